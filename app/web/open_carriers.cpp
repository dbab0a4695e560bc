// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/open_carriers.h"

#include "models/carrier/folder_carrier.h"

namespace bespeak::web
{

namespace
{

Result<carrier::Ways> openFolders(const carrier::Place& place, store::Side self)
{
    const auto boxes = carrier::boxesIn(place.address);
    if (!boxes) {
        return failWith(boxes);
    }
    carrier::Ways ways;
    for (const auto& box : *boxes) {
        ways.push_back(std::make_unique<carrier::FolderCarrier>(box, self));
    }
    return ways;
}

Result<carrier::Ways> openServer(const carrier::Visit& visit, store::Side self)
{
    const auto transfer = std::make_shared<Transfer>(
        Access{.user = visit.place.user, .password = visit.password, .stop = visit.options.stop});
    const auto boxes = boxesAt(visit.place.address, *transfer);
    if (!boxes) {
        return failWith(boxes);
    }
    carrier::Ways ways;
    for (const std::string& box : *boxes) {
        ways.push_back(std::make_unique<WebCarrier>(box, self, transfer, visit.partials));
    }
    return ways;
}

} // namespace

Result<carrier::Ways> openCarriers(const carrier::Visit& visit, store::Side self)
{
    return visit.place.kind == carrier::PlaceKind::Folder ? openFolders(visit.place, self)
                                                          : openServer(visit, self);
}

Result<carrier::RoundReport> runRounds(store::Store& store, const store::Party& self,
                                       const carrier::Visit& visit)
{
    const auto ways = openCarriers(visit, self.side);
    if (!ways) {
        return failWith(ways);
    }
    carrier::RoundOptions options = visit.options;
    options.retailer = visit.place.retailer;
    return carrier::runRounds(store, self, *ways, options);
}

} // namespace bespeak::web
