// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/retailer_card.h"

#include "models/base/expects.h"
#include "models/exchange/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace bespeak::exchange
{

namespace
{

constexpr std::array<KeyRole, 4> allRoles = {KeyRole::Sales, KeyRole::Approver, KeyRole::Workshop,
                                             KeyRole::Logistics};

tl::unexpected<Error> failAt(std::string_view field)
{
    return fail("card.field", {{"field", std::string(field)}});
}

bool isLine(std::string_view text)
{
    return !text.empty() && text.size() <= 120 && isOneLineOfText(text);
}

bool isStaffKeyFine(const StaffKey& staff)
{
    const std::set<KeyRole> once(staff.roles.begin(), staff.roles.end());
    return !staff.roles.empty() && once.size() == staff.roles.size() &&
           (!staff.validUntil || *staff.validUntil > staff.validFrom);
}

bool isVatRateFine(const CardVatRate& rate)
{
    return isLine(rate.name) && rate.basisPoints >= 0 && rate.basisPoints <= 10000;
}

Result<void> checkCard(const RetailerCard& card)
{
    if (!isLine(card.name)) {
        return failAt("name");
    }
    if (card.staffKeys.size() > 64 || !std::ranges::all_of(card.staffKeys, isStaffKeyFine)) {
        return failAt("keys");
    }
    if (card.contactLines.size() > 12 || !std::ranges::all_of(card.contactLines, isLine)) {
        return failAt("contact");
    }
    const bool isCountry =
        card.country.size() == 2 && std::ranges::all_of(card.country, [](char letter) {
            return letter >= 'A' && letter <= 'Z';
        });
    if (!isCountry) {
        return failAt("country");
    }
    if (card.vatRates.size() > 8 || !std::ranges::all_of(card.vatRates, isVatRateFine)) {
        return failAt("vat");
    }
    return {};
}

Json staffKeyJson(const StaffKey& staff)
{
    Json roles = Json::array();
    for (const KeyRole role : staff.roles) {
        roles.push_back(nameOf(role));
    }
    return {{"key", staff.key.jwk()},
            {"roles", roles},
            {"from", formatInstant(staff.validFrom)},
            {"until", staff.validUntil ? Json(formatInstant(*staff.validUntil)) : Json()}};
}

Json bodyOf(const RetailerCard& card)
{
    Json body = {{"name", card.name},       {"key", card.rootKey.jwk()},
                 {"staff", Json::array()},  {"contact", card.contactLines},
                 {"country", card.country}, {"currency", card.currency.code()},
                 {"vat", Json::array()},    {"terms_sha256", card.termsHash.text()}};
    for (const StaffKey& staff : card.staffKeys) {
        body["staff"].push_back(staffKeyJson(staff));
    }
    for (const CardVatRate& rate : card.vatRates) {
        body["vat"].push_back({{"name", rate.name}, {"basis_points", rate.basisPoints}});
    }
    return body;
}

Result<KeyRole> parseRole(const std::string& name)
{
    const auto* role = std::ranges::find(allRoles, name, &nameOf);
    return role == allRoles.end() ? Result<KeyRole>(failAt("keys")) : *role;
}

// The readers below use nlohmann's throwing accessors: parseBody() catches, once, what they throw
// at a member that is missing or of another type.

StaffKey staffKeyFrom(const Json& json)
{
    StaffKey staff{PublicKey::parseJwk(json.at("key")).value(), {}, {}, {}};
    for (const Json& role : json.at("roles")) {
        staff.roles.push_back(parseRole(role.get<std::string>()).value());
    }
    staff.validFrom = parseInstant(json.at("from").get<std::string>()).value();
    if (!json.at("until").is_null()) {
        staff.validUntil = parseInstant(json.at("until").get<std::string>()).value();
    }
    return staff;
}

CardVatRate vatRateFrom(const Json& json)
{
    const auto basisPoints = json.at("basis_points").get<std::int64_t>();
    return {json.at("name").get<std::string>(),
            static_cast<int>(std::clamp<std::int64_t>(basisPoints, -1, 10001))};
}

RetailerCard cardFrom(const Json& body)
{
    RetailerCard card{body.at("name").get<std::string>(),
                      PublicKey::parseJwk(body.at("key")).value(),
                      {},
                      body.at("contact").get<std::vector<std::string>>(),
                      body.at("country").get<std::string>(),
                      Currency::parse(body.at("currency").get<std::string>()).value(),
                      {},
                      Sha256::parse(body.at("terms_sha256").get<std::string>()).value()};
    for (const Json& staff : body.at("staff")) {
        card.staffKeys.push_back(staffKeyFrom(staff));
    }
    for (const Json& rate : body.at("vat")) {
        card.vatRates.push_back(vatRateFrom(rate));
    }
    return card;
}

Result<RetailerCard> parseBody(const Json& body)
{
    try {
        RetailerCard card = cardFrom(body);
        return checkCard(card).map([&card] { return std::move(card); });
    } catch (const Json::exception&) {
        return fail("card.unreadable");
    } catch (const tl::bad_expected_access<Error>&) {
        return fail("card.unreadable");
    }
}

} // namespace

std::string_view nameOf(KeyRole role)
{
    switch (role) {
    case KeyRole::Sales:
        return "sales";
    case KeyRole::Approver:
        return "approver";
    case KeyRole::Workshop:
        return "workshop";
    case KeyRole::Logistics:
        return "logistics";
    }
    brokenPromise("every role has a name");
}

std::vector<CardVatRate> usualVatRates(std::string_view country)
{
    struct Row {
        std::string_view country;
        int standard;
        int reduced;
    };
    // Of 2026. A retailer elsewhere, or with other goods, names its own.
    constexpr std::array<Row, 3> rows = {{{"DE", 1900, 700}, {"AT", 2000, 1000}, {"CH", 810, 260}}};
    const auto* row = std::ranges::find(rows, country, &Row::country);
    if (row == rows.end()) {
        return {{"standard", 2000}};
    }
    return {{"standard", row->standard}, {"reduced", row->reduced}};
}

KeyLookup RetailerCard::keyLookup() const
{
    std::map<KeyId, PublicKey> keys{{rootKey.id(), rootKey}};
    for (const StaffKey& staff : staffKeys) {
        keys.emplace(staff.key.id(), staff.key);
    }
    return [keys = std::move(keys)](const KeyId& id) {
        const auto found = keys.find(id);
        return found == keys.end() ? std::nullopt : std::optional<PublicKey>(found->second);
    };
}

bool RetailerCard::mayAct(const KeyId& key, KeyRole role, Instant at) const
{
    return std::ranges::any_of(staffKeys, [&](const StaffKey& staff) {
        return staff.key.id() == key && at >= staff.validFrom &&
               (!staff.validUntil || at < *staff.validUntil) &&
               std::ranges::find(staff.roles, role) != staff.roles.end();
    });
}

Result<ComposedMessage> composeRetailerCard(const RetailerCard& card, const SigningKey& rootKey,
                                            const CardIssue& issue)
{
    expects(rootKey.id() == card.pin(), "a card is signed by its own root key");
    if (auto fine = checkCard(card); !fine) {
        return failWith(fine);
    }
    const MessageHeader header{std::string(retailerCardKind),
                               std::nullopt,
                               issue.revision,
                               issue.replaces,
                               card.pin(),
                               issue.revision,
                               issue.replaces,
                               std::nullopt,
                               issue.issued,
                               card.expires,
                               issue.app,
                               {},
                               std::nullopt};
    const SigningKey* const signers[] = {&rootKey};
    return composeMessage(header, bodyOf(card), {}, signers);
}

Result<OpenedCard> openRetailerCard(std::string_view bytes)
{
    const auto nobody = [](const KeyId&) { return std::optional<PublicKey>(); };
    const auto message =
        openMessage(bytes, nobody, {FirstContact::TakeKeyFromBody, std::string(retailerCardKind)});
    if (!message) {
        return failWith(message);
    }
    return parseBody(message->body).map([&message](RetailerCard card) {
        card.expires = message->header.expires;
        return OpenedCard{std::move(card), message->id, message->header};
    });
}

Result<OpenedCard> openPinnedCard(std::string_view bytes, const KeyId& pin)
{
    auto opened = openRetailerCard(bytes);
    if (opened && opened->card.pin() != pin) {
        return fail("card.other-root");
    }
    return opened;
}

Result<void> checkNotEnded(const RetailerCard& card, Instant now)
{
    if (!card.hasEnded(now)) {
        return {};
    }
    return fail("card.ended",
                {{"name", card.name}, {"end", formatInstant(*card.expires).substr(0, 10)}});
}

} // namespace bespeak::exchange
