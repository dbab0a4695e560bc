// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"

#include <CLI/CLI.hpp>

namespace bespeak::shell
{

/// Where a subcommand leaves what is to be run.
using Chosen = std::shared_ptr<Command>;

// Each adds its subcommands to the command line; one file a topic.
void addDesignCommands(CLI::App& app, const Chosen& chosen);
void addExportCommands(CLI::App& app, const Chosen& chosen);
void addAssessCommand(CLI::App& app, const Chosen& chosen);
void addKeyCommands(CLI::App& app, const Chosen& chosen);
void addCardCommands(CLI::App& app, const Chosen& chosen);
void addRequestCommands(CLI::App& app, const Chosen& chosen);
void addCalcCommand(CLI::App& app, const Chosen& chosen);
void addVerifyCommand(CLI::App& app, const Chosen& chosen);
void addProposeCommand(CLI::App& app, const Chosen& chosen);
void addSolveCommand(CLI::App& app, const Chosen& chosen);
/// `desk` for the retailer and `cases` for the customer: the same commands on the two sides'
/// stores.
void addCaseCommands(CLI::App& app, const Chosen& chosen);
/// `feed`: the retailer's side of the community.
void addFeedCommands(CLI::App& app, const Chosen& chosen);
/// `deck` and `vote`: the customer's.
void addVoteCommands(CLI::App& app, const Chosen& chosen);
/// `campaign`, `pledge`, `close`: the retailer's campaigns.
void addCampaignCommands(CLI::App& app, const Chosen& chosen);
/// `back`: the customer's pledges.
void addBackCommands(CLI::App& app, const Chosen& chosen);
/// `bom`, `po`, `build`.
void addProductionCommands(CLI::App& app, const Chosen& chosen);
/// Commands of the design that are not built yet: they say so and are refused.
void addLaterCommands(CLI::App& app, const Chosen& chosen);

} // namespace bespeak::shell
