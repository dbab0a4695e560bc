// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/ballot.h"
#include "models/community/feed.h"

#include <QString>

namespace bespeak::ui
{

// What the community shows, in the language on show.

QString titleText(community::EntryTitle title);
QString needText(community::NeedTag need);
QString whyText(community::Why why);
/// "about 5 × 3.5 m".
QString roomText(const community::Entry& entry);
/// "2,500 to 3,000 €".
QString priceBandText(const community::Entry& entry);
/// Room, price and needs on one line.
QString factsText(const community::Entry& entry);
/// "week 47 of 2026".
QString weekText(const community::IsoWeek& week);
/// "24 % (18–31 %)".
QString rateText(const community::Placed& placed);
/// "DE-80", or "all regions together".
QString regionText(const std::string& region);

} // namespace bespeak::ui
