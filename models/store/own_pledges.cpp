// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/own_pledges.h"

#include "models/base/text.h"
#include "models/funding/advance.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using namespace funding;
using Json = nlohmann::json;

bool isBefore(Instant deadline, Instant now)
{
    return now < deadline;
}

Result<void> checkSigner(const Store& store, const Party& self)
{
    if (store.side() != Side::Customer) {
        return fail("store.wrong-side");
    }
    return self.key != nullptr ? Result<void>() : Result<void>(fail("store.key-locked"));
}

Result<std::string> post(Store& store, const Party& self, const OfferedCampaign& offer,
                         std::string_view kind, Json body)
{
    const auto to = exchange::KeyId::parse(offer.retailerKid);
    if (!to) {
        return failWith(to);
    }
    body["terms"] = offer.document;
    std::string document;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        // The own key is kept, so that what was signed can be read again while it is locked.
        const exchange::PublicKey& key = self.key->publicKey();
        auto known =
            connection.run(sql::insertKey, {key.id().text(), Bytes{std::string(key.bytes())},
                                            store.now().milliseconds});
        auto sent =
            known ? postAboutCampaign(connection, self, store.now(), offer.id, kind, *to, body)
                  : Result<std::string>(failWith(known));
        if (!sent) {
            return failWith(sent);
        }
        document = std::move(*sent);
        return {};
    });
    return written ? Result<std::string>(document) : failWith(written);
}

/// The campaign with a pledge of ours that may still be changed.
Result<OwnCampaign> changeable(Store& store, const Party& self, const CampaignId& id)
{
    if (auto signer = checkSigner(store, self); !signer) {
        return failWith(signer);
    }
    auto campaign = ownCampaign(store, self, id);
    if (!campaign) {
        return campaign;
    }
    if (!campaign->pledge) {
        return fail("funding.no-pledge", {{"pledge", "of yours"}});
    }
    const Instant now = store.now(); // once: the deadline may pass between two looks
    if (!isBefore(campaign->offer.terms.deadline, now)) {
        return fail("funding.deadline-passed");
    }
    return canChange(*campaign, now)
               ? campaign
               : fail("funding.no-such-step",
                      {{"step", "a change"},
                       {"state", std::string(nameOf(campaign->pledge->record.state))}});
}

} // namespace

bool canPledge(const OwnCampaign& campaign, Instant now)
{
    const bool isOpen = !campaign.news || campaign.news->state == CampaignState::Open;
    const bool isFree =
        !campaign.pledge || isEnd(campaign.pledge->record.state) ||
        (campaign.pledge->record.state == PledgeState::Draft && !campaign.pledge->refused.empty());
    return isOpen && isFree && isBefore(campaign.offer.terms.deadline, now);
}

bool canChange(const OwnCampaign& campaign, Instant now)
{
    if (!campaign.pledge || !isBefore(campaign.offer.terms.deadline, now)) {
        return false;
    }
    const OwnPledge& pledge = *campaign.pledge;
    const bool stands = pledge.record.state == PledgeState::Active ||
                        pledge.record.state == PledgeState::Waiting ||
                        (pledge.record.state == PledgeState::Draft && pledge.refused.empty());
    return stands && (pledge.isAnswered || pledge.asked != campaign_kind::withdrawal);
}

Result<std::string> sendPledge(Store& store, const Party& self, const CampaignId& campaign,
                               const PledgeId& id, std::size_t tier, std::int64_t units)
{
    if (auto signer = checkSigner(store, self); !signer) {
        return failWith(signer);
    }
    const auto own = ownCampaign(store, self, campaign);
    if (!own) {
        return failWith(own);
    }
    if (auto size = checkSize(own->offer.terms, tier, units); !size) {
        return failWith(size);
    }
    const Instant now = store.now(); // once: the deadline may pass between two looks
    if (!isBefore(own->offer.terms.deadline, now)) {
        return fail("funding.deadline-passed");
    }
    if (!canPledge(*own, now)) {
        return own->pledge
                   ? fail("funding.already-pledged")
                   : fail("funding.not-open", {{"state", std::string(nameOf(own->news->state))}});
    }
    return post(store, self, own->offer, campaign_kind::pledge,
                {{"pledge", id.text()},
                 {"tier", tier},
                 {"units", units},
                 {"key", self.key->publicKey().jwk()}});
}

Result<std::string> sendAmendment(Store& store, const Party& self, const CampaignId& campaign,
                                  std::size_t tier, std::int64_t units)
{
    const auto own = changeable(store, self, campaign);
    if (!own) {
        return failWith(own);
    }
    if (auto size = checkSize(own->offer.terms, tier, units); !size) {
        return failWith(size);
    }
    return post(store, self, own->offer, campaign_kind::amend,
                {{"pledge", own->pledge->record.id.text()}, {"tier", tier}, {"units", units}});
}

Result<std::string> sendWithdrawal(Store& store, const Party& self, const CampaignId& campaign,
                                   const std::string& reason)
{
    const auto own = changeable(store, self, campaign);
    if (!own) {
        return failWith(own);
    }
    Json body{{"pledge", own->pledge->record.id.text()}};
    if (!reason.empty()) {
        body["reason"] = cutText(reason, campaign_kind::longestReason);
    }
    return post(store, self, own->offer, campaign_kind::withdrawal, std::move(body));
}

} // namespace bespeak::store
