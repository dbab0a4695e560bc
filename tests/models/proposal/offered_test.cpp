// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/engine.h"
#include "models/proposal/offered.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

/// Each component again, so many times, each time dearer and a little smaller.
catalogue::Catalogue withLikes(const catalogue::Catalogue& plain, int times)
{
    std::vector<catalogue::Component> components(plain.components().begin(),
                                                 plain.components().end());
    for (int round = 1; round <= times; ++round) {
        for (const catalogue::Component& one : plain.components()) {
            catalogue::Component like = one;
            like.id = *ComponentId::parse(one.id.text() + ".like" + std::to_string(round));
            like.listPrice.minor += 100 * round;
            like.size.width =
                Length::micrometres(one.size.width.inMicrometres() / 1'000 * (1'000 - round));
            components.push_back(std::move(like));
        }
    }
    return {"with likes", std::move(components), plain.hash(), plain.priceDate()};
}

std::vector<ComponentId> idsOf(const catalogue::Catalogue& catalogue)
{
    std::vector<ComponentId> ids;
    std::ranges::transform(catalogue.components(), std::back_inserter(ids),
                           &catalogue::Component::id);
    return ids;
}

ComponentId idOf(const char* text)
{
    return *ComponentId::parse(text);
}

} // namespace

TEST_CASE("of things that are alike the cheapest is offered")
{
    const catalogue::Catalogue& shipped = test::genericCatalogue();
    const design::Design room = test::designOf(4.5, 5, {});
    const Offered plain = offeredOf(room, shipped, {});
    CHECK(plain.leftOut == 0);
    const Offered offered = offeredOf(room, withLikes(shipped, 3), {});
    CHECK(idsOf(offered.catalogue) == idsOf(plain.catalogue));
    CHECK(offered.alike == plain.alike + 3 * shipped.components().size());
    CHECK(offered.leftOut == 0);
}

TEST_CASE("what is named stays, and so does the like of what is never wanted")
{
    const catalogue::Catalogue all = withLikes(test::genericCatalogue(), 1);
    Needs needs;
    needs.wanted = {idOf("sofa.2-seat.like1")};
    needs.never = {idOf("sofa.3-seat")};
    const design::Design room = test::designOf(4.5, 5, {{"cabinet.low-180", {1, 1, 0}}});
    const Offered offered = offeredOf(room, all, needs);
    for (const char* const id : {"sofa.2-seat.like1", "sofa.3-seat.like1", "cabinet.low-180"}) {
        CHECK(offered.catalogue.find(idOf(id)) != nullptr);
    }
    CHECK(offered.catalogue.find(idOf("cabinet.low-180.like1")) == nullptr);
}

TEST_CASE("of very many that differ some of every price stay, and it is said how many do not")
{
    const catalogue::Component& one = *test::genericCatalogue().find(idOf("tower-speaker.slim"));
    std::vector<catalogue::Component> many;
    for (int i = 0; i < 1'000; ++i) {
        catalogue::Component next = one;
        next.id = *ComponentId::parse("tower-speaker.number-" + std::to_string(i));
        next.massGrams += i;
        next.listPrice.minor = 10'000 + 100 * i;
        many.push_back(std::move(next));
    }
    const Offered offered = offeredOf(test::designOf(4.5, 5, {}), {"many", many, "", {}}, {});
    const auto stay = offered.catalogue.components();
    CHECK(stay.size() == mostOfKind);
    CHECK(offered.leftOut == many.size() - mostOfKind);
    CHECK(stay.front().listPrice.minor == 10'000);
    for (std::size_t i = 1; i < stay.size(); ++i) {
        CHECK(stay[i].listPrice.minor - stay[i - 1].listPrice.minor <= 100 * 14);
    }
}
