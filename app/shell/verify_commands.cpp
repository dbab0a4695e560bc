// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "app/shell/files.h"
#include "models/base/error_words.h"
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/request/case_message.h"

namespace bespeak::shell
{

namespace
{

struct VerifyOptions {
    std::string file;
    std::string card;
};

struct Verdict {
    std::string kind;
    std::string caseId;
    std::int64_t revision = 0;
    std::string signer;
    std::string document;
    std::optional<Error> error;
};

nlohmann::json formatVerdict(const Verdict& verdict)
{
    nlohmann::json error;
    if (verdict.error) {
        error = {{"key", verdict.error->key}, {"text", describe(*verdict.error)}};
    }
    return {{"ok", !verdict.error},    {"kind", verdict.kind},     {"case", verdict.caseId},
            {"rev", verdict.revision}, {"signer", verdict.signer}, {"document", verdict.document},
            {"error", error}};
}

Verdict judged(const exchange::MessageHeader& header, const exchange::DocumentId& id)
{
    return {header.kind,     header.caseId ? header.caseId->text() : "",
            header.revision, header.author.text(),
            id.text(),       std::nullopt};
}

Verdict failed(const Error& error)
{
    Verdict verdict;
    verdict.error = error;
    return verdict;
}

/// What the retailer signed after the end of its card is not proven by it.
Result<void> checkUnderCard(const exchange::MessageHeader& header,
                            const std::optional<exchange::RetailerCard>& card)
{
    const bool isRetailers = card && card->keyLookup()(header.author).has_value();
    return isRetailers ? exchange::checkNotEnded(*card, header.issued) : Result<void>();
}

Verdict judge(std::string_view bytes, const exchange::KeyLookup& keys,
              const std::optional<exchange::RetailerCard>& known)
{
    // A card vouches for itself; everything else needs its author's key, or brings it (a request).
    if (const auto card = exchange::openRetailerCard(bytes)) {
        return judged(card->header, card->id);
    }
    const auto message = request::openCaseMessage(bytes, keys);
    if (!message) {
        return failed(message.error());
    }
    const auto held = checkUnderCard(message->opened.header, known);
    return held ? judged(message->opened.header, message->opened.id) : failed(held.error());
}

Result<Report> verifyFile(const VerifyOptions& options, Context& context)
{
    exchange::KeyLookup keys = [](const exchange::KeyId&) {
        return std::optional<exchange::PublicKey>();
    };
    std::optional<exchange::RetailerCard> known;
    if (!options.card.empty()) {
        const auto card = openCard(options.card);
        if (!card) {
            return failWith(card);
        }
        keys = card->card.keyLookup();
        known = card->card;
    }
    const auto bytes = readFile(options.file, exchange::largestMessageFile);
    const Verdict verdict = bytes ? judge(*bytes, keys, known) : failed(bytes.error());
    Report report;
    report.json = formatVerdict(verdict);
    report.good = !verdict.error;
    if (verdict.error) {
        context.error << describe(*verdict.error) << "\n";
    } else {
        report.text = "Good: " + verdict.kind +
                      (verdict.caseId.empty() ? "" : " of case " + verdict.caseId) +
                      ", signed by " + verdict.signer;
    }
    return report;
}

} // namespace

void addVerifyCommand(CLI::App& app, const Chosen& chosen)
{
    CLI::App* verify =
        app.add_subcommand("verify", "Check a signed file: form, parts and signatures");
    const auto options = std::make_shared<VerifyOptions>();
    verify->add_option("file", options->file, "The .bespoken file")->required();
    verify->add_option("--card", options->card,
                       "The retailer's card, for messages that staff signed");
    verify->callback([chosen, options] {
        *chosen = [options](Context& context) { return verifyFile(*options, context); };
    });
}

} // namespace bespeak::shell
