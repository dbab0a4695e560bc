// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proposal/brief_task.h"

#include "models/assessment/assessment.h"
#include "models/assessment/fit_rules.h"
#include "models/catalogue/catalogue_json.h"
#include "models/design/templates.h"
#include "models/pricing/price_design.h"
#include "models/proposal/layout.h"
#include "models/proposal/read_wishes.h"
#include "models/room/room_size.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace bespeak::test
{

namespace
{

using assessment::Parameter;
using assessment::Rank;
using assessment::Verdict;
using design::GivenUp;

std::filesystem::path resources()
{
    return sourceFolder() / "resources";
}

std::int64_t amountGivenUp(const std::vector<GivenUp>& givenUp, const std::string& wish)
{
    const auto found = std::ranges::find(givenUp, wish, &GivenUp::wish);
    return found == givenUp.end() ? 0 : found->amount;
}

/// Rule and subject of what must not be: what does not fit, endangers or stands in the way.
std::set<std::string> dangers(const design::Design& design)
{
    std::set<std::string> found;
    const assessment::Assessment judged = assessment::assess(design, genericCatalogue());
    for (const assessment::Finding& finding : judged.fit) {
        if (finding.verdict == Verdict::Fail) {
            const auto subject =
                finding.subjects.empty() ? assessment::Subject{} : finding.subjects.front();
            found.insert(finding.rule + " " + assessment::subjectText(subject));
        }
    }
    for (const Parameter& one : judged.parameters) {
        if (one.verdict == Verdict::Fail &&
            (one.rank == Rank::Safety || one.rank == Rank::Clearance)) {
            found.insert(one.key + " " + assessment::subjectText(one));
        }
    }
    return found;
}

std::int64_t priceOf(const design::Design& design)
{
    const auto totals = pricing::computeTotals(pricing::priceDesign(design, genericCatalogue()));
    return totals ? totals->gross.minor : -1;
}

/// What the customer has of what is in the design, at its list price.
std::int64_t priceOfOwned(const design::Design& task, const design::Design& design)
{
    std::int64_t sum = 0;
    const design::Design before = proposal::clearedRoom(task, genericCatalogue());
    for (const design::Owned& owned : task.brief.owned) {
        const auto isIt = [&](const design::Placement& one) {
            return one.component == owned.component;
        };
        const auto added = std::ranges::count_if(design.placements, isIt) -
                           std::ranges::count_if(before.placements, isIt);
        const catalogue::Component* const component = genericCatalogue().find(owned.component);
        if (component != nullptr) {
            sum += component->listPrice.minor * std::clamp<std::int64_t>(added, 0, owned.pieces);
        }
    }
    return sum;
}

void checkBudget(const design::Design& task, const proposal::Card& card,
                 const std::vector<GivenUp>& givenUp, std::vector<std::string>& broken)
{
    const design::Design& design = card.configuration.design;
    const std::int64_t price = priceOf(design) -
                               priceOf(proposal::clearedRoom(task, genericCatalogue())) -
                               priceOfOwned(task, design);
    const auto& budget = task.brief.budget;
    const bool isFirm = budget && task.brief.budgetIsFirm && budget->currency == Currency();
    if (isFirm && price > budget->minor + amountGivenUp(givenUp, "budget")) {
        broken.push_back("costs " + std::to_string(price));
    }
    // Cables and anchors may be reckoned in, but never less than what stands there.
    if (card.configuration.price.minor < price) {
        broken.push_back("says it costs " + std::to_string(card.configuration.price.minor) +
                         " instead of " + std::to_string(price));
    }
}

void checkSeats(const design::Design& task, const proposal::Card& card,
                const std::vector<GivenUp>& givenUp, std::vector<std::string>& broken)
{
    const auto scene = assessment::makeScene(card.configuration.design, genericCatalogue());
    const auto wanted = task.brief.viewers.value_or(1) - amountGivenUp(givenUp, "viewers");
    const bool isFirm = task.brief.seating == design::Firmness::Firm;
    if (isFirm && static_cast<std::int64_t>(scene.seats.size()) < wanted) {
        broken.push_back("seats " + std::to_string(scene.seats.size()));
    }
    const bool hasPlace = std::ranges::any_of(
        scene.seats, [](const assessment::Seat& seat) { return seat.isWheelchairPlace; });
    if (task.brief.usesWheelchair && !hasPlace) {
        broken.emplace_back("no place for the wheelchair");
    }
}

bool isNew(const design::Design& task, const design::Placement& placement)
{
    const design::Placement* const before = design::findPlacement(task, placement.id);
    return before == nullptr || before->component != placement.component;
}

void checkThings(const design::Design& task, const proposal::Card& card,
                 const std::vector<GivenUp>& givenUp, std::vector<std::string>& broken)
{
    using catalogue::Mounting;
    const design::Brief& brief = task.brief;
    const bool mayDrill = brief.mayDrill.value_or(brief.tenure != design::Tenure::Rented);
    const bool mayCut = mayDrill && brief.tenure != design::Tenure::Rented;
    for (const design::Placement& one : card.configuration.design.placements) {
        if (!isNew(task, one)) {
            continue;
        }
        if (std::ranges::count(brief.never, one.component) > 0 &&
            amountGivenUp(givenUp, "never") == 0) {
            broken.push_back("has " + one.component.text());
        }
        const bool drills =
            one.anchored || one.mounting == Mounting::Wall || one.mounting == Mounting::Ceiling;
        const bool cuts = one.mounting == Mounting::InWall || one.mounting == Mounting::InCeiling;
        if (((drills && !mayDrill) || (cuts && !mayCut)) &&
            amountGivenUp(givenUp, "drilling") == 0) {
            broken.push_back("drills for " + one.component.text());
        }
    }
}

void checkNoise(const design::Design& task, const proposal::Card& card,
                const std::vector<GivenUp>& givenUp, std::vector<std::string>& broken)
{
    if (task.brief.quietness != design::Firmness::Firm ||
        std::ranges::count(givenUp, "neighbours", &GivenUp::wish) > 0) {
        return;
    }
    for (const Parameter& one :
         assessment::assess(card.configuration.design, genericCatalogue()).parameters) {
        if (one.key.starts_with("quiet.neighbour") && one.verdict == Verdict::Fail) {
            broken.push_back(one.key);
        }
    }
}

} // namespace

const catalogue::Catalogue& genericCatalogue()
{
    static const catalogue::Catalogue catalogue = [] {
        const auto folder = resources() / "catalogue";
        const auto schema =
            catalogue::JsonSchema::create(readFile(folder / "catalogue.schema.json"), "component");
        return catalogue::readCatalogue(folder / "generic.json", schema.value()).value().catalogue;
    }();
    return catalogue;
}

const std::vector<proposal::BriefFile>& shippedBriefs()
{
    static const std::vector<proposal::BriefFile> briefs = [] {
        std::vector<proposal::BriefFile> read;
        for (const auto& entry : std::filesystem::directory_iterator(resources() / "briefs")) {
            if (entry.path().extension() == ".json") {
                read.push_back(proposal::readBriefFile(entry.path()).value());
            }
        }
        std::ranges::sort(read, {}, &proposal::BriefFile::order);
        return read;
    }();
    return briefs;
}

const proposal::BriefFile& shippedBrief(const std::string& id)
{
    const auto found = std::ranges::find(shippedBriefs(), id, &proposal::BriefFile::id);
    if (found == shippedBriefs().end()) {
        throw std::invalid_argument(id);
    }
    return *found;
}

design::Design taskOf(const proposal::BriefFile& file)
{
    design::Design design;
    if (file.roomTemplate.empty()) {
        const auto size = room::parseRoomSize(file.roomSize).value();
        design.room = room::createRectangle(size.width, size.depth,
                                            size.height.value_or(Length::millimetres(2500)))
                          .value();
    } else {
        design = design::loadTemplate(resources() / "templates", file.roomTemplate).value().design;
    }
    design = proposal::withBrief(std::move(design), file).value();
    design.brief = proposal::readWishes(std::move(design.brief)).brief;
    return design;
}

std::vector<std::string> brokenLimits(const design::Design& task, const proposal::Card& card,
                                      const std::vector<GivenUp>& givenUp)
{
    std::vector<std::string> broken;
    const std::set<std::string> before = dangers(proposal::clearedRoom(task, genericCatalogue()));
    for (const std::string& danger : dangers(card.configuration.design)) {
        if (!before.contains(danger)) {
            broken.push_back(danger);
        }
    }
    checkBudget(task, card, givenUp, broken);
    checkSeats(task, card, givenUp, broken);
    checkThings(task, card, givenUp, broken);
    checkNoise(task, card, givenUp, broken);
    return broken;
}

} // namespace bespeak::test
