// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_group.h"

#include <string>

/// How the rules write down what they found, and the changes that they suggest.
namespace bespeak::assessment
{

/// More parameters of one rule help nobody.
constexpr std::size_t mostOfARule = 64;
/// More candidates are not tried: see RuleGroup::propose.
constexpr std::size_t mostCandidates = 24;

/// Where a rule comes from, and how well that is known.
struct Evidence {
    const char* source = "own choice";
    char grade = 'D';
};

/// A parameter that still has to be judged.
Parameter makeParameter(const char* key, Group group, Rank rank, Evidence evidence);
/// The same about one thing, whose name is the fact "thing".
Parameter makeParameter(const char* key, Group group, Rank rank, Evidence evidence,
                        const PlacedThing& thing);

/// Kept if the value is at most that. One with an uncertainty fails only if it misses by more.
void holdBelow(Parameter& parameter, double value, double highest, const char* unit);
/// Kept if the value is at least that, likewise.
void holdAbove(Parameter& parameter, double value, double lowest, const char* unit);
/// Notes what is missing; the parameter stays unjudged.
void need(Parameter& parameter, std::string what);

/// Counts what a rule judges thing by thing. What goes beyond mostOfARule is not judged, and said.
class OneByOne
{
public:
    /// One more. @return false if it is one too many
    bool takes() { return ++m_seen <= mostOfARule; }
    /// Adds that parameter, unjudged, if there was one too many: else a room full of things would
    /// pass for what nobody looked at.
    void tellRest(std::vector<Parameter>& parameters, Parameter parameter) const;

private:
    std::size_t m_seen = 0;
};

/// The highest level (1–4) whose limit the value keeps, 0 for none. Levels without a limit are
/// kept by everything.
int reachedLevel(const LevelLimits& limits, double value);

/// The thing that a parameter blames first, if it is one; nullptr otherwise.
const PlacedThing* blamedThing(const Scene& scene, const Parameter& parameter);

/// Adds a candidate if the edit worked and there is room for one more.
void suggest(std::vector<Candidate>& candidates, const char* key,
             std::vector<std::pair<std::string, std::string>> facts,
             const Result<design::Design>& edited);

/// Suggests to move a thing in the plan; what is locked stays. The fact "distance" is how far.
void suggestShift(std::vector<Candidate>& candidates, const char* key, const Scene& scene,
                  const PlacedThing& thing, geometry::Vec2 by);

/// Components of a kind that can be bought, the cheapest first.
std::vector<const catalogue::Component*> cheapestFirst(const catalogue::Catalogue& catalogue,
                                                       catalogue::ComponentKind kind);

/// The specs of that type, if the component is known and has them.
template <typename S>
const S* findSpecs(const PlacedThing& thing)
{
    return thing.component != nullptr ? std::get_if<S>(&thing.component->specs) : nullptr;
}

/// Suggests another component in a thing's place.
void suggestComponent(std::vector<Candidate>& candidates, const char* key, const Scene& scene,
                      const catalogue::Catalogue& catalogue, const PlacedThing& thing,
                      const catalogue::Component& component);

/// Suggests other components of the same kind for which fits() holds, the cheapest first.
template <typename Fits>
void suggestReplacement(std::vector<Candidate>& candidates, const char* key, const Scene& scene,
                        const catalogue::Catalogue& catalogue, const PlacedThing& thing,
                        const Fits& fits, std::size_t most = 3)
{
    if (thing.component == nullptr) {
        return;
    }
    for (const catalogue::Component* other : cheapestFirst(catalogue, thing.component->kind)) {
        if (most > 0 && other != thing.component && fits(*other)) {
            suggestComponent(candidates, key, scene, catalogue, thing, *other);
            --most;
        }
    }
}

/// A new id for a thing that a remedy adds: the same for the same design.
PlacementId freshId(const design::Design& design);

/// Kilograms; empty: unknown. A wheelchair's place weighs nothing by nature.
std::optional<double> massOf(const PlacedThing& thing);

/// "Tower, Cabinet and 3 more".
std::string listed(const std::vector<std::string>& names);

} // namespace bespeak::assessment
