// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_session.h"
#include "app/shell/commands.h"

#include <functional>
#include <memory>
#include <string>

namespace bespeak::shell
{

using SharedOptions = std::shared_ptr<CaseOptions>;

/// A topic with the options of a side's store, key and card.
CLI::App* addCommunityTopic(CLI::App& app, const char* name, const char* description,
                            store::Side side, const SharedOptions& options);

/// What a command does once its store is open.
using CommunityWork = std::function<Result<Report>(CaseSession&, Context&)>;
void runsWith(CLI::App* command, const Chosen& chosen, const SharedOptions& options, bool needsKey,
              CommunityWork work);

/// The one retailer whose card the customer has. Errors: store.unknown-retailer,
/// shell.which-retailer.
Result<std::string> onlyRetailer(store::Store& store);

} // namespace bespeak::shell
