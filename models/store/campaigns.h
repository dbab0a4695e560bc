// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/funding/advance.h"
#include "models/funding/ledger.h"
#include "models/funding/payment.h"
#include "models/store/party.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Campaigns and their pledges in the store. Each operation is one transaction under the log's
/// lock, so that "before the close" is a place in the log, not a matter of two clocks.
namespace bespeak::store
{

class Store;

/// A campaign with how its pledges stand.
struct CampaignView {
    funding::CampaignRecord record;
    funding::Tally tally;
};

/// Keeps terms as a draft; the same id again changes a draft and nothing later.
/// Errors: those of funding::checkTerms, funding.terms-fixed, store.wrong-side.
Result<CampaignView> draftCampaign(Store& store, const Party& self, const funding::CampaignId& id,
                                   const funding::CampaignTerms& terms);
/// Errors: funding.no-campaign.
Result<CampaignView> campaign(Store& store, const funding::CampaignId& id);
/// Newest change first.
Result<std::vector<CampaignView>> campaigns(Store& store);

/// Takes an edge by hand ("C02" opens and signs the terms). What pledges do because of it happens
/// in the same transaction. Errors: those of funding::advance, funding.key-needed for C02.
Result<CampaignView> stepCampaign(Store& store, const Party& self, const funding::CampaignId& id,
                                  std::string_view edge, const std::string& reason);
/// Everything that is due by this store's clock: closing, counting, releasing, overdue decisions,
/// pledges whose days are over. Gives the campaigns that moved.
Result<std::vector<funding::CampaignId>> runCampaigns(Store& store, const Party& self,
                                                      funding::PaymentProvider& provider);
/// A stretch goal, announced. Errors: those of funding::checkStretch.
Result<void> announceStretch(Store& store, const Party& self, const funding::CampaignId& id,
                             std::int64_t atUnits, const std::string& text);

/// What stands before the name of a backer whom staff noted in the shop.
inline constexpr const char* deskBackerMark = "desk:";

struct PledgeWish {
    funding::PledgeId id;
    std::string backer; ///< key id, or "desk:…" for one that is noted in the shop
    std::size_t tier = 0;
    std::int64_t units = 1;
    std::string document; ///< id of the signed pledge, or empty
};

/// Records a pledge: it counts, or waits if the cap or its price is full. No money moves.
/// The same id again gives what it gave the first time. A name that was noted in the shop is the
/// same person in whatever capitals and with whatever blanks it is typed. Errors: those of
/// funding::advance, funding.already-pledged, funding.no-campaign.
Result<funding::PledgeRecord> recordPledge(Store& store, const Party& self,
                                           const funding::CampaignId& campaign,
                                           const PledgeWish& wish);
/// Errors: those of funding::advance, funding.no-pledge, funding.other-backer.
Result<funding::PledgeRecord> amendPledge(Store& store, const Party& self,
                                          const funding::PledgeId& id, const std::string& backer,
                                          std::size_t tier, std::int64_t units);
/// Takes a pledge back; who waits moves up. The reason, if one is given, is kept without a name.
Result<funding::PledgeRecord> cancelPledge(Store& store, const Party& self,
                                           const funding::PledgeId& id, const std::string& backer,
                                           const std::string& reason);
/// A payment is called into doubt (P16), stands after all (P17), or the bank took it back (P18); an
/// approver gives it back (P19).
Result<funding::PledgeRecord> stepPledge(Store& store, const Party& self,
                                         const funding::PledgeId& id, std::string_view edge,
                                         const std::string& reason);
Result<funding::PledgeRecord> pledge(Store& store, const funding::PledgeId& id);
/// In the order of the log, after receipt number `after`.
struct ListedPledge {
    funding::PledgeRecord record;
    std::int64_t receipt = 0; ///< number of its event in the log
};
Result<std::vector<ListedPledge>> pledges(Store& store, const funding::CampaignId& id,
                                          std::int64_t after = 0, std::int64_t limit = 200);

/// A movement of money and who has seen it.
struct Payment {
    funding::PaymentOrder order;
    funding::PaymentState state = funding::PaymentState::Prepared;
    std::string personKid; ///< of who recorded it
    std::string person;
    std::string reference; ///< how it was seen
};

/// Asks for the money of every committed pledge, and again where it failed; pays back what must be
/// paid back. An order is written down before anybody is asked, and what became of it is asked for
/// before it is ever repeated. Errors: the provider's.
Result<void> movePayments(Store& store, const Party& self, const funding::CampaignId& id,
                          funding::PaymentProvider& provider);
Result<std::vector<Payment>> payments(Store& store, const funding::CampaignId& id);
/// One person has seen the money move. Errors: funding.no-payment, funding.payment-settled,
/// funding.amount-differs, funding.key-needed.
Result<Payment> reportPayment(Store& store, const Party& self, const std::string& key, Money amount,
                              const std::string& reference);
/// Another person confirms it; only then is it so. Errors: funding.same-person,
/// funding.not-reported, and those of reportPayment.
Result<Payment> confirmPayment(Store& store, const Party& self, const std::string& key);
/// It did not arrive. Errors: those of reportPayment.
Result<Payment> failPayment(Store& store, const Party& self, const std::string& key,
                            const std::string& reason);

struct LedgerRow {
    std::int64_t seq = 0; ///< number of its event in the log
    std::string key;
    std::string what;
    std::string pledge;
    funding::Account account = funding::Account::Escrow;
    Money amount;
    Instant at;
};
/// In the order of the log.
Result<std::vector<LedgerRow>> ledger(Store& store, const funding::CampaignId& id);

/// A campaign that failed: nobody wanted it at this price, on that day, for these reasons.
struct NoMarket {
    funding::CampaignId campaign;
    std::string title;
    Instant at;
    std::int64_t goal = 0;
    std::int64_t reached = 0;
    std::vector<std::string> prices;  ///< "early 1,799.00 €"
    std::vector<std::string> reasons; ///< the retailer's, then what those said who left
};
Result<std::vector<NoMarket>> noMarkets(Store& store);

/// What must never be, looked up in the tables: one sentence for each fault.
Result<std::vector<std::string>> checkFunding(Store& store);

} // namespace bespeak::store
