// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/key.h"
#include "models/exchange/retailer_card.h"

#include <QString>

#include <vector>

namespace bespeak::ui
{

/// The roles that a card can give a key, in the order in which they are named.
inline constexpr exchange::KeyRole allRoles[] = {
    exchange::KeyRole::Sales, exchange::KeyRole::Approver, exchange::KeyRole::Workshop,
    exchange::KeyRole::Logistics};

/// The first of the twelve words of a key; three are enough to tell the keys of one house apart.
QString keyWords(const exchange::KeyId& key, qsizetype count);

QString roleText(exchange::KeyRole role);
/// "Sales, Workshop".
QString rolesText(const std::vector<exchange::KeyRole>& roles);

} // namespace bespeak::ui
