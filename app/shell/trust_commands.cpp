// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_runs.h"
#include "app/shell/files.h"
#include "models/base/file.h"
#include "models/base/version.h"
#include "models/exchange/key_file.h"
#include "models/exchange/key_statement.h"
#include "models/exchange/words.h"
#include "models/store/key_news.h"
#include "models/store/trust_list.h"

#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

struct StatementOptions {
    std::string key;
    std::string passphraseFile;
    std::string newKey;
    std::string card;    ///< of a root key
    std::string newCard; ///< likewise
    std::string revoked; ///< key id; empty: the key itself
    std::string reason = "compromised";
    std::string since; ///< instant; empty: now
    std::int64_t version = 1;
    std::string out;
};

Instant wholeSecond(const Clock& clock)
{
    return {clock.now().milliseconds / 1000 * 1000};
}

exchange::KeyStatementIssue issueOf(const StatementOptions& options, const Context& context)
{
    return {.issued = wholeSecond(context.clock),
            .version = options.version,
            .app = {.version = std::string(programVersion)}};
}

Result<Report> writeStatement(const Result<exchange::ComposedMessage>& statement,
                              const StatementOptions& options, const std::string& what)
{
    const auto written = statement ? writeFileAtomically(options.out, statement->bytes)
                                   : Result<void>(failWith(statement));
    return written.map([&] {
        return Report{what + " in " + options.out,
                      {{"file", options.out}, {"document", statement->id.text()}}};
    });
}

Result<Report> rotate(const StatementOptions& options, Context& context)
{
    const auto from = openKey(options.key, options.passphraseFile);
    const auto to = from ? openKey(options.newKey, options.passphraseFile)
                         : Result<exchange::SigningKey>(failWith(from));
    if (!to) {
        return failWith(to);
    }
    if (from->id() == to->id()) {
        return fail("key-file.exists");
    }
    return writeStatement(exchange::composeKeyRotation(*from, *to, issueOf(options, context)),
                          options, "Key " + to->id().text() + " replaces " + from->id().text());
}

/// The new root's card lies beside the statement, for those who come anew, and in it.
Result<Report> rotateRoot(const StatementOptions& options, Context& context)
{
    const auto from = openKey(options.key, options.passphraseFile);
    const auto to = from ? openKey(options.newKey, options.passphraseFile)
                         : Result<exchange::SigningKey>(failWith(from));
    const auto old = to ? readFile(options.card, exchange::largestMessageFile)
                              .and_then([&](const std::string& bytes) {
                                  return exchange::openPinnedCard(bytes, from->id());
                              })
                        : Result<exchange::OpenedCard>(failWith(to));
    if (!old) {
        return failWith(old);
    }
    if (from->id() == to->id()) {
        return fail("key-file.exists");
    }
    const Instant now = wholeSecond(context.clock);
    const auto card = exchange::composeRetailerCard(
        exchange::underNewRoot(old->card, to->publicKey(), now), *to,
        {.issued = now, .app = {.version = std::string(programVersion)}});
    const auto written =
        card ? writeFileAtomically(options.newCard, card->bytes) : Result<void>(failWith(card));
    if (!written) {
        return failWith(written);
    }
    auto report = writeStatement(
        exchange::composeKeyRotation(*from, *to, issueOf(options, context), card->bytes), options,
        "Root key " + to->id().text() + " replaces " + from->id().text());
    if (report) {
        report->text += "\nNew card in " + options.newCard;
        report->json["card"] = options.newCard;
        report->json["root_kid"] = to->id().text();
    }
    return report;
}

Result<Report> revoke(const StatementOptions& options, Context& context)
{
    const auto signer = openKey(options.key, options.passphraseFile);
    if (!signer) {
        return failWith(signer);
    }
    const auto key = options.revoked.empty() ? Result<exchange::KeyId>(signer->id())
                                             : exchange::KeyId::parse(options.revoked);
    const auto since = options.since.empty() ? Result<Instant>(wholeSecond(context.clock))
                                             : parseInstant(options.since);
    if (!key || !since) {
        return key ? failWith(since) : failWith(key);
    }
    const auto reason = exchange::findRevocationReason(options.reason);
    return writeStatement(
        exchange::composeKeyRevocation({*key, *reason, *since}, *signer, issueOf(options, context)),
        options, "Key " + key->text() + " signs no more");
}

std::string shortWords(const exchange::KeyId& id)
{
    const auto words = exchange::fingerprintWords(id);
    return fmt::format("{} {} {}", words[0], words[1], words[2]);
}

std::string stateOf(const store::TrustedKey& key, Instant now)
{
    if (key.revocation) {
        return "revoked since " + formatInstant(key.revocation->compromisedSince);
    }
    return key.successor ? "replaced" : key.signsAt(now) ? "good" : "ended";
}

Result<Report> listTrust(CaseSession& session)
{
    const auto list = store::trustList(session.store(), session.self());
    if (!list) {
        return failWith(list);
    }
    Report report{list->empty() ? "No key is trusted yet." : "", nlohmann::json::array()};
    for (const store::TrustedKey& key : *list) {
        nlohmann::json roles = nlohmann::json::array();
        for (const exchange::KeyRole role : key.roles) {
            roles.push_back(exchange::nameOf(role));
        }
        const std::string state = stateOf(key, session.store().now());
        report.json.push_back(
            {{"kid", key.id.text()},
             {"why", store::nameOf(key.ground)},
             {"owner", key.owner},
             {"roles", roles},
             {"since", key.since ? nlohmann::json(formatInstant(*key.since)) : nlohmann::json()},
             {"until", key.until ? nlohmann::json(formatInstant(*key.until)) : nlohmann::json()},
             {"words_compared", key.areWordsCompared},
             {"cases", key.cases},
             {"predecessor",
              key.predecessor ? nlohmann::json(key.predecessor->text()) : nlohmann::json()},
             {"successor",
              key.successor ? nlohmann::json(key.successor->text()) : nlohmann::json()},
             {"state", state},
             {"good", key.signsAt(session.store().now())}});
        report.text += fmt::format("{}{}  {:<13} {:<24} {}", report.text.empty() ? "" : "\n",
                                   shortWords(key.id), store::nameOf(key.ground), key.owner, state);
    }
    return report;
}

Result<Report> takeStatement(CaseSession& session, const std::string& file)
{
    constexpr std::uint64_t largestStatement = 1024 * 1024;
    const auto news = readFile(file, largestStatement).and_then([&](const std::string& bytes) {
        return store::takeKeyStatement(session.store(), session.self(), bytes);
    });
    if (!news) {
        return failWith(news);
    }
    nlohmann::json cases = nlohmann::json::array();
    for (const CaseId& id : news->cases) {
        cases.push_back(id.text());
    }
    const std::string text =
        !news->retailer.empty()
            ? fmt::format("The root key of {} is {} from now on", news->retailer, news->successor)
        : news->revocation
            ? fmt::format("Key {} signs no more; {} of its messages came since it was not safe",
                          news->kid, news->doubtful)
            : fmt::format("Key {} is replaced by {} in {} cases", news->kid, news->successor,
                          news->cases.size());
    return Report{text,
                  {{"kid", news->kid},
                   {"successor", news->successor},
                   {"retailer", news->retailer},
                   {"cases", cases},
                   {"revoked", news->revocation.has_value()},
                   {"doubtful", news->doubtful}}};
}

void addStatementOptions(CLI::App* command, StatementOptions& options)
{
    command->add_option("--passphrase-file", options.passphraseFile, "Else BESPEAK_PASSPHRASE");
    command->add_option("--number", options.version, "Of the statement; each newer one counts up")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("-o,--out", options.out, "The .bespoken file")->required();
}

} // namespace

void addKeyStatementCommands(CLI::App& key, const Chosen& chosen)
{
    CLI::App* rotation = key.add_subcommand(
        "rotate", "Say that a new key replaces an old one; both sign it, in one passphrase");
    const auto rotated = std::make_shared<StatementOptions>();
    rotation->add_option("--from", rotated->key, "The old key's file")->required();
    rotation->add_option("--to", rotated->newKey, "The new key's file")->required();
    addStatementOptions(rotation, *rotated);
    rotation->callback([chosen, rotated] {
        *chosen = [rotated](Context& context) { return rotate(*rotated, context); };
    });
    CLI::App* root = key.add_subcommand(
        "rotate-root", "Say that a new root key replaces a retailer's old one, with its new card");
    const auto rooted = std::make_shared<StatementOptions>();
    root->add_option("--from", rooted->key, "The old root key's file")->required();
    root->add_option("--to", rooted->newKey, "The new root key's file")->required();
    root->add_option("--card", rooted->card, "The newest card of the old root")->required();
    root->add_option("--new-card", rooted->newCard, "Where the new root's card goes")->required();
    addStatementOptions(root, *rooted);
    root->callback([chosen, rooted] {
        *chosen = [rooted](Context& context) { return rotateRoot(*rooted, context); };
    });
    CLI::App* revocation = key.add_subcommand(
        "revoke", "Say that a key signs no more; by itself, or by the root above it");
    const auto revoked = std::make_shared<StatementOptions>();
    revocation->add_option("--key", revoked->key, "File of the key that says so")->required();
    revocation->add_option("--of", revoked->revoked, "Id of a staff key; else the key itself");
    revocation->add_option("--reason", revoked->reason, "Why")
        ->check(CLI::IsMember({"lost", "compromised", "left"}))
        ->capture_default_str();
    revocation->add_option("--since", revoked->since,
                           "Since when it is not safe, 2026-11-22T10:00:00Z; else now");
    addStatementOptions(revocation, *revoked);
    revocation->callback([chosen, revoked] {
        *chosen = [revoked](Context& context) { return revoke(*revoked, context); };
    });
}

void addTrustCommand(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options)
{
    CLI::App* trust = parent.add_subcommand(
        "trust", "Which keys count here and why; with a file: take in what one says of itself");
    const auto file = std::make_shared<std::string>();
    trust->add_option("file", *file, "A statement that replaces or revokes a key");
    runs(trust, chosen, options, Key::NotNeeded, [file](CaseSession& session) {
        return file->empty() ? listTrust(session) : takeStatement(session, *file);
    });
}

} // namespace bespeak::shell
