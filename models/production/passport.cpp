// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/passport.h"

#include <algorithm>

namespace bespeak::production
{

namespace
{

const std::string* findFor(const PartWords& words, const std::string& part)
{
    const auto found = std::ranges::find(words, part, &PartWords::value_type::first);
    return found == words.end() ? nullptr : &found->second;
}

const SupplierOffer* offerOf(const std::vector<SupplierOffer>& offers, const std::string& part)
{
    const auto found = std::ranges::find(offers, part, &SupplierOffer::part);
    return found == offers.end() ? nullptr : &*found;
}

} // namespace

Result<Passport> makePassport(const std::string& title, std::optional<Instant> delivered,
                              const std::vector<Demand>& demands,
                              const std::vector<SupplierOffer>& offers,
                              const PartWords& substitutes, const PartWords& upgrades)
{
    if (demands.empty()) {
        return fail("production.nothing-left");
    }
    Passport passport{title, delivered, {}};
    for (const Demand& demand : demands) {
        PassportPart part{demand.part, demand.name, demand.units, {}, false, {}};
        const std::string* substitute = findFor(substitutes, demand.part);
        if (const SupplierOffer* same = offerOf(offers, demand.part)) {
            part.spare = same->supplier;
        } else if (substitute != nullptr) {
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
    std::string text =
        passport.title +
        (passport.delivered ? ", delivered " + formatInstant(*passport.delivered) : "") + "\n";
    for (const PassportPart& part : passport.parts) {
        text += "  " + std::to_string(part.units) + " × " + part.name + ": " +
                (part.isSubstitute ? "can be replaced by " : "spares from ") + part.spare;
        text += part.upgrade.empty() ? "\n" : "; can become " + part.upgrade + "\n";
    }
    return text;
}

} // namespace bespeak::production
