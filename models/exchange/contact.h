// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/randomness.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::exchange
{

constexpr std::string_view contactPartName = "parts/contact.json";

/// How the customer can be reached. It travels in its own part with salt, so that it can be erased
/// later: the chain still verifies, and the hash that stays does not give the address away.
struct Contact {
    std::string name;                      ///< 1–120 bytes
    std::string email;                     ///< at most 254; this or the phone must be given
    std::string phone;                     ///< at most 40: digits, blanks, + ( ) - / .
    std::vector<std::string> addressLines; ///< at most 4 of at most 120
    std::string postcode;                  ///< at most 16
    std::string country;                   ///< two capital letters (ISO 3166-1)

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// Errors: contact.field with the `field` at fault, contact.no-way-to-reach.
Result<void> checkContact(const Contact& contact);

/// The bytes of the part, with 16 fresh bytes of salt. Errors: those of checkContact.
Result<std::string> formatContact(const Contact& contact, Randomness& randomness);

/// Reads the part. Errors: contact.unreadable, and those of checkContact.
Result<Contact> parseContact(std::string_view bytes);

/// What figures may know of where a customer lives: "DE-80", country and first two of the postcode.
std::string regionOf(const Contact& contact);

} // namespace bespeak::exchange
