// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"
#include "models/store/campaign_messages.h"
#include "models/store/campaigns.h"
#include "models/store/production.h"

namespace bespeak::shell
{

/// The place of a price in the terms, which people count from 1. Errors: funding.no-such-tier.
Result<std::size_t> tierOf(std::int64_t price);

Report describeCampaign(const store::CampaignView& view);
Report describeCampaigns(const std::vector<store::CampaignView>& views);
Report describePledge(const funding::PledgeRecord& pledge);
/// What came of a signed file about a pledge.
Report describeTaken(const store::TakenPledge& taken);
Report describePledges(const std::vector<store::ListedPledge>& pledges);
Report describePayments(const std::vector<store::Payment>& payments);
Report describeLedger(const std::vector<store::LedgerRow>& rows);
Report describeMarkets(const std::vector<store::NoMarket>& records);
Report describeDemand(const std::vector<production::Demand>& demands);
Report describeMaterials(const std::vector<production::MaterialLine>& lines);
Report describePlan(const production::PurchasePlan& plan);
/// Who offers what, from how many pieces on, and who has dropped out.
Report describeOffers(const production::Supplies& supplies);
Report describeStock(const std::vector<production::StockRow>& rows);
Report describePurchases(const std::vector<store::KeptPurchase>& purchases);

} // namespace bespeak::shell
