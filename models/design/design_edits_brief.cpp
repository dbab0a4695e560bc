// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/design/brief_checks.h"

#include <algorithm>
#include <charconv>

namespace bespeak::design
{

namespace
{

constexpr std::string_view pinPrefix = "pin-";

bool isAbout(const Compromise& one, const std::string& parameter, const std::string& subject)
{
    return one.parameter == parameter && one.subject == subject;
}

/// One more than the largest number that the pins bear.
std::string nextPinId(const std::vector<Pin>& pins)
{
    std::uint32_t largest = 0;
    for (const Pin& pin : pins) {
        const std::string_view id = pin.id;
        std::uint32_t number = 0;
        if (id.starts_with(pinPrefix) && id.size() <= pinPrefix.size() + 9) {
            std::from_chars(id.data() + pinPrefix.size(), id.data() + id.size(), number);
        }
        largest = std::max(largest, number);
    }
    return std::string(pinPrefix) + std::to_string(largest + 1);
}

} // namespace

Result<Design> setBrief(Design design, Brief brief)
{
    if (const Result<void> checked = checkBrief(brief); !checked) {
        return failWith(checked);
    }
    design.brief = inOrder(std::move(brief));
    return design;
}

Result<Design> addPin(Design design, Pin pin)
{
    Brief brief = design.brief;
    pin.id = nextPinId(brief.pins);
    brief.pins.push_back(std::move(pin));
    return setBrief(std::move(design), std::move(brief));
}

Result<Design> changePin(Design design, const Pin& changed)
{
    Brief brief = design.brief;
    const auto pin = std::ranges::find(brief.pins, changed.id, &Pin::id);
    if (pin == brief.pins.end()) {
        return fail("design.no-such-pin");
    }
    *pin = changed;
    return setBrief(std::move(design), std::move(brief));
}

Result<Design> removePin(Design design, const std::string& id)
{
    if (std::erase_if(design.brief.pins, [&id](const Pin& pin) { return pin.id == id; }) == 0) {
        return fail("design.no-such-pin");
    }
    return design;
}

Result<Design> setOwned(Design design, const ComponentId& component, int pieces)
{
    Brief brief = design.brief;
    const auto owned = std::ranges::find(brief.owned, component, &Owned::component);
    if (pieces == 0) {
        std::erase_if(brief.owned,
                      [&component](const Owned& one) { return one.component == component; });
    } else if (owned == brief.owned.end()) {
        brief.owned.push_back({component, pieces});
    } else {
        owned->pieces = pieces;
    }
    return setBrief(std::move(design), std::move(brief));
}

Result<Design> setNever(Design design, const ComponentId& component, bool isNever)
{
    Brief brief = design.brief;
    std::erase(brief.never, component);
    if (isNever) {
        brief.never.push_back(component);
    }
    return setBrief(std::move(design), std::move(brief));
}

Result<Design> addGivenUp(Design design, GivenUp given)
{
    Brief brief = design.brief;
    std::erase_if(brief.givenUp, [&given](const GivenUp& one) { return one.wish == given.wish; });
    brief.givenUp.push_back(std::move(given));
    return setBrief(std::move(design), std::move(brief));
}

Result<Design> removeGivenUp(Design design, const std::string& wish)
{
    const auto removed = std::erase_if(design.brief.givenUp,
                                       [&wish](const GivenUp& one) { return one.wish == wish; });
    if (removed == 0) {
        return fail("design.no-such-wish");
    }
    return design;
}

Result<Design> addCompromise(Design design, Compromise compromise)
{
    Brief brief = design.brief;
    std::erase_if(brief.compromises, [&](const Compromise& one) {
        return isAbout(one, compromise.parameter, compromise.subject);
    });
    brief.compromises.push_back(std::move(compromise));
    return setBrief(std::move(design), std::move(brief));
}

Result<Design> removeCompromise(Design design, const std::string& parameter,
                                const std::string& subject)
{
    const auto removed = std::erase_if(design.brief.compromises, [&](const Compromise& one) {
        return isAbout(one, parameter, subject);
    });
    if (removed == 0) {
        return fail("design.no-such-compromise");
    }
    return design;
}

} // namespace bespeak::design
