// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_models.h"

#include <QString>

namespace bespeak::ui
{

// A proposal in the user's words.

QString cardTitle(proposal::CardKind kind);   ///< "Best fit"
QString cardMeaning(proposal::CardKind kind); ///< what the card asks for, in a sentence
QString slotText(proposal::SlotKind slot);    ///< "Front loudspeakers"
QString slotIcon(proposal::SlotKind slot);    ///< of resources/icons
QString criterionText(const std::string& criterion);

/// A reason's sentence with its facts filled in.
QString reasonText(const proposal::Reason& reason, const catalogue::Catalogue& catalogue);
/// "+120", "−12", "0".
QString pointsText(std::int64_t points);
/// "Best of 3.2 million possible configurations, proven".
QString proofText(const proposal::Proof& proof);
/// A count of any size as people say it: "812", "3.2 million".
QString countText(double count);
/// "2 × Compact satellite, Centre channel"; "nothing" for none.
QString componentsText(const std::vector<ComponentId>& components,
                       const catalogue::Catalogue& catalogue);
/// What a swap changes, most important first: "+120 €", "2 dB quieter", "4 cm wider".
QStringList differenceTexts(const proposal::Difference& difference);
/// What was ruled: "Keep: Sofa", "Never: Sofa", "Given up: Budget +300 €".
QString rulingText(const proposal::Ruling& ruling, const catalogue::Catalogue& catalogue);
/// An entry of the compromise log.
QString givenUpText(const design::GivenUp& givenUp, const Currency& currency);

} // namespace bespeak::ui
