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

} // namespace bespeak::assessment
