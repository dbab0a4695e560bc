// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/compromises.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

struct ToName {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const PlacementId& id) const { return id.text(); }
    std::string operator()(std::size_t wall) const { return "wall " + std::to_string(wall); }
    std::string operator()(std::uint32_t opening) const
    {
        return "opening " + std::to_string(opening);
    }
};

auto isAbout(const assessment::Parameter& parameter)
{
    return [&parameter, subject = subjectName(parameter)](const design::Compromise& compromise) {
        return compromise.parameter == parameter.key && compromise.subject == subject;
    };
}

} // namespace

std::string subjectName(const assessment::Parameter& parameter)
{
    return parameter.subjects.empty() ? std::string()
                                      : std::visit(ToName(), parameter.subjects.front());
}

const design::Compromise* findCompromise(const design::Brief& brief,
                                         const assessment::Parameter& parameter)
{
    const auto found = std::ranges::find_if(brief.compromises, isAbout(parameter));
    return found == brief.compromises.end() ? nullptr : &*found;
}

design::Brief keepFinding(design::Brief brief, const assessment::Parameter& parameter,
                          const std::string& note)
{
    design::Brief kept = judgeAgain(std::move(brief), parameter);
    kept.compromises.push_back({parameter.key, subjectName(parameter), note});
    return kept;
}

design::Brief judgeAgain(design::Brief brief, const assessment::Parameter& parameter)
{
    std::erase_if(brief.compromises, isAbout(parameter));
    return brief;
}

} // namespace bespeak::ui
