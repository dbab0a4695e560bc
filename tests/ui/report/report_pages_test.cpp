// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_pages.h"

#include "tests/support/catch.h"

using namespace bespeak;
using ui::Block;

namespace
{

Block block(double height, double gap = 0)
{
    return {.height = height, .gap = gap, .draw = {}};
}

Block heading(double height)
{
    return {.height = height, .staysWithNext = true, .draw = {}};
}

} // namespace

TEST_CASE("A block that does not fit goes to the next page as a whole")
{
    const auto pages = ui::arrangePages({block(40, 5), block(40), block(40)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0] == ui::ReportPage{{0, 0}, {1, 45}});
    CHECK(pages[1] == ui::ReportPage{{2, 0}});
}

TEST_CASE("A heading goes to the next page with what it heads")
{
    const auto pages = ui::arrangePages({block(70), heading(20), block(20)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1] == ui::ReportPage{{1, 0}, {2, 20}});
}

TEST_CASE("A block higher than a page has one to itself")
{
    const auto pages = ui::arrangePages({block(10), block(300), block(10)}, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[1] == ui::ReportPage{{1, 0}});
}

TEST_CASE("A part that begins a page leaves none empty")
{
    Block first = block(10);
    first.beginsPage = true;
    const auto pages = ui::arrangePages({first, block(10), first}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 2);
    CHECK(pages[1].size() == 1);
}
