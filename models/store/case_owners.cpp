// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/funding_projection.h"
#include "models/store/kept_records.h"
#include "models/store/production.h"
#include "models/store/projection.h"
#include "models/store/sql_production.h"
#include "models/store/store.h"

namespace bespeak::store
{

namespace
{

using namespace production;
using Json = nlohmann::json;

CaseOwner ownerOf(const Json& facts)
{
    return {textAt(facts, "owner"), textAt(facts, "offered_to")};
}

Result<CaseOwner> changeOwner(Store& store, const Party& self, const CaseId& id,
                              const std::function<Result<CaseOwner>(std::optional<CaseOwner>)>& to)
{
    CaseOwner after;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto known = findRecord(connection, id);
        if (!known || !*known) {
            return known ? Result<void>(fail("store.no-case", {{"case", id.text()}}))
                         : failWith(known);
        }
        auto kept = findKept(connection, "owner", id.text());
        if (!kept) {
            return failWith(kept);
        }
        auto next = to(*kept ? std::optional(ownerOf((*kept)->facts)) : std::nullopt);
        if (!next) {
            return failWith(next);
        }
        after = *next;
        return keep(connection, self, store.now(),
                    formatKept("owner", id.text(), "named",
                               {{"owner", after.owner}, {"offered_to", after.offeredTo}}),
                    Json::object(), id.text());
    });
    return written ? Result<CaseOwner>(after) : failWith(written);
}

} // namespace

Result<CaseOwner> takeCase(Store& store, const Party& self, const CaseId& id)
{
    return changeOwner(store, self, id, [&](std::optional<CaseOwner> now) -> Result<CaseOwner> {
        if (now) {
            return accept(*now, self.person);
        }
        return self.person.empty() ? Result<CaseOwner>(fail("production.no-owner"))
                                   : Result<CaseOwner>(CaseOwner{self.person, {}});
    });
}

Result<CaseOwner> offerCase(Store& store, const Party& self, const CaseId& id,
                            const std::string& to)
{
    return changeOwner(store, self, id, [&](const std::optional<CaseOwner>& now) {
        return offer(now.value_or(CaseOwner{}), to);
    });
}

Result<std::optional<CaseOwner>> caseOwner(Store& store, const CaseId& id)
{
    auto kept = findKept(store.connection(), "owner", id.text());
    if (!kept) {
        return failWith(kept);
    }
    return *kept ? std::optional(ownerOf((*kept)->facts)) : std::nullopt;
}

Result<std::vector<CaseId>> ownerlessCases(Store& store)
{
    auto rows = store.connection().rows(sql::ownerless);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<CaseId> cases;
    for (const Row& row : *rows) {
        if (const auto id = CaseId::parse(row.text(0))) {
            cases.push_back(*id);
        }
    }
    return cases;
}

} // namespace bespeak::store
