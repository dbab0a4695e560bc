// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/design_difference.h"

#include "models/pricing/price_design.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace bespeak::quoting
{

namespace
{

using assessment::Verdict;
using design::Placement;

constexpr std::array<std::string_view, 5> changeNames{"added", "removed", "exchanged", "moved",
                                                      "altered"};

/// Less than this is no move: the last digit of a typed length.
constexpr double leastMove = 0.001;
constexpr std::int64_t leastTurn = 10'000; // microdegrees

double apart(const Placement& one, const Placement& other)
{
    const double x = (one.position.x - other.position.x).inMetres();
    const double y = (one.position.y - other.position.y).inMetres();
    const double z = (one.position.z - other.position.z).inMetres();
    return std::sqrt(x * x + y * y + z * z);
}

bool hasTurned(Angle turn)
{
    return std::abs(turn.inMicrodegrees()) >= leastTurn;
}

bool isAltered(const Placement& before, const Placement& after)
{
    return before.options != after.options || before.mounting != after.mounting ||
           before.anchored != after.anchored;
}

/// What became of a thing that both designs have; nothing if it is as it was.
std::optional<ChangedThing> compare(const Placement& before, const Placement& after)
{
    ChangedThing thing{ThingChange::Altered, after.id,
                       before.component,     after.component,
                       apart(before, after), shortestTurn(before.turn, after.turn)};
    if (before.component != after.component) {
        thing.change = ThingChange::Exchanged;
    } else if (thing.distance >= leastMove || hasTurned(thing.turn)) {
        thing.change = ThingChange::Moved;
    } else if (!isAltered(before, after)) {
        return std::nullopt;
    }
    return thing;
}

std::optional<catalogue::ComponentKind> kindOf(const JudgedDesign& judged, const Placement& thing)
{
    const catalogue::Component* component = judged.catalogue.find(thing.component);
    return component == nullptr ? std::nullopt : std::optional(component->kind);
}

catalogue::LocalText nameOf(const JudgedDesign& judged, const std::optional<ComponentId>& id)
{
    const catalogue::Component* component = id ? judged.catalogue.find(*id) : nullptr;
    return component == nullptr ? catalogue::LocalText() : component->name;
}

/// Things of both designs, matched.
class Matching
{
public:
    Matching(const JudgedDesign& before, const JudgedDesign& after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<ChangedThing> changes() &&
    {
        matchById();
        matchByKind();
        for (const Placement* thing : m_gone) {
            m_changes.push_back(
                {ThingChange::Removed, thing->id, thing->component, {}, 0, {}, {}, {}});
        }
        for (const Placement* thing : m_come) {
            m_changes.push_back(
                {ThingChange::Added, thing->id, {}, thing->component, 0, {}, {}, {}});
        }
        for (ChangedThing& thing : m_changes) {
            thing.nameBefore = nameOf(m_before, thing.before);
            thing.nameAfter = nameOf(m_after, thing.after);
        }
        std::ranges::stable_sort(m_changes, {}, &ChangedThing::change);
        return std::move(m_changes);
    }

private:
    void matchById()
    {
        std::map<PlacementId, const Placement*> before;
        for (const Placement& thing : m_before.design.placements) {
            before.emplace(thing.id, &thing);
        }
        for (const Placement& thing : m_after.design.placements) {
            const auto found = before.find(thing.id);
            if (found == before.end()) {
                m_come.push_back(&thing);
                continue;
            }
            if (const auto change = compare(*found->second, thing)) {
                m_changes.push_back(*change);
            }
            before.erase(found);
        }
        for (const Placement& thing : m_before.design.placements) {
            if (before.contains(thing.id)) {
                m_gone.push_back(&thing);
            }
        }
    }

    void matchByKind()
    {
        std::vector<std::tuple<double, const Placement*, const Placement*>> pairs;
        for (const Placement* gone : m_gone) {
            const auto kind = kindOf(m_before, *gone);
            for (const Placement* come : m_come) {
                if (kind && kindOf(m_after, *come) == kind) {
                    pairs.emplace_back(apart(*gone, *come), gone, come);
                }
            }
        }
        std::ranges::stable_sort(pairs, {}, [](const auto& pair) { return std::get<0>(pair); });
        for (const auto& [distance, gone, come] : pairs) {
            const bool isFree = std::ranges::find(m_gone, gone) != m_gone.end() &&
                                std::ranges::find(m_come, come) != m_come.end();
            if (!isFree) {
                continue; // one of them has its partner
            }
            std::erase(m_gone, gone);
            std::erase(m_come, come);
            if (const auto change = compare(*gone, *come)) {
                m_changes.push_back(*change);
            }
        }
    }

    const JudgedDesign& m_before;
    const JudgedDesign& m_after;
    std::vector<const Placement*> m_gone, m_come;
    std::vector<ChangedThing> m_changes;
};

/// What is not judged weighs nothing.
int severityOf(std::optional<Verdict> verdict)
{
    return verdict ? assessment::severityOf(*verdict) : 0;
}

using FigureKey = std::pair<std::string, std::string>;

struct Figure {
    std::optional<double> value;
    std::string unit;
    Verdict verdict = Verdict::Neutral;
};

/// What is kept counts as something that nobody objects to.
std::map<FigureKey, Figure> figuresOf(const assessment::Assessment& assessment)
{
    std::map<FigureKey, Figure> figures;
    const auto add = [&](FigureKey key, Figure figure) {
        const auto [row, isNew] = figures.try_emplace(std::move(key), figure);
        if (!isNew &&
            assessment::severityOf(figure.verdict) > assessment::severityOf(row->second.verdict)) {
            row->second = figure;
        }
    };
    for (const assessment::Parameter& parameter : assessment.parameters) {
        add({parameter.key, assessment::subjectText(parameter)},
            {parameter.value, parameter.unit,
             parameter.isKept ? Verdict::Neutral : parameter.verdict});
    }
    for (const assessment::Finding& finding : assessment.fit) {
        const std::string subject =
            finding.subjects.empty() ? "" : assessment::subjectText(finding.subjects.front());
        add({finding.rule, subject}, {finding.value, finding.unit, finding.verdict});
    }
    return figures;
}

std::vector<ChangedFigure> changedFigures(const assessment::Assessment& before,
                                          const assessment::Assessment& after)
{
    const auto old = figuresOf(before);
    const auto fresh = figuresOf(after);
    std::map<FigureKey, ChangedFigure> all;
    for (const auto& [key, figure] : old) {
        ChangedFigure& row = all[key];
        row.before = figure.value;
        row.verdictBefore = figure.verdict;
        row.unit = figure.unit;
    }
    for (const auto& [key, figure] : fresh) {
        ChangedFigure& row = all[key];
        row.after = figure.value;
        row.verdictAfter = figure.verdict;
        row.unit = figure.unit;
    }
    std::vector<ChangedFigure> changed;
    for (auto& [key, row] : all) {
        row.parameter = key.first;
        row.subject = key.second;
        const bool isSame = row.verdictBefore == row.verdictAfter;
        if (!isSame ||
            (row.before && row.after && differsVisibly(row.unit, row.before, row.after))) {
            changed.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(changed, {}, [](const ChangedFigure& row) {
        return severityOf(row.verdictBefore) - severityOf(row.verdictAfter);
    });
    return changed;
}

Money grossOf(const pricing::PriceList& prices)
{
    const auto totals = pricing::computeTotals(prices);
    return totals ? totals->gross : Money{0, prices.currency};
}

} // namespace

std::string_view thingChangeName(ThingChange change)
{
    return changeNames.at(static_cast<std::size_t>(change));
}

bool ChangedFigure::isWorse() const
{
    return severityOf(verdictAfter) > severityOf(verdictBefore);
}

bool ChangedFigure::isBetter() const
{
    return severityOf(verdictAfter) < severityOf(verdictBefore);
}

bool DesignDifference::isEmpty() const
{
    return things.empty() && !roomChanged && !briefChanged && figures.empty() &&
           priceBefore == priceAfter && daysBefore == daysAfter;
}

bool differsVisibly(const std::string& unit, std::optional<double> before,
                    std::optional<double> after)
{
    if (!before || !after) {
        return before.has_value() != after.has_value();
    }
    static const std::map<std::string, double> steps{{"dB", 0.5},  {"dBA", 0.5}, {"m", 0.01},
                                                     {"deg", 1.0}, {"Hz", 1.0},  {"s", 0.02},
                                                     {"kg", 0.5}};
    const auto step = steps.find(unit);
    const double larger = std::max(std::abs(*before), std::abs(*after));
    const double least = step == steps.end() ? 0.01 * larger : step->second;
    // Half a millionth less: 2.41 − 2.40 is a centimetre, whatever doubles say.
    return std::abs(*after - *before) >= least * (1 - 5e-7) && larger > 0;
}

JudgedDesign judgeDesign(design::Design design, const catalogue::Catalogue& catalogue)
{
    JudgedDesign judged{std::move(design), catalogue, {}, {}};
    judged.assessment = assessment::assess(judged.design, catalogue);
    judged.prices = pricing::priceDesign(judged.design, catalogue);
    return judged;
}

DesignDifference differenceOf(const JudgedDesign& before, const JudgedDesign& after)
{
    DesignDifference difference;
    difference.things = Matching(before, after).changes();
    difference.roomChanged = before.design.room != after.design.room;
    difference.briefChanged = before.design.brief != after.design.brief;
    difference.priceBefore = grossOf(before.prices);
    difference.priceAfter = grossOf(after.prices);
    difference.daysBefore = before.prices.leadDays;
    difference.daysAfter = after.prices.leadDays;
    difference.figures = changedFigures(before.assessment, after.assessment);
    difference.levelBefore = before.assessment.level;
    difference.levelAfter = after.assessment.level;
    return difference;
}

FitLoss fitLoss(const assessment::Assessment& before, const assessment::Assessment& after)
{
    FitLoss loss;
    loss.worse = changedFigures(before, after);
    // What is new and only advised against, or cannot be judged, says nothing against the change.
    std::erase_if(loss.worse, [](const ChangedFigure& row) {
        const bool fails = row.verdictAfter == Verdict::Fail;
        const bool isAdvised = row.verdictAfter == Verdict::Advice && row.verdictBefore;
        return !row.isWorse() || !(fails || isAdvised);
    });
    if (before.level && after.level && *after.level < *before.level) {
        loss.levelBefore = before.level;
        loss.levelAfter = after.level;
    }
    return loss;
}

} // namespace bespeak::quoting
