// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/ready_step.h"

#include "ui/board/brief_signals.h"
#include "ui/board/limit_chip.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace bespeak::ui
{

using design::Brief;
using design::Firmness;

namespace
{

QStringList saidIn(const Brief& brief)
{
    QStringList said;
    for (const BriefSignal& signal : briefSignals()) {
        if (signal.isSaid(brief)) {
            said << signal.words(brief);
        }
    }
    if (!brief.owned.empty()) {
        said << ReadyStep::tr("%n thing(s) you keep", nullptr,
                              static_cast<int>(brief.owned.size()));
    }
    if (!brief.pins.empty()) {
        said << ReadyStep::tr("%n pin(s)", nullptr, static_cast<int>(brief.pins.size()));
    }
    return said;
}

} // namespace

ReadyStep::ReadyStep()
    : BoardStep(QStringLiteral("readyStep"), tr("Ready"), tr("That is all it takes"),
                tr("You can come back and change any answer at any time. Nothing of it leaves this "
                   "computer before you send a request."))
{
    m_said = makeText({}, Look::Strong);
    m_said->setObjectName(QStringLiteral("saidSummary"));
    addQuestion(tr("What you said"), {}, m_said);
    addQuestion(tr("Your limits"), tr("a must is never broken, a wish is weighed"), makeLimits());
    column()->addStretch();
}

QWidget* ReadyStep::makeLimits()
{
    m_budget =
        new LimitChip(QStringLiteral("readyBudgetLimit"), tr("Budget"), LimitChip::Kind::Free);
    m_quiet = new LimitChip(QStringLiteral("readyQuietLimit"), tr("Quiet next door"),
                            LimitChip::Kind::Free);
    m_seating = new LimitChip(QStringLiteral("readySeatingLimit"), tr("A place for each"),
                              LimitChip::Kind::Free);
    auto* card = new Card;
    card->column()->setSpacing(8);
    addLimit(card->column(), tr("The budget"), m_budget);
    addLimit(card->column(), tr("What is heard next door"), m_quiet);
    addLimit(card->column(), tr("A place for each who watches"), m_seating);
    addLimit(card->column(), tr("What protects children"),
             new LimitChip({}, tr("What protects children"), LimitChip::Kind::AlwaysFirm));
    addLimit(card->column(), tr("The way to the door"),
             new LimitChip({}, tr("The way to the door"), LimitChip::Kind::AlwaysFirm));
    addLimit(card->column(), tr("No drilling where nothing may be drilled"),
             new LimitChip({}, tr("No drilling"), LimitChip::Kind::AlwaysFirm));
    const QString label = tr("Your limits");
    connect(m_budget, &LimitChip::chosenByUser, this, [this, label](Firmness firmness) {
        edit(label, [firmness](Brief& b) { b.budgetIsFirm = firmness == Firmness::Firm; });
    });
    connect(m_quiet, &LimitChip::chosenByUser, this, [this, label](Firmness firmness) {
        edit(label, [firmness](Brief& b) { b.quietness = firmness; });
    });
    connect(m_seating, &LimitChip::chosenByUser, this, [this, label](Firmness firmness) {
        edit(label, [firmness](Brief& b) { b.seating = firmness; });
    });
    return card;
}

void ReadyStep::addLimit(QVBoxLayout* rows, const QString& text, LimitChip* chip)
{
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(text, Look::Strong), 1);
    row->addWidget(chip);
    rows->addLayout(row);
}

bool ReadyStep::isAnswered(const Brief& /*brief*/) const
{
    return false;
}

void ReadyStep::refresh()
{
    const QStringList said = saidIn(brief());
    m_said->setText(said.isEmpty()
                        ? tr("Nothing yet. What is not said is filled in with what is usual.")
                        : said.join(QStringLiteral("  ·  ")));
    m_budget->setFirmness(brief().budgetIsFirm ? Firmness::Firm : Firmness::Soft);
    m_quiet->setFirmness(brief().quietness);
    m_seating->setFirmness(brief().seating);
}

} // namespace bespeak::ui
