// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/campaigns.h"

#include <QString>

namespace bespeak::ui
{

QString stateText(funding::CampaignState state); ///< "Taking pledges"
QString stateText(funding::PledgeState state);   ///< "Waits for a place"
QString stateText(funding::PaymentState state);  ///< "Seen by one person"
QString accountText(funding::Account account);
/// What one's own pledge in this state means, and what it does not.
QString ownPledgeText(funding::PledgeState state);
/// What the button of a step says: "Open and sign".
QString stepText(std::string_view edge);
/// "7 of 20 pieces", "1,200 € of 5,000 €".
QString progressText(const funding::CampaignTerms& terms, std::int64_t reached);
/// What binds now and what does not, in one or two sentences.
QString bindingText(funding::CampaignState state);

} // namespace bespeak::ui
