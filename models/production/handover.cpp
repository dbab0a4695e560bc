// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/handover.h"

#include <algorithm>
#include <tuple>

namespace bespeak::production
{

namespace
{

/// "1.235 m": micrometres to whole millimetres.
std::string metres(Length length)
{
    const std::int64_t millimetres = (length.inMicrometres() + 500) / 1000;
    std::string fraction = std::to_string(millimetres % 1000);
    fraction.insert(0, 3 - std::min<std::size_t>(3, fraction.size()), '0');
    return std::to_string(millimetres / 1000) + "." + fraction + " m";
}

const std::string* findFor(const std::vector<std::pair<std::string, std::string>>& table,
                           const std::string& part)
{
    const auto found = std::ranges::find(table, part, &std::pair<std::string, std::string>::first);
    return found == table.end() ? nullptr : &found->second;
}

const SupplierOffer* offerOf(const std::vector<SupplierOffer>& offers, const std::string& part)
{
    const auto found = std::ranges::find(offers, part, &SupplierOffer::part);
    return found == offers.end() ? nullptr : &*found;
}

} // namespace

InstallPack makeInstallPack(const std::string& title, std::vector<InstalledThing> things,
                            std::vector<Cable> cables, std::vector<DeviceSetting> settings)
{
    std::ranges::stable_sort(things, {}, [](const InstalledThing& thing) {
        return std::tuple(thing.wall, thing.along.inMicrometres());
    });
    InstallPack pack{title, std::move(things), std::move(cables), std::move(settings), {}};
    for (const InstalledThing& thing : pack.things) {
        if (!thing.wall.empty()) {
            pack.checklist.push_back(thing.name + ": lower edge at " + metres(thing.height) +
                                     ", level, holds");
        }
    }
    for (const Cable& cable : pack.cables) {
        pack.checklist.push_back(cable.kind + " from " + cable.from + " to " + cable.to +
                                 ": connected, labelled at both ends");
    }
    for (const DeviceSetting& setting : pack.settings) {
        pack.checklist.push_back(setting.device + ": " + setting.name + " is " + setting.value);
    }
    return pack;
}

std::string formatInstallPack(const InstallPack& pack)
{
    std::string text = pack.title + "\n\nElevations\n";
    std::string wall = "\n";
    for (const InstalledThing& thing : pack.things) {
        if (thing.wall != wall) {
            wall = thing.wall;
            text += (wall.empty() ? std::string("Free in the room") : wall) + "\n";
        }
        text += "  " + thing.name + ": " + metres(thing.along) + " from the left, " +
                metres(thing.height) + " to " + metres(thing.top) + " above the floor\n";
    }
    text += "\nCables\n";
    for (const Cable& cable : pack.cables) {
        text += "  " + cable.kind + ", " + metres(cable.length) + ": " + cable.from + " to " +
                cable.to + "\n";
    }
    text += "\nSettings\n";
    for (const DeviceSetting& setting : pack.settings) {
        text += "  " + setting.device + ": " + setting.name + " = " + setting.value + "\n";
    }
    text += "\nCheck\n";
    for (const std::string& check : pack.checklist) {
        text += "  [ ] " + check + "\n";
    }
    return text + "\n" + formatPutItBack(pack);
}

std::string formatPutItBack(const InstallPack& pack)
{
    std::string text = "Put it back as designed\n";
    int step = 0;
    const auto next = [&] { return "  " + std::to_string(++step) + ". "; };
    text += next() + "Everything that is named below is switched on.\n";
    for (const DeviceSetting& setting : pack.settings) {
        text += next() + "On the " + setting.device + ", set " + setting.name + " to " +
                setting.value + ".\n";
    }
    for (const Cable& cable : pack.cables) {
        text +=
            next() + "The " + cable.kind + " goes from " + cable.from + " to " + cable.to + ".\n";
    }
    return text;
}

Result<WorkOrder> makeWorkOrder(const std::string& id, const std::vector<Demand>& demands)
{
    WorkOrder order;
    order.id = id;
    for (const Demand& demand : demands) {
        const std::int64_t open = demand.units - demand.built;
        if (open <= 0) {
            continue;
        }
        order.source = demand.source;
        order.lines.emplace_back(demand.id, open);
        order.checks.push_back(
            {std::to_string(open) + " × " + demand.name + ": complete, undamaged, as ordered",
             false,
             {}});
    }
    if (order.lines.empty()) {
        return fail("production.nothing-left");
    }
    for (const char* check :
         {"Every device was switched on and plays", "Accessories and papers lie "
                                                    "with it"}) {
        order.checks.push_back({check, false, {}});
    }
    return order;
}

Result<void> checkQuality(const WorkOrder& order)
{
    for (const QaCheck& check : order.checks) {
        if (!check.isPassed || check.signedBy.empty()) {
            return fail("production.unchecked", {{"text", check.text}});
        }
    }
    return {};
}

Result<Passport> makePassport(const std::string& title, Instant delivered,
                              const std::vector<Demand>& demands,
                              const std::vector<SupplierOffer>& offers,
                              const std::vector<std::pair<std::string, std::string>>& substitutes,
                              const std::vector<std::pair<std::string, std::string>>& upgrades)
{
    Passport passport{title, delivered, {}};
    for (const Demand& demand : demands) {
        PassportPart part{demand.part, demand.name, demand.units, {}, false, {}};
        const std::string* substitute = findFor(substitutes, demand.part);
        if (const SupplierOffer* same = offerOf(offers, demand.part)) {
            part.spare = same->supplier;
        } else if (substitute != nullptr && offerOf(offers, *substitute) != nullptr) {
            part.spare = *substitute;
            part.isSubstitute = true;
        } else {
            return fail("production.no-spare", {{"part", demand.name}});
        }
        if (const std::string* upgrade = findFor(upgrades, demand.part)) {
            part.upgrade = *upgrade;
        }
        passport.parts.push_back(std::move(part));
    }
    return passport;
}

std::string formatPassport(const Passport& passport)
{
    std::string text = passport.title + ", delivered " + formatInstant(passport.delivered) + "\n";
    for (const PassportPart& part : passport.parts) {
        text += "  " + std::to_string(part.units) + " × " + part.name + ": " +
                (part.isSubstitute ? "can be replaced by " : "spares from ") + part.spare;
        text += part.upgrade.empty() ? "\n" : "; can become " + part.upgrade + "\n";
    }
    return text;
}

Result<CaseOwner> offer(const CaseOwner& now, const std::string& to)
{
    if (now.owner.empty() || to.empty()) {
        return fail("production.no-owner");
    }
    if (!now.offeredTo.empty()) {
        return fail("production.handover-open", {{"name", now.offeredTo}});
    }
    return CaseOwner{now.owner, to};
}

Result<CaseOwner> accept(const CaseOwner& now, const std::string& by)
{
    if (now.offeredTo.empty() || now.offeredTo != by) {
        return fail("production.not-offered", {{"name", by}});
    }
    return CaseOwner{by, {}};
}

} // namespace bespeak::production
