// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "app/shell/files.h"
#include "models/base/file.h"
#include "models/base/version.h"
#include "models/exchange/words.h"

namespace bespeak::shell
{

namespace
{

using exchange::KeyRole;
using exchange::RetailerCard;

struct NewCard {
    std::string key;
    std::string passphraseFile;
    std::string name;
    std::string out;
    std::vector<std::string> contact;
    std::string country = "DE";
    std::string currency = "EUR";
    std::string termsFile;
};

std::string cardWords(const RetailerCard& card)
{
    std::string text;
    for (const std::string_view word : exchange::fingerprintWords(card.pin())) {
        text += (text.empty() ? "" : " ") + std::string(word);
    }
    return text;
}

Report describeCard(const RetailerCard& card, const std::string& path)
{
    nlohmann::json staff = nlohmann::json::array();
    for (const exchange::StaffKey& key : card.staffKeys) {
        nlohmann::json roles = nlohmann::json::array();
        for (const KeyRole role : key.roles) {
            roles.push_back(exchange::nameOf(role));
        }
        staff.push_back({{"kid", key.key.id().text()}, {"roles", roles}});
    }
    const std::string end = card.expires ? "\nHolds until " + formatInstant(*card.expires) : "";
    return {card.name + "\nRoot key " + card.pin().text() + "\n" + cardWords(card) + end,
            {{"name", card.name},
             {"root_kid", card.pin().text()},
             {"words", cardWords(card)},
             {"country", card.country},
             {"currency", card.currency.code()},
             {"expires", card.expires ? nlohmann::json(formatInstant(*card.expires)) : nullptr},
             {"staff", staff},
             {"file", path}}};
}

/// The root key itself acts in every role until staff have keys of their own.
exchange::StaffKey rootAsStaff(const exchange::PublicKey& root, Instant now)
{
    return {root,
            {KeyRole::Sales, KeyRole::Approver, KeyRole::Workshop, KeyRole::Logistics},
            now,
            now + exchange::lifeOfCard};
}

Result<Report> makeCard(const NewCard& options, Context& context)
{
    const auto key = openKey(options.key, options.passphraseFile);
    if (!key) {
        return failWith(key);
    }
    const auto currency = Currency::parse(options.currency);
    if (!currency) {
        return failWith(currency);
    }
    std::string terms;
    if (!options.termsFile.empty()) {
        auto bytes = readFile(options.termsFile, 1024 * 1024);
        if (!bytes) {
            return failWith(bytes);
        }
        terms = std::move(*bytes);
    }
    const Instant now{context.clock.now().milliseconds / 1000 * 1000};
    const RetailerCard card{options.name,
                            key->publicKey(),
                            {rootAsStaff(key->publicKey(), now)},
                            options.contact,
                            options.country,
                            *currency,
                            exchange::usualVatRates(options.country),
                            sha256(terms),
                            now + exchange::lifeOfCard};
    const exchange::CardIssue issue{.issued = now,
                                    .revision = 1,
                                    .replaces = {},
                                    .app = {.version = std::string(programVersion)}};
    const auto composed = exchange::composeRetailerCard(card, *key, issue);
    if (!composed) {
        return failWith(composed);
    }
    if (const auto written = writeFileAtomically(options.out, composed->bytes); !written) {
        return failWith(written);
    }
    return describeCard(card, options.out);
}

} // namespace

void addCardCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* card = app.add_subcommand(
        "card", "Retailer cards: who the retailer is, to be pinned by customers");
    card->require_subcommand(1);

    CLI::App* create =
        card->add_subcommand("new", "Make the retailer's card, signed by its root key");
    const auto options = std::make_shared<NewCard>();
    create->add_option("--key", options->key, "The root key's file")->required();
    create->add_option("--passphrase-file", options->passphraseFile, "Else BESPEAK_PASSPHRASE");
    create->add_option("--name", options->name, "The retailer's name")->required();
    create->add_option("--contact", options->contact, "A line of the address; may be repeated");
    create->add_option("--country", options->country, "Two letters")->capture_default_str();
    create->add_option("--currency", options->currency, "ISO 4217")->capture_default_str();
    create->add_option("--terms", options->termsFile,
                       "The contract terms; their hash is in the card");
    create->add_option("-o,--out", options->out, "The .bespoken file")->required();
    create->callback([chosen, options] {
        *chosen = [options](Context& context) { return makeCard(*options, context); };
    });

    CLI::App* show = card->add_subcommand("show", "The retailer's name, root key and twelve words");
    const auto path = std::make_shared<std::string>();
    show->add_option("file", *path, "The .bespoken file")->required();
    show->callback([chosen, path] {
        *chosen = [path](Context&) {
            return openCard(*path).map(
                [&](const auto& opened) { return describeCard(opened.card, *path); });
        };
    });
}

} // namespace bespeak::shell
