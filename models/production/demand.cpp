// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/demand.h"

#include <map>

namespace bespeak::production
{

std::string_view nameOf(DemandKind kind)
{
    return kind == DemandKind::Order ? "order" : "pledge";
}

std::string partOf(const pricing::PriceLine& line)
{
    std::string part = line.component ? line.component->text() : std::string();
    for (const auto& [option, value] : line.options) {
        part.append(";").append(option).append("=").append(value);
    }
    return part;
}

Result<ComponentId> componentOf(const std::string& part)
{
    return ComponentId::parse(part.substr(0, part.find(';')));
}

std::vector<Demand> demandOf(DemandKind kind, const std::string& source,
                             const std::vector<pricing::PriceLine>& lines, std::int64_t times,
                             Instant since)
{
    std::vector<Demand> demands;
    std::size_t number = 0;
    for (const pricing::PriceLine& line : lines) {
        ++number;
        if (!line.component || line.quantity <= 0) {
            continue;
        }
        demands.push_back({source + "/" + std::to_string(number), kind, source, partOf(line),
                           line.text, line.quantity * times, 0, since});
    }
    return demands;
}

Result<void> mayBuild(const Demand* demand, std::int64_t units)
{
    if (demand == nullptr) {
        return fail("production.no-demand");
    }
    if (units <= 0 || units > demand->open()) {
        return fail("production.over-built",
                    {{"name", demand->name}, {"left", std::to_string(demand->open())}});
    }
    return {};
}

std::vector<MaterialLine> billOfMaterials(const std::vector<Demand>& demands,
                                          const std::vector<StockRow>& stock,
                                          const std::vector<StockRow>& onOrder,
                                          const std::string& owner)
{
    std::map<std::string, MaterialLine> lines;
    for (const Demand& demand : demands) {
        const std::int64_t open = demand.open();
        if (open <= 0) {
            continue;
        }
        MaterialLine& line = lines[demand.part];
        line.part = demand.part;
        line.name = demand.name;
        (demand.kind == DemandKind::Order ? line.ordered : line.funded) += open;
        line.demands.push_back(demand.id);
    }
    for (const StockRow& row : stock) {
        const auto line = lines.find(row.part);
        if (line != lines.end() && row.owner == owner) {
            line->second.onHand += row.units;
        }
    }
    for (const StockRow& row : onOrder) {
        const auto line = lines.find(row.part);
        if (line != lines.end() && row.owner == owner) {
            line->second.onOrder += row.units;
        }
    }
    std::vector<MaterialLine> all;
    all.reserve(lines.size());
    for (auto& [part, line] : lines) {
        all.push_back(std::move(line));
    }
    return all;
}

} // namespace bespeak::production
