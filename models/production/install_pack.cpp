// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/install_pack.h"

#include <array>
#include <nlohmann/json.hpp>

namespace bespeak::production
{

namespace
{

using Json = nlohmann::json;

std::int64_t millimetresOf(Length length)
{
    return (length.inMicrometres() + 500) / 1000;
}

/// "1.235 m": whole millimetres.
std::string metres(Length length)
{
    const std::int64_t millimetres = millimetresOf(length);
    std::string fraction = std::to_string(millimetres % 1000);
    fraction.insert(0, 3 - std::min<std::size_t>(3, fraction.size()), '0');
    return std::to_string(millimetres / 1000) + "." + fraction + " m";
}

std::string cableName(const Cable& cable)
{
    constexpr std::array<std::string_view, 3> names{"loudspeaker cable", "subwoofer cable",
                                                    "HDMI cable"};
    return std::string(names.at(static_cast<std::size_t>(cable.kind)));
}

std::string cableEnd(const Cable& cable)
{
    return cable.role.empty() ? cable.to : cable.to + " (" + cable.role + ")";
}

std::string settingText(const DeviceSetting& setting)
{
    std::string text = setting.role + " at " + metres(setting.distance);
    if (setting.crossover > 0) {
        text += ", crossover " + std::to_string(setting.crossover) + " Hz";
    }
    return text;
}

std::string placeText(const InstalledThing& thing)
{
    if (thing.wall == 0) {
        return metres(thing.along) + " from the left wall, " + metres(thing.away) +
               " from the front, lower edge at " + metres(thing.height);
    }
    return metres(thing.along) + " from the left, " + metres(thing.height) + " to " +
           metres(thing.top) + " above the floor";
}

} // namespace

std::string_view nameOf(CableKind kind)
{
    constexpr std::array<std::string_view, 3> names{"speaker", "subwoofer", "hdmi"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string formatInstallPack(const InstallPack& pack)
{
    std::string text = pack.title + "\n\nElevations\n";
    std::size_t wall = pack.things.size() + 65;
    for (const InstalledThing& thing : pack.things) {
        if (thing.wall != wall) {
            wall = thing.wall;
            text += (wall == 0 ? "Free in the room" : "Wall " + std::to_string(wall)) + "\n";
        }
        text += "  " + thing.name + ": " + placeText(thing) + "\n";
    }
    text += "\nCables\n";
    for (const Cable& cable : pack.cables) {
        text += "  " + cableName(cable) + ", " + metres(cable.length) + ": " + cable.from + " to " +
                cableEnd(cable) + "\n";
    }
    text += "\nSettings\n";
    for (const DeviceSetting& setting : pack.settings) {
        text += "  " + setting.device + ": " + settingText(setting) + "\n";
    }
    text += "\nCheck\n";
    for (const InstalledThing& thing : pack.things) {
        if (thing.isMounted) {
            text += "  [ ] " + thing.name + ": lower edge at " + metres(thing.height) +
                    ", level, holds\n";
        }
    }
    for (const Cable& cable : pack.cables) {
        text += "  [ ] " + cableName(cable) + " from " + cable.from + " to " + cableEnd(cable) +
                ": connected, labelled at both ends\n";
    }
    for (const DeviceSetting& setting : pack.settings) {
        text += "  [ ] " + setting.device + ": " + settingText(setting) + "\n";
    }
    return text + "\n" + formatPutItBack(pack);
}

std::string formatPutItBack(const InstallPack& pack)
{
    std::string text = "Put it back as designed\n";
    int step = 0;
    const auto next = [&] { return "  " + std::to_string(++step) + ". "; };
    text += next() + "Everything that is named below is switched on.\n";
    for (const DeviceSetting& setting : pack.settings) {
        text += next() + "On the " + setting.device + ", set " + settingText(setting) + ".\n";
    }
    for (const Cable& cable : pack.cables) {
        text += next() + "The " + cableName(cable) + " goes from " + cable.from + " to " +
                cableEnd(cable) + ".\n";
    }
    return text;
}

Json describeInstallPack(const InstallPack& pack)
{
    Json things = Json::array();
    for (const InstalledThing& thing : pack.things) {
        things.push_back({{"name", thing.name},
                          {"part", thing.part},
                          {"wall", thing.wall},
                          {"along_mm", millimetresOf(thing.along)},
                          {"width_mm", millimetresOf(thing.width)},
                          {"height_mm", millimetresOf(thing.height)},
                          {"top_mm", millimetresOf(thing.top)},
                          {"mounted", thing.isMounted}});
    }
    Json cables = Json::array();
    for (const Cable& cable : pack.cables) {
        cables.push_back({{"kind", nameOf(cable.kind)},
                          {"from", cable.from},
                          {"to", cable.to},
                          {"role", cable.role},
                          {"length_mm", millimetresOf(cable.length)}});
    }
    Json settings = Json::array();
    for (const DeviceSetting& setting : pack.settings) {
        settings.push_back({{"device", setting.device},
                            {"role", setting.role},
                            {"distance_mm", millimetresOf(setting.distance)},
                            {"crossover_hz", setting.crossover}});
    }
    return {{"title", pack.title},
            {"things", std::move(things)},
            {"cables", std::move(cables)},
            {"settings", std::move(settings)}};
}

} // namespace bespeak::production
