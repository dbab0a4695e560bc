// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/parts_page.h"

#include "ui/request/part_preview.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int listWidth = 250;

std::int64_t countLengths(const room::Room& room)
{
    return static_cast<std::int64_t>(room.walls().size() + room.openings().size()) + 1;
}

} // namespace

PartsPage::PartsPage(CustomerSide side, RequestDraft& draft, QWidget* parent)
    : StepPage(tr("What leaves your computer"), tr("This is all that the file will hold"),
               tr("Nothing else leaves your computer. Choose a part to look at it."), parent)
    , m_side(side)
    , m_draft(draft)
    , m_list(new QListWidget)
    , m_previews(new QStackedWidget)
    , m_withView(new QCheckBox(tr("Send the 3D picture too")))
    , m_facts(makeText({}, Look::Strong))
    , m_estimates(makeText({}, Look::Advice))
{
    m_list->setObjectName(QStringLiteral("parts"));
    m_list->setAccessibleName(tr("Parts of the file"));
    m_withView->setObjectName(QStringLiteral("withView"));
    m_facts->setObjectName(QStringLiteral("requestFacts"));
    m_estimates->setObjectName(QStringLiteral("estimatedLengths"));
    m_estimates->setMargin(8);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_withView);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left);
    row->addWidget(m_previews, 1);
    m_list->setFixedWidth(listWidth);
    setFocusProxy(m_list);
    column()->addWidget(m_facts);
    column()->addWidget(m_estimates);
    column()->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_previews, &QStackedWidget::setCurrentIndex);
    connect(m_withView, &QCheckBox::toggled, this, [this](bool with) {
        m_draft.withView = with;
        freeze();
    });
}

bool PartsPage::canGoOn() const
{
    return m_draft.frozen.has_value();
}

void PartsPage::enter()
{
    const QSignalBlocker quiet(m_withView);
    m_withView->setVisible(!m_draft.viewPng.empty());
    m_withView->setChecked(m_draft.withView);
    freeze();
}

void PartsPage::freeze()
{
    m_draft.frozen.reset();
    auto frozen = request::freezeDesign(
        m_draft.design, m_draft.catalogue, m_draft.contact,
        {.viewPng = m_draft.withView ? m_draft.viewPng : std::string(), .summaryPdf = {}},
        m_side.randomness);
    if (frozen) {
        showProblem({});
        m_draft.frozen = std::move(*frozen);
        fillFacts();
        fillParts();
    } else {
        showProblem(errorText(frozen.error()));
    }
    Q_EMIT stateChanged();
}

void PartsPage::fillFacts()
{
    const auto& body = std::get<request::RequestBody>(m_draft.frozen->body.content);
    QStringList facts;
    const auto date = QDate::fromString(QString::fromStdString(body.priceDate), Qt::ISODate);
    facts << tr("%1, the list price of %2, not an offer")
                 .arg(moneyText(body.listTotal), QLocale().toString(date, QLocale::ShortFormat));
    if (body.budget) {
        facts << (body.budgetIsFirm ? tr("Your budget: %1 at most") : tr("Your budget: about %1"))
                     .arg(moneyText(*body.budget));
    }
    const QString wishes = QString::fromStdString(m_draft.frozen->body.text).simplified();
    facts << (wishes.isEmpty() ? tr("No wishes in words")
                               : tr("Your wishes: “%1”").arg(wishes.left(160)));
    if (!m_draft.design.brief.childAges.empty()) {
        facts << tr("The ages of the children stay on your computer");
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
    const std::int64_t estimated = body.estimatedLengths;
    m_estimates->setVisible(estimated > 0);
    m_estimates->setText(tr("%1 of %2 lengths of the room are only estimated. The retailer sees "
                            "that.")
                             .arg(estimated)
                             .arg(countLengths(m_draft.design.room)));
}

void PartsPage::fillParts()
{
    const int shown = std::max(0, m_list->currentRow());
    m_list->clear();
    while (m_previews->count() > 0) {
        delete m_previews->widget(0);
    }
    for (const exchange::MessagePart& part : m_draft.frozen->parts) {
        m_previews->addWidget(makePartPreview(part));
        m_list->addItem(
            QStringLiteral("%1  ·  %2")
                .arg(partText(part.name),
                     QLocale().formattedDataSize(static_cast<qint64>(part.bytes.size()), 1)));
    }
    m_list->setCurrentRow(std::min(shown, m_list->count() - 1));
}

} // namespace bespeak::ui
