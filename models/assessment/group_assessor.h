// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"

#include <memory>
#include <span>

namespace bespeak::assessment
{

/// Judges one design after another by some groups of rules, and computes only those that the change
/// touches. For who needs less than an Assessment: nothing is put together or copied.
class GroupAssessor
{
public:
    /// The groups must outlive it.
    explicit GroupAssessor(std::span<const RuleGroup* const> groups);
    ~GroupAssessor();
    GroupAssessor(GroupAssessor&&) noexcept;
    GroupAssessor& operator=(GroupAssessor&&) noexcept;

    void assess(design::Design design, const catalogue::Catalogue& catalogue);

    /// By group, as its rules gave them: what the brief makes of them comes on top, see qualify().
    const std::vector<Parameters>& byGroup() const;
    /// Whether the last design had a group computed again.
    bool isNew(std::size_t group) const;
    /// In what the last design differs from the one before it; all for the first.
    Aspects changed() const;
    /// Of the last design. Valid until the next.
    const Scene& scene() const;
    const catalogue::Catalogue& catalogue() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bespeak::assessment
