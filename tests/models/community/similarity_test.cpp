// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/similarity.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"

using namespace bespeak;
using namespace bespeak::community;
using bespeak::test::sampleEntry;

namespace
{

constexpr IsoWeek week{2026, 47};

Entry mirrored(Entry entry)
{
    for (EntryThing& thing : entry.things) {
        thing.x = entry.width * 5 - thing.x;
    }
    return entry;
}

Entry turned(Entry entry)
{
    for (EntryThing& thing : entry.things) {
        const std::int64_t x = thing.x;
        thing.x = entry.depth * 5 - thing.y;
        thing.y = x;
    }
    std::swap(entry.width, entry.depth);
    return entry;
}

} // namespace

TEST_CASE("a design is like itself, mirrored and turned too, and both ways alike")
{
    const int number = GENERATE(range(0, 12));
    const Entry a = sampleEntry(number, week);
    const Entry b = sampleEntry(number + 100, week);
    const PartWeights weights = weighParts({&a, &b});
    CHECK(similarity(a, a, weights) == Approx(1.0));
    CHECK(similarity(a, mirrored(a), weights) == Approx(1.0));
    CHECK(similarity(a, turned(a), weights) == Approx(1.0));
    CHECK(similarity(a, b, weights) == Approx(similarity(b, a, weights)));
    CHECK(similarity(a, b, weights) == Approx(similarity(mirrored(a), b, weights)));
    CHECK(similarity(a, b, weights) < sameFamily);
}

TEST_CASE("near-duplicates are one family and the earliest is credited")
{
    std::vector<Entry> entries;
    for (int i = 0; i < 40; ++i) {
        entries.push_back(sampleEntry(i, week));
    }
    Entry copy = mirrored(sampleEntry(90, week, 7));
    copy.things[0].x = std::min<std::int64_t>(copy.things[0].x + 3, copy.width * 5);
    entries.push_back(copy);
    std::vector<const Entry*> listed;
    for (const Entry& entry : entries) {
        listed.push_back(&entry);
    }
    const auto families = findFamilies(listed);
    CHECK(families.at(test::handleOf(90)) == test::handleOf(7));
    for (int i = 0; i < 40; ++i) {
        CHECK(families.at(test::handleOf(i)) == test::handleOf(i));
    }
    CHECK(homesLike(entries[7], listed, 3).front()->handle == test::handleOf(90));
    CHECK(homesLike(entries[7], listed, 3).size() == 3);
}
