// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/community/region_result_card.h"

#include "ui/community/community_text.h"
#include "ui/community/interval_bar.h"
#include "ui/style/looks.h"

#include <QVBoxLayout>

namespace bespeak::ui
{

RegionResultCard::RegionResultCard(const community::RegionResult& result,
                                   const store::CommunityBoard& board, QWidget* parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("regionResult"));
    QString heading = regionText(result.region) + QStringLiteral(" · ") +
                      tr("about %n decks", nullptr, static_cast<int>(result.voters));
    if (result.countedIn != result.region) {
        heading += QStringLiteral(" · ") +
                   tr("counted together with %1").arg(regionText(result.countedIn));
    }
    column()->addWidget(makeText(heading, Look::Title));
    const community::Entry* winner = store::findEntry(board, result.winner);
    column()->addWidget(makeText(
        winner != nullptr ? tr("The community’s choice: %1").arg(titleText(winner->title))
                          : tr("Too early to say: no design is among the best twentieth for sure"),
        winner != nullptr ? Look::AllRight : Look::Advice));
    for (const community::Placed& placed : result.best) {
        if (const community::Entry* entry = store::findEntry(board, placed.handle)) {
            column()->addWidget(
                makeText(tr("%1: supported by %2; among the best twentieth with %3 %")
                             .arg(titleText(entry->title), rateText(placed))
                             .arg(placed.chance / 10),
                         Look::Muted));
            column()->addWidget(new IntervalBar(placed));
        }
    }
}

} // namespace bespeak::ui
