// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/store_command.h"

namespace bespeak::shell
{

CLI::App* addStoreCommand(CLI::App& app, const char* name, const char* description,
                          const std::shared_ptr<CaseOptions>& options)
{
    CLI::App* command = app.add_subcommand(name, description);
    command->fallthrough();
    command->add_option("--store", options->store, "A SQLite file or postgresql://…")->required();
    command->add_option("--key", options->key, "Key file; the store remembers it");
    command->add_option("--passphrase-file", options->passphraseFile, "Else BESPEAK_PASSPHRASE");
    command->add_option("--card", options->card, "The retailer's card; the store remembers it");
    command->add_option("--person", options->person, "Your name on messages; remembered");
    if (options->side == store::Side::Retailer) {
        command->add_option("--role", options->role,
                            "sales, approver, workshop or logistics; remembered");
    }
    return command;
}

void runOnStore(CLI::App* command, const Chosen& chosen,
                const std::shared_ptr<CaseOptions>& options, NeedsKey key, StoreWork work)
{
    command->callback([chosen, options, key, work = std::move(work)] {
        *chosen = [options, key, work](Context& context) -> Result<Report> {
            auto session = CaseSession::open(*options, context, key == NeedsKey::Yes);
            if (!session) {
                return failWith(session);
            }
            return work(*session, context);
        };
    });
}

Report doneReport(const std::string& text)
{
    return {text, {{"done", text}}};
}

} // namespace bespeak::shell
