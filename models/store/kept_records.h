// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/party.h"
#include "models/store/production_projection.h"

#include <optional>
#include <string>
#include <vector>

/// Things of production that are kept whole under their kind and id: offers, methods, purchase
/// orders, work orders, who answers for a case.
namespace bespeak::store
{

class Store;

struct Kept {
    std::string id;
    std::string state;
    Instant changed;
    nlohmann::json facts;
};

/// Keeps one, inside a transaction. `more`: what else the event tells; `subject`: the case, or
/// empty.
Result<void> keep(Connection& connection, const Party& self, Instant now, nlohmann::json record,
                  nlohmann::json more = nlohmann::json::object(), const std::string& subject = {});
/// Keeps a list of them, in a transaction of its own.
Result<void> keepList(Store& store, const Party& self, const nlohmann::json& records);
Result<std::vector<Kept>> allKept(Connection& connection, const char* kind);
Result<std::optional<Kept>> findKept(Connection& connection, const char* kind,
                                     const std::string& id);
/// Errors: production.no-order.
Result<Kept> needKept(Connection& connection, const char* kind, const std::string& id);
/// "PO" and one more than there are.
Result<std::string> nextNumber(Connection& connection, const char* kind, const char* prefix);

} // namespace bespeak::store
