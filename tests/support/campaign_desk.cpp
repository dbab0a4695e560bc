// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/campaign_desk.h"

#include "models/base/id_source.h"
#include "tests/support/catch.h"

namespace bespeak::test
{

using namespace funding;

CampaignId campaignId(int number)
{
    CountingIdSource ids(static_cast<std::uint64_t>(number));
    return ids.nextId<CampaignId>();
}

PledgeId pledgeId(int number)
{
    CountingIdSource ids(static_cast<std::uint64_t>(number) + 1'000'000);
    return ids.nextId<PledgeId>();
}

CampaignDesk::CampaignDesk(const CampaignTerms& terms)
    : store(openStoreOrFail(freshUrl(folder, "desk"), clock))
{
    REQUIRE_OK(store::draftCampaign(store, first(), campaignId(), terms));
    REQUIRE_OK(store::stepCampaign(store, first(), campaignId(), "C01", {}));
    REQUIRE_OK(store::stepCampaign(store, first(), campaignId(), "C02", {}));
}

store::Party CampaignDesk::second() const
{
    store::Party other = people.staff();
    other.key = &people.strangerKey;
    other.card->staffKeys.push_back(
        {people.strangerKey.publicKey(), {exchange::KeyRole::Sales}, {0}, std::nullopt});
    other.person = "Second";
    return other;
}

PledgeRecord CampaignDesk::pledge(int number, std::size_t tier, std::int64_t units)
{
    const auto taken = store::recordPledge(
        store, first(), campaignId(),
        {pledgeId(number), "backer-" + std::to_string(number), tier, units, {}});
    REQUIRE_OK(taken);
    return *taken;
}

store::CampaignView CampaignDesk::view()
{
    const auto found = store::campaign(store, campaignId());
    REQUIRE_OK(found);
    return *found;
}

void CampaignDesk::payAll()
{
    REQUIRE_OK(store::movePayments(store, first(), campaignId(), bank));
    const auto open = store::payments(store, campaignId());
    REQUIRE_OK(open);
    for (const store::Payment& payment : *open) {
        if (payment.state == PaymentState::Asked) {
            REQUIRE_OK(store::reportPayment(store, first(), payment.order.key, payment.order.amount,
                                            "statement 7"));
            REQUIRE_OK(store::confirmPayment(store, second(), payment.order.key));
        }
    }
}

} // namespace bespeak::test
