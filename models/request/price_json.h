// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pricing/price_list.h"
#include "models/request/message_fields.h"

namespace bespeak::request
{

nlohmann::json formatLine(const pricing::PriceLine& line);
nlohmann::json formatPrices(const pricing::PriceList& prices);
nlohmann::json formatTotals(const pricing::Totals& totals);
/// Problems are left with the fields. Kind and return right may be missing, as in lines of older
/// programs.
pricing::PriceLine readLine(const MessageFields& fields, Currency currency);
pricing::PriceList readPrices(const MessageFields& fields);
pricing::Totals readTotals(const MessageFields& fields);

} // namespace bespeak::request
