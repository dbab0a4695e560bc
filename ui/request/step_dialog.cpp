// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/step_dialog.h"

#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr QSize usualSize{880, 640};

} // namespace

StepDialog::StepDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget)
    , m_trail(new QWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_next->setObjectName(QStringLiteral("stepNext"));
    m_cancel->setObjectName(QStringLiteral("stepCancel"));
    m_next->setDefault(true);
    for (QPushButton* button : {m_back, m_cancel}) {
        button->setAutoDefault(false);
    }
    auto* trail = new QHBoxLayout(m_trail);
    trail->setContentsMargins(0, 0, 0, 0);
    trail->setSpacing(20);
    trail->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(28, 14, 28, 16);
    buttons->setSpacing(10);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(28, 20, 28, 16);
    page->setSpacing(20);
    page->addWidget(m_trail);
    page->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(page, 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(buttons);
    resize(usualSize);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &StepDialog::goBack);
    connect(m_next, &QPushButton::clicked, this,
            [this] { m_pages.at(static_cast<std::size_t>(shownPage()))->goOn(); });
}

void StepDialog::addPage(StepPage* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto* mark =
        makeLabel(QStringLiteral("%1  %2").arg(m_pages.size()).arg(page->name()), Look::Muted);
    auto* trail = qobject_cast<QHBoxLayout*>(m_trail->layout());
    trail->insertWidget(trail->count() - 1, mark);
    m_marks.push_back(mark);
    m_trail->setVisible(m_pages.size() > 1);
    connect(page, &StepPage::stateChanged, this, &StepDialog::refresh);
    connect(page, &StepPage::done, this, [this, page] { goOn(page); });
    if (m_pages.size() == 1) {
        showPage(0);
    }
}

int StepDialog::shownPage() const
{
    return m_stack->currentIndex();
}

void StepDialog::showPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_pages.at(static_cast<std::size_t>(index))->enter();
    refresh();
    m_pages.at(static_cast<std::size_t>(index))->setFocus();
}

void StepDialog::refresh()
{
    const auto shown = static_cast<std::size_t>(shownPage());
    const StepPage& page = *m_pages.at(shown);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        setLook(m_marks[i], i == shown ? Look::Title : Look::Muted);
    }
    const bool last = shown + 1 == m_pages.size();
    m_next->setText(page.nextText());
    m_next->setEnabled(page.canGoOn());
    m_back->setVisible(shown > 0 && page.canGoBack());
    m_cancel->setVisible(page.canGoBack() || !last);
}

void StepDialog::goBack()
{
    showPage(shownPage() - 1);
}

void StepDialog::goOn(const StepPage* from)
{
    if (from != m_pages.at(static_cast<std::size_t>(shownPage()))) {
        return;
    }
    if (shownPage() + 1 == m_stack->count()) {
        accept();
    } else {
        showPage(shownPage() + 1);
    }
}

} // namespace bespeak::ui
