// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/design_page.h"

#include "models/design/design_edits.h"
#include "ui/properties/brief_form.h"
#include "ui/proposal/compromise_log.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

DesignPage::DesignPage(QWidget* parent)
    : PropertyPage(parent)
    , m_name(new QLineEdit)
    , m_wishes(new QPlainTextEdit)
    , m_budget(new MoneyEdit)
    , m_firm(new QCheckBox(tr("Not a cent more")))
    , m_brief(new BriefForm)
    , m_log(new CompromiseLog)
{
    m_name->setObjectName(QStringLiteral("designName"));
    m_wishes->setObjectName(QStringLiteral("wishes"));
    m_budget->setObjectName(QStringLiteral("budget"));
    m_firm->setObjectName(QStringLiteral("budgetIsFirm"));
    auto* rows = new FormRows;
    rows->addRow(tr("Name"), m_name);
    addTotals(*rows);
    addBrief(*rows);
    rows->alignWith(m_brief->rows());
    column()->addWidget(rows);
    column()->addWidget(m_brief);
    column()->addWidget(m_log);
    column()->addStretch();
    connectFields();
}

void DesignPage::addTotals(FormRows& rows)
{
    rows.addSection(tr("Price"));
    m_total = rows.addFact(tr("Total"));
    setLook(m_total, Look::Figure);
    m_tax = rows.addFact(tr("VAT in it"));
    m_pieces = rows.addFact(tr("Pieces"));
    m_lead = rows.addFact(tr("Ready in"));
    m_left = rows.addFact(tr("Left of budget"));
    m_unpriced = makeLabel({}, Look::Advice);
    m_unpriced->setWordWrap(true);
    rows.addWide(m_unpriced);
}

void DesignPage::addBrief(FormRows& rows)
{
    rows.addSection(tr("Your wishes"));
    m_wishes->setPlaceholderText(
        tr("What matters to you? Films or music, quiet at night, children, the neighbours …"));
    m_wishes->setAccessibleName(tr("Your wishes"));
    m_wishes->setTabChangesFocus(true);
    m_wishes->setFixedHeight(112);
    m_wishes->installEventFilter(this);
    rows.addWide(m_wishes);
    m_budget->setPlaceholderText(tr("open"));
    rows.addRow(tr("Budget"), m_budget);
    rows.addRow({}, m_firm);
}

void DesignPage::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) {
            m_name->setModified(false);
            apply(design::rename(design(), m_name->text().toStdString()), tr("Rename the design"));
        }
    });
    connect(m_budget, &MoneyEdit::valueEdited, this, [this](const std::optional<Money>& budget) {
        changeBrief([&](design::Brief& brief) { brief.budget = budget; });
    });
    connect(m_brief, &BriefForm::briefEdited, this,
            [this](const design::Brief& brief, const QString& label) {
                apply(design::setBrief(design(), brief), label);
            });
    connect(m_brief, &BriefForm::nextWallWanted, this, &DesignPage::selectNextWall);
    connect(m_log, &CompromiseLog::removed, this, [this](const design::GivenUp& givenUp) {
        changeBrief([&](design::Brief& brief) { std::erase(brief.givenUp, givenUp); });
    });
    connect(m_firm, &QCheckBox::clicked, this, [this](bool firm) {
        changeBrief([&](design::Brief& brief) { brief.budgetIsFirm = firm; });
    });
}

bool DesignPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_wishes && event->type() == QEvent::FocusOut &&
        m_wishes->document()->isModified()) {
        m_wishes->document()->setModified(false);
        changeBrief(
            [&](design::Brief& brief) { brief.wishes = m_wishes->toPlainText().toStdString(); });
    }
    return PropertyPage::eventFilter(watched, event);
}

void DesignPage::selectNextWall()
{
    const auto& walls = design().room.walls();
    const auto found = std::ranges::find(walls, room::Beyond::Unknown, &room::Wall::beyond);
    if (found != walls.end()) {
        document().select(WallSelected{static_cast<std::size_t>(found - walls.begin())});
    }
}

void DesignPage::changeBrief(const std::function<void(design::Brief&)>& change)
{
    design::Brief brief = design().brief;
    change(brief);
    apply(design::setBrief(design(), std::move(brief)), tr("Change the wishes"));
}

void DesignPage::refresh()
{
    if (!m_name->isModified()) {
        m_name->setText(QString::fromStdString(design().name));
        m_name->setCursorPosition(0);
    }
    const design::Brief& brief = design().brief;
    if (!m_wishes->document()->isModified()) {
        const QString wishes = QString::fromStdString(brief.wishes);
        if (wishes != m_wishes->toPlainText()) {
            m_wishes->setPlainText(wishes);
        }
    }
    m_budget->setCurrency(document().prices().currency);
    m_budget->setValue(brief.budget);
    m_budget->setPlaceholderText(tr("open"));
    m_firm->setChecked(brief.budgetIsFirm);
    m_firm->setEnabled(brief.budget.has_value());
    m_brief->show(design());
    m_log->show(brief.givenUp, document().prices().currency);
    refreshTotals();
}

void DesignPage::refreshTotals()
{
    const pricing::PriceList& prices = document().prices();
    const Result<pricing::Totals> totals = pricing::computeTotals(prices);
    m_total->setText(totals ? moneyText(totals->gross) : errorText(totals.error()));
    m_tax->setText(totals ? moneyText(totals->tax) : QString());
    m_pieces->setText(QString::number(design().placements.size()));
    const QString soon = design().placements.empty() ? QStringLiteral("–") : tr("in stock");
    m_lead->setText(prices.leadDays > 0 ? daysText(prices.leadDays) : soon);
    const std::optional<Money>& budget = design().brief.budget;
    const bool comparable = budget && totals && budget->currency == totals->gross.currency;
    m_left->setText(comparable ? moneyText(*budget - totals->gross) : tr("no budget yet"));
    setLook(m_left,
            comparable && budget->minor < totals->gross.minor ? Look::Problem : Look::Strong);
    m_unpriced->setVisible(!prices.unpriced.empty());
    m_unpriced->setText(tr("%n piece(s) are not in the catalogue and not in the total.", nullptr,
                           static_cast<int>(prices.unpriced.size())));
}

} // namespace bespeak::ui
