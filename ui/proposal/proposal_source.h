// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_models.h"

#include <functional>
#include <memory>

namespace bespeak::ui
{

/// A conversation about one room's proposals, held in a worker thread. See ProposalSession, which
/// is behind it in the program; tests have their own.
class ProposalTalk
{
public:
    virtual ~ProposalTalk() = default;

    virtual const proposal::Proposal& proposal() const = 0;
    virtual std::vector<proposal::Difference>
    runnersUp(const proposal::Card& card, proposal::SlotKind slot, std::size_t count,
              const proposal::StopWish& isStopped) const = 0;
    /// What each price buys, with so many steps as the options say.
    virtual std::vector<proposal::FrontPoint>
    front(const proposal::ProposeOptions& options) const = 0;
    virtual const std::vector<proposal::Ruling>& rulings() const = 0;
    virtual void rule(const proposal::Ruling& ruling, const proposal::ProposeOptions& options) = 0;
    /// Takes one ruling back, whichever it is.
    virtual void withdraw(const proposal::Ruling& ruling,
                          const proposal::ProposeOptions& options) = 0;
    virtual bool canUndo() const = 0;
    virtual void undo() = 0;
    virtual design::Design accepted(const proposal::Card& card) const = 0;
};

using ProposalSource = std::function<Result<std::unique_ptr<ProposalTalk>>(
    const design::Design&, const catalogue::Catalogue&, const proposal::ProposeOptions&)>;

/// Reads what the brief's free text says, and begins a ProposalSession.
ProposalSource makeProposalSource();

} // namespace bespeak::ui
