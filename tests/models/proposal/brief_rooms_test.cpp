// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/templates.h"
#include "models/proposal/brief_file.h"
#include "models/proposal/candidates.h"
#include "models/proposal/read_wishes.h"
#include "models/room/room_size.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <filesystem>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

std::vector<std::filesystem::path> briefPaths()
{
    std::vector<std::filesystem::path> paths;
    const auto folder = test::sourceFolder() / "resources" / "briefs";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".json") {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

design::Design roomOf(const BriefFile& file)
{
    if (!file.roomTemplate.empty()) {
        const auto folder = test::sourceFolder() / "resources" / "templates";
        return design::loadTemplate(folder, file.roomTemplate).value().design;
    }
    if (file.roomSize.empty()) {
        return test::emptyDesign(5, 4);
    }
    const room::RoomSize size = room::parseRoomSize(file.roomSize).value();
    design::Design design;
    design.room = room::createRectangle(size.width, size.depth,
                                        size.height.value_or(Length::millimetres(2500)))
                      .value();
    return design;
}

} // namespace

TEST_CASE("Every shipped brief gets layouts with options in every slot, or the reason why not")
{
    std::size_t served = 0;
    for (const std::filesystem::path& path : briefPaths()) {
        INFO(path.stem().string());
        const auto file = readBriefFile(path);
        REQUIRE(file);
        auto design = withBrief(roomOf(*file), *file);
        REQUIRE(design);
        design->brief = readWishes(std::move(design->brief)).brief;
        const Needs needs = needsOf(*design, test::genericCatalogue());
        const auto layouts = layoutsOf(*design, test::genericCatalogue(), needs);
        if (!layouts) {
            CHECK(layouts.error().key == "proposal.no-room-for-seat");
            continue;
        }
        ++served;
        const Candidates candidates =
            candidatesOf(*design, test::genericCatalogue(), needs, layouts->layouts.front());
        for (const Choice& choice : candidates.slots) {
            CHECK_FALSE(choice.options.empty());
        }
        for (const Option& option : candidates.slots.front().options) {
            int places = 0;
            for (const ComponentId& id : option.components) {
                const auto* component = test::genericCatalogue().find(id);
                places += std::get<catalogue::SeatSpecs>(component->specs).places.value_or(1);
            }
            CHECK(places + layouts->missingPlaces >= needs.viewers);
        }
    }
    CHECK(served >= 35);
}
