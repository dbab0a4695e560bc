// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/group_assessor.h"

#include "models/base/expects.h"

namespace bespeak::assessment
{

namespace
{

constexpr Aspects everything = 0xFFFF;

/// A scene with the design and the catalogue that it stands on.
struct Judged {
    design::Design design;
    catalogue::Catalogue catalogue;
    Scene scene;

    Judged(design::Design of, const catalogue::Catalogue& with, RoomMemory& memory)
        : design(std::move(of))
        , catalogue(with)
        , scene(makeScene(design, catalogue))
    {
        scene.memory = &memory;
    }
};

Interest interestOf(const RuleGroup& group, const Scene& scene, const PlacedThing& thing)
{
    return group.interest != nullptr ? group.interest(scene, thing) : Interest::Place;
}

/// Whether a group finds the same in the things of two scenes that are otherwise the same to it.
bool readsTheSameThings(const RuleGroup& group, const Scene& one, const Scene& other)
{
    auto a = one.fit.things.begin();
    auto b = other.fit.things.begin();
    const auto skip = [&group](const Scene& scene, auto& at) {
        Interest interest = Interest::None;
        while (at != scene.fit.things.end() &&
               (interest = interestOf(group, scene, *at)) == Interest::None) {
            ++at;
        }
        return interest;
    };
    for (;; ++a, ++b) {
        const Interest inOne = skip(one, a);
        const Interest inOther = skip(other, b);
        const bool ends = a == one.fit.things.end();
        if (ends || b == other.fit.things.end()) {
            return ends && b == other.fit.things.end();
        }
        const bool isSame = inOne == inOther &&
                            (inOne == Interest::Kind ? sameKindOfThing(*a, *b) : sameThing(*a, *b));
        if (!isSame) {
            return false;
        }
    }
}

bool mustJudge(const RuleGroup& group, Aspects changed, const Scene* before, const Scene& scene)
{
    constexpr auto things = static_cast<Aspects>(Aspect::Things);
    const Aspects read = group.reads & changed;
    if (before == nullptr || (read & ~things) != 0) {
        return true;
    }
    return (read & things) != 0 && !readsTheSameThings(group, *before, scene);
}

} // namespace

struct GroupAssessor::State {
    std::span<const RuleGroup* const> groups;
    std::unique_ptr<Judged> last;
    std::vector<Parameters> byGroup;
    std::vector<bool> isNew;
    RoomMemory memory{};
    Aspects changed = everything;
};

GroupAssessor::GroupAssessor(std::span<const RuleGroup* const> groups)
    : m_state(std::make_unique<State>())
{
    m_state->groups = groups;
    m_state->byGroup.resize(groups.size());
    m_state->isNew.resize(groups.size());
}

GroupAssessor::~GroupAssessor() = default;
GroupAssessor::GroupAssessor(GroupAssessor&&) noexcept = default;
GroupAssessor& GroupAssessor::operator=(GroupAssessor&&) noexcept = default;

void GroupAssessor::assess(design::Design design, const catalogue::Catalogue& catalogue)
{
    State& state = *m_state;
    auto judged = std::make_unique<Judged>(std::move(design), catalogue, state.memory);
    const Scene* const before = state.last ? &state.last->scene : nullptr;
    state.changed = before != nullptr ? differences(*before, judged->scene) : everything;
    for (std::size_t i = 0; i < state.groups.size(); ++i) {
        state.isNew[i] = mustJudge(*state.groups[i], state.changed, before, judged->scene);
        if (state.isNew[i]) {
            state.byGroup[i] = state.groups[i]->assess(judged->scene);
        }
    }
    state.last = std::move(judged);
}

const std::vector<Parameters>& GroupAssessor::byGroup() const
{
    return m_state->byGroup;
}

bool GroupAssessor::isNew(std::size_t group) const
{
    return m_state->isNew[group];
}

Aspects GroupAssessor::changed() const
{
    return m_state->changed;
}

const Scene& GroupAssessor::scene() const
{
    expects(m_state->last != nullptr, "something was assessed");
    return m_state->last->scene;
}

const catalogue::Catalogue& GroupAssessor::catalogue() const
{
    expects(m_state->last != nullptr, "something was assessed");
    return m_state->last->catalogue;
}

} // namespace bespeak::assessment
