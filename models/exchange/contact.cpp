// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/contact.h"

#include "models/exchange/base64url.h"
#include "models/exchange/jcs.h"
#include "models/exchange/utf8.h"

#include <algorithm>
#include <array>

namespace bespeak::exchange
{

namespace
{

constexpr std::size_t saltSize = 16;
constexpr std::size_t mostAddressLines = 4;

tl::unexpected<Error> failAt(std::string_view field)
{
    return fail("contact.field", {{"field", std::string(field)}});
}

bool fits(std::string_view text, std::size_t longest)
{
    return text.size() <= longest && isOneLineOfText(text);
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find('@', at + 1) == std::string_view::npos &&
           text.find(' ') == std::string_view::npos;
}

bool isPhone(std::string_view text)
{
    static constexpr std::string_view allowed = "0123456789 +()-/.";
    return std::ranges::all_of(
        text, [](char letter) { return allowed.find(letter) != std::string_view::npos; });
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 &&
           std::ranges::all_of(text, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

Result<std::string> textMember(const Json& json, const char* name)
{
    const auto member = json.find(name);
    if (member == json.end() || !member->is_string()) {
        return fail("contact.unreadable");
    }
    return member->get<std::string>();
}

/// The members of the part that are texts, with where they go.
struct TextMember {
    const char* name;
    std::string Contact::*field;
};

constexpr std::array<TextMember, 5> textMembers = {{{"name", &Contact::name},
                                                    {"email", &Contact::email},
                                                    {"phone", &Contact::phone},
                                                    {"postcode", &Contact::postcode},
                                                    {"country", &Contact::country}}};

bool isSalted(const Json& json)
{
    const auto salt = textMember(json, "salt").and_then(&decodeBase64url);
    return salt && salt->size() == saltSize;
}

} // namespace

Result<void> checkContact(const Contact& contact)
{
    if (contact.name.empty() || !fits(contact.name, 120)) {
        return failAt("name");
    }
    if (!fits(contact.email, 254) || (!contact.email.empty() && !isEmail(contact.email))) {
        return failAt("email");
    }
    if (contact.phone.size() > 40 || !isPhone(contact.phone)) {
        return failAt("phone");
    }
    if (contact.email.empty() && contact.phone.empty()) {
        return fail("contact.no-way-to-reach");
    }
    const bool linesFit = std::ranges::all_of(
        contact.addressLines, [](const std::string& line) { return fits(line, 120); });
    if (contact.addressLines.size() > mostAddressLines || !linesFit) {
        return failAt("address");
    }
    if (!fits(contact.postcode, 16)) {
        return failAt("postcode");
    }
    return isCountry(contact.country) ? Result<void>() : failAt("country");
}

Result<std::string> formatContact(const Contact& contact, Randomness& randomness)
{
    if (auto fine = checkContact(contact); !fine) {
        return failWith(fine);
    }
    std::array<std::uint8_t, saltSize> salt{};
    randomness.fill(salt);
    Json json = {{"salt", encodeBase64url({reinterpret_cast<const char*>(salt.data()), saltSize})},
                 {"address", contact.addressLines}};
    for (const TextMember& member : textMembers) {
        json[member.name] = contact.*member.field;
    }
    return canonicalJson(json);
}

Result<Contact> parseContact(std::string_view bytes)
{
    const auto json = parseCanonical(bytes, {16 * 1024, 4});
    if (!json || !json->is_object() || json->size() != textMembers.size() + 2 || !isSalted(*json) ||
        !json->contains("address") || !(*json)["address"].is_array()) {
        return fail("contact.unreadable");
    }
    Contact contact;
    for (const TextMember& member : textMembers) {
        auto text = textMember(*json, member.name);
        if (!text) {
            return failWith(text);
        }
        contact.*member.field = std::move(*text);
    }
    for (const Json& line : (*json)["address"]) {
        if (!line.is_string()) {
            return fail("contact.unreadable");
        }
        contact.addressLines.push_back(line.get<std::string>());
    }
    return checkContact(contact).map([&contact] { return std::move(contact); });
}

std::string regionOf(const Contact& contact)
{
    // Two bytes may be half a letter: a postcode that does not begin in ASCII is left out.
    const std::string start = contact.postcode.substr(0, 2);
    const bool isAscii =
        std::ranges::all_of(start, [](char letter) { return letter > ' ' && letter < 0x7F; });
    return start.empty() || !isAscii ? contact.country : contact.country + "-" + start;
}

} // namespace bespeak::exchange
