// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/rule_outcome.h"

#include "models/assessment/rule_parts.h"
#include "models/base/sha256.h"
#include "models/design/design_edits.h"

#include <algorithm>

namespace bespeak::assessment
{

Parameter makeParameter(const char* key, Group group, Rank rank, Evidence evidence)
{
    Parameter parameter;
    parameter.key = key;
    parameter.group = group;
    parameter.rank = rank;
    parameter.source = evidence.source;
    parameter.grade = evidence.grade;
    return parameter;
}

Parameter makeParameter(const char* key, Group group, Rank rank, Evidence evidence,
                        const PlacedThing& thing)
{
    Parameter parameter = makeParameter(key, group, rank, evidence);
    parameter.subjects = {thing.placement->id};
    parameter.facts.emplace_back("thing", thing.name());
    return parameter;
}

void holdBelow(Parameter& parameter, double value, double highest, const char* unit)
{
    parameter.value = value;
    parameter.highest = highest;
    parameter.unit = unit;
    parameter.verdict =
        verdictOfPrediction(value - highest, parameter.uncertainty.value_or(0), parameter.grade);
}

void holdAbove(Parameter& parameter, double value, double lowest, const char* unit)
{
    parameter.value = value;
    parameter.lowest = lowest;
    parameter.unit = unit;
    parameter.verdict =
        verdictOfPrediction(lowest - value, parameter.uncertainty.value_or(0), parameter.grade);
}

void OneByOne::tellRest(std::vector<Parameter>& parameters, Parameter parameter) const
{
    if (m_seen > mostOfARule) {
        need(parameter, "fewer of these: more than 64 are not judged one by one");
        parameters.push_back(std::move(parameter));
    }
}

void need(Parameter& parameter, std::string what)
{
    parameter.verdict = Verdict::Unjudged;
    constexpr std::size_t most = 8;
    const bool isKnown = std::ranges::count(parameter.needs, what) > 0;
    if (!isKnown && parameter.needs.size() < most) {
        parameter.needs.push_back(std::move(what));
    }
}

int reachedLevel(const LevelLimits& limits, double value)
{
    const auto keeps = [&](const std::optional<double>& limit) {
        switch (limits.sense) {
        case Sense::AtLeast:
            return !limit || value >= *limit;
        case Sense::MoreThan:
            return !limit || value > *limit;
        case Sense::AtMost:
            break;
        }
        return !limit || value <= *limit;
    };
    int level = 0;
    while (level < 4 && keeps(limits.limits[static_cast<std::size_t>(level)])) {
        ++level;
    }
    return level;
}

const PlacedThing* blamedThing(const Scene& scene, const Parameter& parameter)
{
    if (parameter.subjects.empty()) {
        return nullptr;
    }
    const PlacementId* const id = std::get_if<PlacementId>(&parameter.subjects.front());
    const auto found = std::ranges::find_if(scene.fit.things, [id](const PlacedThing& thing) {
        return id != nullptr && thing.placement->id == *id;
    });
    return found == scene.fit.things.end() ? nullptr : &*found;
}

void suggest(std::vector<Candidate>& candidates, const char* key,
             std::vector<std::pair<std::string, std::string>> facts,
             const Result<design::Design>& edited)
{
    if (edited && candidates.size() < mostCandidates) {
        candidates.push_back({key, std::move(facts), *edited});
    }
}

void suggestShift(std::vector<Candidate>& candidates, const char* key, const Scene& scene,
                  const PlacedThing& thing, geometry::Vec2 by)
{
    if (thing.placement->locked) {
        return;
    }
    geometry::Point3 to = thing.placement->position;
    const auto shift = geometry::Point2::fromMetres(by);
    to.x = to.x + shift.x;
    to.y = to.y + shift.y;
    suggest(candidates, key, {{"thing", thing.name()}, {"distance", lengthText(length(by))}},
            design::moveTo(scene.fit.design, thing.placement->id, to));
}

std::vector<const catalogue::Component*> cheapestFirst(const catalogue::Catalogue& catalogue,
                                                       catalogue::ComponentKind kind)
{
    std::vector<const catalogue::Component*> found;
    for (const catalogue::Component& component : catalogue.components()) {
        if (component.kind == kind && !component.discontinued) {
            found.push_back(&component);
        }
    }
    std::ranges::stable_sort(found, {}, [](const catalogue::Component* component) {
        return component->listPrice.minor;
    });
    return found;
}

void suggestComponent(std::vector<Candidate>& candidates, const char* key, const Scene& scene,
                      const catalogue::Catalogue& catalogue, const PlacedThing& thing,
                      const catalogue::Component& component)
{
    suggest(
        candidates, key, {{"thing", thing.name()}, {"other", component.name.in("en")}},
        design::replaceComponent(scene.fit.design, catalogue, thing.placement->id, component.id));
}

PlacementId freshId(const design::Design& design)
{
    std::string ids;
    for (const design::Placement& placement : design.placements) {
        ids += placement.id.text();
    }
    const Sha256 digest = sha256(ids);
    PlacementId id;
    std::copy_n(digest.bytes.begin(), id.uuid.bytes.size(), id.uuid.bytes.begin());
    // RFC 9562: version 8 (its own making) and the usual variant.
    id.uuid.bytes[6] = static_cast<std::uint8_t>((id.uuid.bytes[6] & 0x0f) | 0x80);
    id.uuid.bytes[8] = static_cast<std::uint8_t>((id.uuid.bytes[8] & 0x3f) | 0x80);
    return id;
}

std::optional<double> massOf(const PlacedThing& thing)
{
    if (thing.isA(catalogue::ComponentKind::WheelchairPlace)) {
        return 0.0;
    }
    const bool isKnown = thing.component != nullptr && thing.component->massGrams > 0;
    return isKnown ? std::optional(static_cast<double>(thing.component->massGrams) / 1'000)
                   : std::nullopt;
}

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), shown); ++i) {
        text += (i > 0 ? ", " : "") + names[i];
    }
    if (names.size() > shown) {
        text += " and " + std::to_string(names.size() - shown) + " more";
    }
    return text;
}

} // namespace bespeak::assessment
