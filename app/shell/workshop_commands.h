// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_session.h"
#include "app/shell/commands.h"

namespace bespeak::shell
{

/// Under `build`: the week's plan, promises, work orders.
void addWorkshop(CLI::App& build, const Chosen& chosen,
                 const std::shared_ptr<CaseOptions>& options);
void addOwnerCommand(CLI::App& app, const Chosen& chosen);

} // namespace bespeak::shell
