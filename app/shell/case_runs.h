// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_session.h"
#include "app/shell/commands.h"

#include <functional>
#include <memory>

// How a subcommand of `desk` and `cases` is made to run.
namespace bespeak::shell
{

using CaseOptionsShared = std::shared_ptr<CaseOptions>;

enum class Key {
    Needed, ///< the command signs
    NotNeeded
};

/// The command opens its session when it runs, not when it is parsed.
void runs(CLI::App* command, const Chosen& chosen, const CaseOptionsShared& options, Key key,
          std::function<Result<Report>(CaseSession&)> work);

/// Adds `sync`, `place` and, to see what is on its way, `outbox`.
void addPostCommands(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options);
/// Adds `pack` and, for the retailer, `passport`.
void addPaperCommands(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options);
/// Adds `trust`.
void addTrustCommand(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options);
/// Adds `rotate` and `revoke` to `key`.
void addKeyStatementCommands(CLI::App& key, const Chosen& chosen);

} // namespace bespeak::shell
