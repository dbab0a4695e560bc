// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/production/demand.h"
#include "models/production/sourcing.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bespeak::production
{

/// One part of a delivered system.
struct PassportPart {
    std::string part;
    std::string name;
    std::int64_t units = 0;
    std::string spare; ///< who can send the same again, or a substitute in words
    bool isSubstitute = false;
    std::string upgrade; ///< what it can become later, in words, or empty

    friend bool operator==(const PassportPart&, const PassportPart&) = default;
};

struct Passport {
    std::string title;
    std::optional<Instant> delivered; ///< not yet, if nothing
    std::vector<PassportPart> parts;

    friend bool operator==(const Passport&, const Passport&) = default;
};

/// What can stand for a part, in words, by its part.
using PartWords = std::vector<std::pair<std::string, std::string>>;

/// A system's passport: every part has a spare or a substitute. Errors: production.nothing-left
/// without demands, production.no-spare (`part`).
Result<Passport> makePassport(const std::string& title, std::optional<Instant> delivered,
                              const std::vector<Demand>& demands,
                              const std::vector<SupplierOffer>& offers,
                              const PartWords& substitutes, const PartWords& upgrades);
/// Plain English text.
std::string formatPassport(const Passport& passport);

} // namespace bespeak::production
