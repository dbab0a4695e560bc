// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace bespeak::design
{

/// Undo and redo: a bounded list of immutable designs, each with the name of what led to it.
class DesignHistory
{
public:
    static constexpr std::size_t limit = 200;

    explicit DesignHistory(Design first);

    const Design& current() const { return *m_steps[m_at].design; }
    std::shared_ptr<const Design> currentPointer() const { return m_steps[m_at].design; }

    /// Adds a step and forgets what was undone. An equal design adds nothing.
    void push(Design design, std::string label);
    /// The same, but replaces the newest step if it has the same `mergeKey` (not empty): a drag is
    /// one step. Undo in between ends the merging.
    void pushMerging(Design design, std::string label, const std::string& mergeKey);
    /// Takes back the newest step if it has this `mergeKey`, as if it had never been: it cannot be
    /// done again. @return whether there was one.
    bool dropMerging(const std::string& mergeKey);
    /// The next step never merges with the former ones.
    void endMerging();

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo();
    void redo();
    /// Label of what undo (redo) would take back (do again); empty if it cannot.
    std::string undoLabel() const;
    std::string redoLabel() const;

    /// A number that is equal exactly while the current design is the same step.
    std::uint64_t revision() const { return m_steps[m_at].revision; }

private:
    struct Step {
        std::shared_ptr<const Design> design;
        std::string label;
        std::string mergeKey;
        std::uint64_t revision = 0;
    };

    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    std::uint64_t m_lastRevision = 0;
};

} // namespace bespeak::design
