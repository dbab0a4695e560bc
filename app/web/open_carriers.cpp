// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/open_carriers.h"

#include "models/carrier/folder_carrier.h"

#include <iterator>

namespace bespeak::web
{

namespace
{

using Carriers = std::vector<std::unique_ptr<carrier::Carrier>>;

Result<Carriers> openFolders(const carrier::Place& place, store::Side self)
{
    const auto boxes = carrier::boxesIn(place.address);
    if (!boxes) {
        return failWith(boxes);
    }
    Carriers ways;
    for (const auto& box : *boxes) {
        ways.push_back(std::make_unique<carrier::FolderCarrier>(box, self));
    }
    return ways;
}

Result<Carriers> openServer(const carrier::Place& place, store::Side self,
                            const WebOptions& options)
{
    WebOptions access = options;
    access.access.user = place.user;
    const auto boxes = boxesAt(place.address, access.access);
    if (!boxes) {
        return failWith(boxes);
    }
    Carriers ways;
    for (const std::string& box : *boxes) {
        ways.push_back(std::make_unique<WebCarrier>(box, self, access));
    }
    return ways;
}

void add(carrier::RoundReport& sum, carrier::RoundReport&& one)
{
    sum.sent += one.sent;
    sum.acknowledged += one.acknowledged;
    sum.refused += one.refused;
    std::ranges::move(one.taken, std::back_inserter(sum.taken));
    std::ranges::move(one.problems, std::back_inserter(sum.problems));
}

} // namespace

Result<Carriers> openCarriers(const carrier::Place& place, store::Side self,
                              const WebOptions& options)
{
    return place.kind == carrier::PlaceKind::Folder ? openFolders(place, self)
                                                    : openServer(place, self, options);
}

Result<carrier::RoundReport> runRounds(store::Store& store, const store::Party& self,
                                       const carrier::Place& place, const WebOptions& options)
{
    const auto ways = openCarriers(place, self.side, options);
    if (!ways) {
        return failWith(ways);
    }
    carrier::RoundReport sum;
    for (const auto& way : *ways) {
        auto one = carrier::runRound(store, self, *way, {.retailer = place.retailer});
        if (one) {
            add(sum, std::move(*one));
        } else if (ways->size() == 1) {
            return one;
        } else {
            sum.problems.push_back({way->place(), one.error()});
        }
    }
    return sum;
}

} // namespace bespeak::web
