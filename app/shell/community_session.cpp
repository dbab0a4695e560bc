// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/community_session.h"

namespace bespeak::shell
{

CLI::App* addCommunityTopic(CLI::App& app, const char* name, const char* description,
                            store::Side side, const SharedOptions& options)
{
    options->side = side;
    CLI::App* topic = app.add_subcommand(name, description);
    topic->require_subcommand(1);
    topic->fallthrough();
    topic->add_option("--store", options->store, "A SQLite file or postgresql://…");
    topic->add_option("--key", options->key, "Key file; the store remembers it");
    topic->add_option("--passphrase-file", options->passphraseFile, "Else BESPEAK_PASSPHRASE");
    topic->add_option("--card", options->card, "The retailer's card; the store remembers it");
    return topic;
}

void runsWith(CLI::App* command, const Chosen& chosen, const SharedOptions& options, bool needsKey,
              CommunityWork work)
{
    command->callback([chosen, options, needsKey, work = std::move(work)] {
        *chosen = [options, needsKey, work](Context& context) -> Result<Report> {
            auto session = CaseSession::open(*options, context, needsKey);
            if (!session) {
                return failWith(session);
            }
            return work(*session, context);
        };
    });
}

Result<std::string> onlyRetailer(store::Store& store)
{
    const auto cards = store.cards();
    if (!cards) {
        return failWith(cards);
    }
    if (cards->empty()) {
        return fail("store.unknown-retailer");
    }
    return cards->size() == 1 ? Result<std::string>(cards->front().pin().text())
                              : fail("shell.which-retailer");
}

} // namespace bespeak::shell
