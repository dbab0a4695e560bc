// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/production/handover.h"
#include "models/production/promise.h"

#include <QString>

namespace bespeak::ui
{

/// Why a part cannot be had, from the reason that an error or an arrival carries.
QString notSourcedText(const std::string& why);
/// Why a demand is made this week or is not.
QString weekReasonText(const production::PlannedDemand& planned, const production::PlannedJob& job);
/// "Tall shelf from North Wood: 7 days → workshop: 8 days → …": what decides the day.
QString chainText(const production::Promise& promise);
/// What a check of a work order looks at.
QString checkText(const production::QaCheck& check);
QString workOrderStateText(const production::WorkOrder& order);
/// @param state of a purchase order: "open", "received", "dropped".
QString purchaseStateText(const std::string& state);
/// "4 h 20 min".
QString workTimeText(std::int64_t minutes);
QString shortDayText(const Date& day);
/// "…99486da4": an order or a pledge as it is called on the telephone. Ids of one day begin alike.
QString askedByText(const std::string& source);

} // namespace bespeak::ui
