// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"
#include "models/proposal/proposal.h"

namespace bespeak::shell
{

/// A proposal for people and for programs. Card by card: sentence, price, reasons and what was
/// given up; then the proof, what cannot be had together, pins and notes.
Report describeProposal(const proposal::Proposal& proposal, const catalogue::Catalogue& catalogue);

} // namespace bespeak::shell
