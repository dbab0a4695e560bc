// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_session.h"
#include "app/shell/commands.h"

#include <functional>

namespace bespeak::shell
{

/// What a subcommand does with an open store.
using StoreWork = std::function<Result<Report>(CaseSession&, Context&)>;
enum class NeedsKey { Yes, No };

/// A command whose subcommands all work on one side's store, with its options.
CLI::App* addStoreCommand(CLI::App& app, const char* name, const char* description,
                          const std::shared_ptr<CaseOptions>& options);
/// The store is opened when the command runs, not when it is parsed.
void runOnStore(CLI::App* command, const Chosen& chosen,
                const std::shared_ptr<CaseOptions>& options, NeedsKey key, StoreWork work);

/// "done", as text and as JSON.
Report doneReport(const std::string& text);

} // namespace bespeak::shell
