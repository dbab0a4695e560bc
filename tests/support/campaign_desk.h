// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/campaigns.h"
#include "tests/support/funding_book.h"
#include "tests/support/two_desks.h"

#include <set>
#include <string>

namespace bespeak::test
{

funding::CampaignId campaignId(int number = 1);
funding::PledgeId pledgeId(int number);

/// A retailer's store with an open campaign.
struct CampaignDesk {
    explicit CampaignDesk(const funding::CampaignTerms& terms = someTerms());

    store::Party first() const { return people.staff(); }
    /// The same retailer, another person with another key.
    store::Party second() const;
    funding::PledgeRecord pledge(int number, std::size_t tier = 1, std::int64_t units = 1);
    store::CampaignView view();
    /// One person records every open payment, the other confirms it.
    void payAll();

    TemporaryFolder folder;
    FixedClock clock{campaignDeadline + -100 * oneHour};
    People people;
    store::Store store;
    funding::BankEntries bank;
};

} // namespace bespeak::test
