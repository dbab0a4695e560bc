// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "app/shell/files.h"
#include "models/assessment/fit_rules.h"
#include "models/base/file.h"
#include "models/pricing/price_design.h"
#include "models/request/case_message.h"
#include "models/request/freeze_design.h"
#include "models/store/case_actions.h"
#include "models/store/store.h"

#include <fmt/format.h>

#include <algorithm>

namespace bespeak::shell
{

namespace
{

struct ExportRequest {
    std::string design;
    std::string key;
    std::string passphraseFile;
    std::string to;
    std::string out;
    std::string view;
    std::string store;
    exchange::Contact contact;
};

constexpr std::uint64_t largestPicture = 8ULL * 1024 * 1024;

bool isGiven(const exchange::Contact& contact)
{
    return !contact.name.empty() || !contact.email.empty() || !contact.phone.empty() ||
           !contact.postcode.empty() || !contact.addressLines.empty();
}

Result<request::FrozenDesign> freeze(const ExportRequest& options, Context& context)
{
    const auto open = openDesign(options.design, "");
    if (!open) {
        return failWith(open);
    }
    request::RequestPictures pictures;
    if (!options.view.empty()) {
        auto view = readFile(options.view, largestPicture);
        if (!view) {
            return failWith(view);
        }
        pictures.viewPng = std::move(*view);
    }
    const auto contact = isGiven(options.contact) ? std::optional(options.contact) : std::nullopt;
    return request::freezeDesign(open->file.design, open->catalogue, contact, pictures,
                                 context.randomness);
}

/// A request that nobody's store remembers: for scripts and for people who keep their own files.
Result<void> exportAlone(const ExportRequest& options, const request::FrozenDesign& frozen,
                         const CaseId& caseId, const exchange::OpenedCard& card,
                         const exchange::SigningKey& key, Instant now)
{
    request::Thread thread;
    thread.caseId = caseId;
    thread.to = card.card.pin();
    // Nothing remembers how many messages this key has signed; the moment is a number that no other
    // message of the key has, and that grows.
    thread.authorSequence = now.milliseconds;
    return request::composeCaseMessage(thread, frozen.body, frozen.parts, key, now)
        .and_then([&](const exchange::ComposedMessage& composed) {
            return writeFileAtomically(options.out, composed.bytes);
        });
}

/// The same, remembered in the customer's own store, which follows the case from then on. Until the
/// file is written the request waits in the store's outbox: a full disk loses nothing.
Result<void> exportFromStore(const ExportRequest& options, const request::FrozenDesign& frozen,
                             const CaseId& caseId, const exchange::SigningKey& key,
                             Context& context)
{
    const auto url = store::parseStoreUrl(options.store);
    if (!url) {
        return failWith(url);
    }
    auto opened = store::Store::open(*url, context.clock, {.side = store::Side::Customer});
    if (!opened) {
        return failWith(opened);
    }
    // A case that was created stays: what is known to fail afterwards fails before.
    if (const auto writable = checkWritable(options.out); !writable) {
        return failWith(writable);
    }
    const auto cardBytes = readFile(options.to, 1024 * 1024);
    if (!cardBytes) {
        return failWith(cardBytes);
    }
    const auto pinned = opened->pinCard(*cardBytes);
    if (!pinned) {
        return failWith(pinned);
    }
    const store::Party self{.side = store::Side::Customer,
                            .key = &key,
                            .card = {},
                            .actor = casework::Actor::Customer,
                            .person = frozen.body.person};
    const store::NewRequest request{caseId, pinned->card.pin().text(),
                                    std::get<request::RequestBody>(frozen.body.content),
                                    frozen.body.text, frozen.parts};
    const auto outcome = store::createRequest(*opened, self, request);
    if (!outcome) {
        return failWith(outcome);
    }
    return store::exportDocument(*opened, outcome->documents.front(), options.out);
}

/// What a window would have shown before somebody signed.
struct Doubts {
    std::size_t unpriced = 0; ///< pieces that are not in the catalogue
    std::ptrdiff_t misfits = 0;
};

Result<Doubts> doubtsOf(const ExportRequest& options)
{
    return openDesign(options.design, "").map([](const OpenDesign& open) {
        const auto& [file, catalogue] = open;
        const auto findings = assessment::checkFit(file.design, catalogue);
        return Doubts{
            pricing::priceDesign(file.design, catalogue).unpriced.size(),
            std::ranges::count(findings, assessment::Verdict::Fail, &assessment::Finding::verdict)};
    });
}

Result<Report> exportRequest(const ExportRequest& options, Context& context)
{
    const auto key = openKey(options.key, options.passphraseFile);
    if (!key) {
        return failWith(key);
    }
    const auto card = openCard(options.to);
    if (!card) {
        return failWith(card);
    }
    if (const auto holds = exchange::checkNotEnded(card->card, context.clock.now()); !holds) {
        return failWith(holds);
    }
    const auto frozen = freeze(options, context);
    if (!frozen) {
        return failWith(frozen);
    }
    const auto caseId = context.ids.nextId<CaseId>();
    const auto written =
        options.store.empty()
            ? exportAlone(options, *frozen, caseId, *card, *key, context.clock.now())
            : exportFromStore(options, *frozen, caseId, *key, context);
    if (!written) {
        return failWith(written);
    }
    const auto doubts = doubtsOf(options);
    if (!doubts) {
        return failWith(doubts);
    }
    nlohmann::json parts = nlohmann::json::array();
    for (const exchange::MessagePart& part : frozen->parts) {
        parts.push_back({{"name", part.name}, {"bytes", part.bytes.size()}});
    }
    std::string text =
        "Wrote " + options.out + ": case " + caseId.text() + " for " + card->card.name;
    text += doubts->unpriced == 0
                ? ""
                : fmt::format("\nNot in the catalogue and not in the total: {}.", doubts->unpriced);
    text += doubts->misfits == 0
                ? ""
                : fmt::format("\nDoes not fit, as `assess` says: {}.", doubts->misfits);
    return Report{text,
                  {{"file", options.out},
                   {"unpriced", doubts->unpriced},
                   {"misfits", doubts->misfits},
                   {"case", caseId.text()},
                   {"signer", key->id().text()},
                   {"to", card->card.pin().text()},
                   {"parts", parts}}};
}

} // namespace

void addRequestCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* request = app.add_subcommand("request", "Ask the retailer for a quote");
    request->require_subcommand(1);
    CLI::App* command = request->add_subcommand("export", "Freeze a design into a signed request");
    const auto options = std::make_shared<ExportRequest>();
    options->contact.country = "DE";
    command->add_option("design", options->design, "The .bespeak file")->required();
    command->add_option("--key", options->key, "Your key file")->required();
    command->add_option("--passphrase-file", options->passphraseFile, "Else BESPEAK_PASSPHRASE");
    command->add_option("--to", options->to, "The retailer's card")->required();
    command->add_option("-o,--out", options->out, "The .bespoken file")->required();
    command->add_option("--view", options->view, "A picture of the room (PNG) to send along");
    command->add_option("--store", options->store, "Your own store, which then follows the case");
    command->add_option("--name", options->contact.name, "Your name");
    command->add_option("--email", options->contact.email, "Where an answer reaches you");
    command->add_option("--phone", options->contact.phone, "Or by telephone");
    command->add_option("--address", options->contact.addressLines,
                        "A line of your address; may be repeated");
    command->add_option("--postcode", options->contact.postcode, "Postcode");
    command->add_option("--country", options->contact.country, "Two letters")
        ->capture_default_str();
    command->callback([chosen, options] {
        *chosen = [options](Context& context) { return exportRequest(*options, context); };
    });
}

} // namespace bespeak::shell
