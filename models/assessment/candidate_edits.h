// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/judging.h"
#include "models/assessment/rule_group.h"

#include <functional>

/// Steps from which candidates are made. Each respects what is locked and gives nothing where the
/// edit is refused.
namespace bespeak::assessment
{

/// Collects candidates up to the most that a group may propose.
class CandidateList
{
public:
    static constexpr std::size_t most = 24;

    using Facts = std::vector<std::pair<std::string, std::string>>;
    void add(std::string key, Facts facts, const Result<design::Design>& design);
    bool isFull() const { return m_candidates.size() >= most; }
    std::vector<Candidate> take() { return std::move(m_candidates); }

private:
    std::vector<Candidate> m_candidates;
};

/// Moves a thing in the plan, at its height; refused where its box would leave the room.
/// Errors: those of design::moveTo, design.out-of-range.
Result<design::Design> moveInPlan(const Scene& scene, const PlacedThing& thing,
                                  geometry::Vec2 base);
/// Another component in a thing's place. What stands on the floor keeps the air that it has to the
/// walls beside it: a larger one comes as much farther into the room as it needs.
/// Errors: those of design::replaceComponent and design::moveTo.
Result<design::Design> replaceStanding(design::Design design, const catalogue::Catalogue& catalogue,
                                       const PlacedThing& thing, const ComponentId& to);
/// True if a thing's footprint stays inside the walls when its base is there.
bool fitsInRoom(const Scene& scene, const PlacedThing& thing, geometry::Vec2 base, double turn);

/// Components of the same kind and family (the name up to its first "-", such as
/// "display.oled"), ascending by `order`, at most `most`.
std::vector<const catalogue::Component*>
relatives(const catalogue::Catalogue& catalogue, const catalogue::Component& component,
          const std::function<double(const catalogue::Component&)>& order, std::size_t most = 12);

/// A length rounded up to the centimetre, so that rounding never misses a limit.
double roundedUp(double metres);

} // namespace bespeak::assessment
