// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/funding/advance.h"
#include "models/store/campaign_post.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The customer's side of campaigns: terms, one's own pledges, and what became of them.
namespace bespeak::store
{

/// Terms as a retailer signed them.
struct OfferedCampaign {
    funding::CampaignId id;
    std::string document;    ///< the signed terms
    std::string retailerKid; ///< root key
    funding::CampaignTerms terms;
};

/// What a receipt says of the customer's pledge.
struct PledgeNews {
    funding::CampaignId campaign;
    funding::PledgeId pledge;
    funding::PledgeState state = funding::PledgeState::Active;
    std::size_t tier = 0;
    std::int64_t units = 0;
    Money amount;
    std::string cites;       ///< the message of ours that it answers
    std::string reason{};    ///< error key, if what was asked for is refused
    std::int64_t logSeq = 0; ///< place in the retailer's log
};

/// How a campaign went on, for everybody.
struct CampaignNews {
    funding::CampaignState state = funding::CampaignState::Open;
    std::int64_t reached = 0;
    std::vector<funding::BulkMove> moves; ///< what all its pledges did
    std::string reason{};
    std::int64_t logSeq = 0;
};

/// What a file about a campaign was.
struct CampaignFile {
    funding::CampaignId campaign;
    std::string kind; ///< one of campaign_kind
    std::optional<PledgeNews> receipt{};
    std::optional<CampaignNews> news{};
};
/// Takes in what a pinned retailer says about a campaign: its terms, a receipt, how it went on. A
/// second time changes nothing. Errors: those of openCampaignMessage(), store.unknown-retailer,
/// funding.bad-terms, json.bad-field.
Result<CampaignFile> takeCampaignFile(Store& store, const Party& self, std::string_view bytes);

/// One's own pledge as the newest word of the retailer has it. Before the first receipt it is a
/// draft: it does not count yet.
struct OwnPledge {
    funding::PledgeRecord record; ///< tier and pieces as they were asked for last
    Money amount;
    bool isAnswered = false; ///< false: the last thing that was signed has no receipt yet
    std::string asked;       ///< kind of that message: pledge, amend, withdrawal
    std::string refused;     ///< error key, if the last receipt refuses what was asked for
    std::string document;    ///< the last signed message, to be sent once more
};

struct OwnCampaign {
    OfferedCampaign offer;
    std::optional<CampaignNews> news; ///< the newest
    std::optional<OwnPledge> pledge;  ///< the last one that was signed
};
struct OwnCampaigns {
    std::vector<OwnCampaign> readable; ///< newest first
    std::vector<Error> unreadable;     ///< one of each campaign of which a file cannot be read
};
/// Every campaign whose terms were taken in. One that cannot be read hides no other.
Result<OwnCampaigns> ownCampaigns(Store& store, const Party& self);
/// Errors: funding.no-campaign.
Result<OwnCampaign> ownCampaign(Store& store, const Party& self, const funding::CampaignId& id);

/// Whether something can be signed about the pledge now, by what is known here.
bool canPledge(const OwnCampaign& campaign, Instant now);
bool canChange(const OwnCampaign& campaign, Instant now);

/// Signs a pledge; it waits in the outbox. It takes no money, and does not count before the
/// retailer's receipt says so. Gives its document. Errors: store.key-locked, store.wrong-side,
/// funding.no-campaign, funding.no-such-tier, funding.too-many-units, funding.deadline-passed,
/// funding.already-pledged.
Result<std::string> sendPledge(Store& store, const Party& self, const funding::CampaignId& campaign,
                               const funding::PledgeId& id, std::size_t tier, std::int64_t units);
/// Signs that it is to be other pieces, or another price. Errors: the same, funding.no-pledge.
Result<std::string> sendAmendment(Store& store, const Party& self,
                                  const funding::CampaignId& campaign, std::size_t tier,
                                  std::int64_t units);
/// Signs that it is taken back; the reason, if one is given, is kept without a name. Errors: the
/// same.
Result<std::string> sendWithdrawal(Store& store, const Party& self,
                                   const funding::CampaignId& campaign, const std::string& reason);

} // namespace bespeak::store
