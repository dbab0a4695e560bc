// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/vote_token.h"

#include "models/base/json_fields.h"
#include "models/base/version.h"
#include "models/community/ballot.h"
#include "models/community/letter.h"
#include "models/exchange/base64url.h"

#include <array>
#include <optional>

namespace bespeak::community
{

namespace
{

using exchange::Json;

/// The factor follows from the customer's seed, so that nothing secret waits on the disk.
exchange::BlindedInput blindFor(const IsoWeek& cohort, const exchange::SigningKey& customer,
                                const exchange::KeyId& retailer)
{
    const auto pseudonym = weeklyPseudonym(customer, retailer, cohort);
    const auto secret = exchange::deriveSecret(
        customer.seed(), "bespeak blind\n" + retailer.text() + "\n" + formatWeek(cohort));
    return exchange::blindInput(tokenInput(cohort, pseudonym.id()), secret);
}

struct Row {
    IsoWeek cohort;
    std::string point;
    std::string proof; ///< empty in a request
};

std::optional<Row> readRow(const JsonFields& fields, bool hasProof)
{
    const auto cohort = parseWeek(fields.text("cohort", 8));
    const auto point = exchange::decodeBase64url(fields.text("point", 43));
    const auto proof = exchange::decodeBase64url(hasProof ? fields.text("proof", 86) : "");
    if (!cohort || !point || !proof) {
        return std::nullopt;
    }
    return Row{*cohort, *point, *proof};
}

/// The rows of a request or an answer, each cohort once.
Result<std::vector<Row>> readRows(const Json& body, bool hasProof)
{
    std::optional<Error> problem;
    std::map<IsoWeek, Row> rows;
    bool isWhole = true;
    JsonFields(body, "tokens", problem)
        .each("tokens", tokensAtOnce, [&](const Json& element, const std::string& place) {
            auto row = readRow(JsonFields(element, place, problem), hasProof);
            isWhole = isWhole && row && rows.emplace(row->cohort, *row).second;
        });
    if (problem || !isWhole || rows.empty()) {
        return fail("community.token-unreadable");
    }
    std::vector<Row> list;
    list.reserve(rows.size());
    for (auto& [cohort, row] : rows) {
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace

exchange::SecretBytes tokenKeyOf(const exchange::SecretBytes& secret, const IsoWeek& cohort)
{
    return exchange::deriveSecret(secret, "bespeak tokens\n" + formatWeek(cohort));
}

std::string announcedTokenKey(const exchange::SecretBytes& secret, const IsoWeek& cohort)
{
    return exchange::encodeBase64url(exchange::tokenPublicKey(tokenKeyOf(secret, cohort)));
}

Result<exchange::ComposedMessage> composeTokenRequest(const std::vector<IsoWeek>& cohorts,
                                                      const exchange::SigningKey& customer,
                                                      const exchange::KeyId& retailer, Instant now)
{
    Json rows = Json::array();
    for (const IsoWeek& cohort : cohorts) {
        rows.push_back(
            {{"cohort", formatWeek(cohort)},
             {"point", exchange::encodeBase64url(blindFor(cohort, customer, retailer).point)}});
    }
    return composeLetter({exchange::tokenRequestKind, retailer, now}, {{"tokens", rows}}, customer);
}

Result<TokenRequest> openTokenRequest(std::string_view bytes, const exchange::KeyId& retailer)
{
    const auto letter = openLetter(bytes, exchange::tokenRequestKind, retailer);
    if (!letter) {
        return failWith(letter);
    }
    const auto rows = readRows(letter->body, false);
    if (!rows) {
        return failWith(rows);
    }
    TokenRequest request{letter->author, letter->id, {}};
    for (const Row& row : *rows) {
        request.points.emplace(row.cohort, row.point);
    }
    return request;
}

Result<exchange::ComposedMessage> composeTokenAnswer(const TokenRequest& request,
                                                     const std::vector<IsoWeek>& granted,
                                                     const exchange::SecretBytes& secret,
                                                     const exchange::SigningKey& staff, Instant now)
{
    Json rows = Json::array();
    for (const IsoWeek& cohort : granted) {
        const auto point = request.points.find(cohort);
        if (point == request.points.end()) {
            continue;
        }
        const auto answer = exchange::answerBlinded(tokenKeyOf(secret, cohort), point->second);
        if (!answer) {
            return failWith(answer);
        }
        rows.push_back({{"cohort", formatWeek(cohort)},
                        {"point", exchange::encodeBase64url(answer->point)},
                        {"proof", exchange::encodeBase64url(answer->proof)}});
    }
    return composeLetter({exchange::tokenAnswerKind, request.customer, now}, {{"tokens", rows}},
                         staff);
}

Result<std::map<IsoWeek, std::string>>
openTokenAnswer(std::string_view bytes, const exchange::SigningKey& customer,
                const exchange::KeyId& retailer, const exchange::KeyLookup& staff,
                const std::map<IsoWeek, std::string>& announced)
{
    const auto letter = openLetter(bytes, exchange::tokenAnswerKind, customer.id());
    if (!letter) {
        return failWith(letter);
    }
    if (!staff(letter->author)) {
        return fail("message.unknown-author", {{"key", letter->author.text()}});
    }
    const auto rows = readRows(letter->body, true);
    if (!rows) {
        return failWith(rows);
    }
    std::map<IsoWeek, std::string> tokens;
    for (const Row& row : *rows) {
        const auto known = announced.find(row.cohort);
        const auto key = known == announced.end() ? fail("token.proof")
                                                  : exchange::decodeBase64url(known->second);
        if (!key) {
            return fail("token.proof");
        }
        const auto token = exchange::unblind(blindFor(row.cohort, customer, retailer),
                                             {row.point, row.proof}, *key);
        if (!token) {
            return failWith(token);
        }
        tokens.emplace(row.cohort, exchange::encodeBase64url(*token));
    }
    return tokens;
}

} // namespace bespeak::community
