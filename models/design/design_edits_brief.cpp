// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/design/edit_checks.h"

#include <algorithm>

namespace bespeak::design
{

namespace
{

Result<void> checkCompromise(const Compromise& compromise)
{
    if (compromise.parameter.empty()) {
        return fail("design.bad-compromise");
    }
    return checkText(compromise.parameter, maximumParameterBytes)
        .and_then([&] { return checkText(compromise.subject, maximumSubjectBytes); })
        .and_then([&] { return checkText(compromise.note, maximumCompromiseBytes); });
}

Result<void> checkChildren(const std::vector<int>& ages)
{
    const bool fits = ages.size() <= maximumChildren && std::ranges::all_of(ages, [](int age) {
                          return age >= 0 && age <= oldestChild;
                      });
    if (!fits) {
        return fail("design.bad-children", {{"oldest", std::to_string(oldestChild)},
                                            {"most", std::to_string(maximumChildren)}});
    }
    return {};
}

bool isAbout(const Compromise& one, const std::string& parameter, const std::string& subject)
{
    return one.parameter == parameter && one.subject == subject;
}

} // namespace

Result<Design> setBrief(Design design, Brief brief)
{
    const Result<void> checked = checkText(brief.wishes, maximumWishesBytes).and_then([&] {
        return checkChildren(brief.childAges);
    });
    if (!checked) {
        return failWith(checked);
    }
    if (brief.budget && (brief.budget->minor < 0 || brief.budget->minor > maximumBudgetMinor)) {
        return fail("design.bad-budget");
    }
    if (brief.compromises.size() > maximumCompromises) {
        return fail("design.too-many-compromises", {{"limit", std::to_string(maximumCompromises)}});
    }
    for (const Compromise& compromise : brief.compromises) {
        if (Result<void> kept = checkCompromise(compromise); !kept) {
            return failWith(kept);
        }
    }
    std::ranges::sort(brief.childAges);
    design.brief = std::move(brief);
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
