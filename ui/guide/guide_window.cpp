// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/guide/guide_window.h"

#include "ui/guide/guide_browser.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr QSize usualSize{1040, 760};
constexpr int sideWidth = 240;

} // namespace

GuideWindow::GuideWindow(QWidget* owner)
    : QWidget(owner, Qt::Window)
    , m_chapters(guideChapters(QLocale().name().left(2)))
    , m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_text(new GuideBrowser)
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide – Bespeak"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeLine(Qt::Vertical));
    row->addWidget(m_text, 1);
    resize(usualSize);
    for (const GuideChapter& chapter : m_chapters) {
        auto* item = new QListWidgetItem(chapter.title, m_contents);
        item->setData(Qt::UserRole, chapter.id);
        item->setSizeHint({sideWidth - 40, 36});
    }
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, &GuideBrowser::goToNext);
    m_contents->setCurrentRow(0);
    m_contents->setFocus();
}

QWidget* GuideWindow::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), &Colours::mutedText),
                        QLineEdit::LeadingPosition);
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setProperty("look", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Guide"), Look::Heading));
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    return side;
}

void GuideWindow::openChapter(const QString& id)
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == id) {
            m_contents->setCurrentRow(row);
        }
    }
}

QString GuideWindow::chapter() const
{
    const QListWidgetItem* item = m_contents->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void GuideWindow::search()
{
    const QString wanted = m_search->text().trimmed();
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const QString& text = m_chapters.at(static_cast<std::size_t>(row)).markdown;
        const bool has = wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
        m_contents->item(row)->setHidden(!has);
        if (has && first < 0) {
            first = row;
        }
    }
    const QListWidgetItem* now = m_contents->currentItem();
    if (first >= 0 && (now == nullptr || now->isHidden())) {
        m_contents->setCurrentRow(first);
    }
    m_text->mark(wanted);
}

void GuideWindow::showCurrent()
{
    const int row = m_contents->currentRow();
    if (row >= 0) {
        m_text->showChapter(m_chapters.at(static_cast<std::size_t>(row)).markdown);
        m_text->mark(m_search->text().trimmed());
    }
}

void GuideWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bespeak::ui
