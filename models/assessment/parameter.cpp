// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/parameter.h"

namespace bespeak::assessment
{

std::string_view groupName(Group group)
{
    switch (group) {
    case Group::Picture:
        return "picture";
    case Group::Speakers:
        return "speakers";
    case Group::Level:
        return "level";
    case Group::Bass:
        return "bass";
    case Group::Reflections:
        return "reflections";
    case Group::Quiet:
        return "quiet";
    case Group::Children:
        return "children";
    case Group::Ways:
        return "ways";
    case Group::Wires:
        return "wires";
    case Group::Match:
        return "match";
    }
    return "";
}

std::string subjectText(const Subject& subject)
{
    struct Text {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const PlacementId& id) const { return id.text(); }
        std::string operator()(std::size_t wall) const
        {
            return "wall " + std::to_string(wall + 1);
        }
        std::string operator()(std::uint32_t opening) const
        {
            return "opening " + std::to_string(opening);
        }
        std::string operator()(RoomSide side) const
        {
            return side == RoomSide::Floor ? "floor" : "ceiling";
        }
    };
    return std::visit(Text{}, subject);
}

std::string subjectText(const Parameter& parameter)
{
    return parameter.subjects.empty() ? std::string() : subjectText(parameter.subjects.front());
}

std::string_view verdictName(Verdict verdict)
{
    constexpr std::array<std::string_view, 5> names{"pass", "fail", "advice", "unjudged",
                                                    "neutral"};
    return names.at(static_cast<std::size_t>(verdict));
}

std::string_view certaintyName(Certainty certainty)
{
    constexpr std::array<std::string_view, 4> names{"computed", "predicted", "indicative",
                                                    "needs-measuring"};
    return names.at(static_cast<std::size_t>(certainty));
}

std::string_view rankName(Rank rank)
{
    constexpr std::array<std::string_view, 6> names{"safety",      "clearance", "noise-law",
                                                    "performance", "budget",    "comfort"};
    return names.at(static_cast<std::size_t>(rank));
}

int severityOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Neutral:
        return 0;
    case Verdict::Pass:
        return 1;
    case Verdict::Advice:
        return 2;
    case Verdict::Unjudged:
        return 3;
    case Verdict::Fail:
        break;
    }
    return 4;
}

} // namespace bespeak::assessment
