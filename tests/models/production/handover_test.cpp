// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/handover.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

const std::vector<Demand> someDemands{{"c/1", DemandKind::Order, "c", "screen", "Screen", 1, 0, {}},
                                      {"c/2", DemandKind::Order, "c", "lamp", "Lamp", 2, 2, {}}};

} // namespace

TEST_CASE("a work order takes what is left, and is done when every check is passed and signed")
{
    auto order = makeWorkOrder("W1", someDemands);
    REQUIRE_OK(order);
    REQUIRE(order->lines == decltype(order->lines){{"c/1", 1}});
    REQUIRE(order->checks.size() == 3);
    for (std::size_t i = 0; i < order->checks.size(); ++i) {
        REQUIRE(stateOf(*order) == "open");
        REQUIRE(keyOf(checkQuality(*order)) == "production.unchecked");
        order = sign(*order, i, "Ben", {7});
        REQUIRE_OK(order);
    }
    REQUIRE(order->checks[1].signedBy == "Ben");
    REQUIRE(order->checks[1].signedAt == Instant{7});
    REQUIRE(stateOf(*order) == "checked");
    REQUIRE_OK(checkQuality(*order));
    REQUIRE(keyOf(sign(*order, 3, "Ben", {})) == "production.no-check");
    REQUIRE(keyOf(sign(*order, 0, "", {})) == "production.no-person");
    REQUIRE(keyOf(makeWorkOrder("W2", {someDemands[1]})) == "production.nothing-left");
}

TEST_CASE(
    "a defect opens its check again, says who found what, and is signed once more when mended")
{
    WorkOrder order = makeWorkOrder("W1", someDemands).value();
    for (std::size_t i = 0; i < order.checks.size(); ++i) {
        order = sign(order, i, "Ben", {7}).value();
    }
    REQUIRE(keyOf(reportDefect(order, 0, {"", "Cleo", {8}})) == "production.no-reason");
    const auto back = reportDefect(order, 0, {"a scratch", "Cleo", {8}});
    REQUIRE_OK(back);
    REQUIRE(stateOf(*back) == "defect");
    REQUIRE(keyOf(checkQuality(*back)) == "production.unchecked");
    REQUIRE(back->checks[0].defects.back() == Defect{"a scratch", "Cleo", {8}});
    const auto mended = sign(*back, 0, "Ben", {9});
    REQUIRE(stateOf(*mended) == "checked");
    REQUIRE(mended->checks[0].defects.size() == 1);
    WorkOrder done = *mended;
    done.isDone = true;
    REQUIRE(keyOf(reportDefect(done, 0, {"late", "Cleo", {10}})) == "production.no-order");
}

TEST_CASE("a hand-over counts once it is accepted by whom it was offered to")
{
    const CaseOwner anna{"Anna", {}};
    const auto offered = offer(anna, "Ben");
    REQUIRE_OK(offered);
    REQUIRE(offered->owner == "Anna");
    REQUIRE(keyOf(offer(*offered, "Cleo")) == "production.handover-open");
    REQUIRE(keyOf(accept(*offered, "Cleo")) == "production.not-offered");
    REQUIRE(accept(*offered, "Ben")->owner == "Ben");
    REQUIRE(keyOf(accept(anna, "Ben")) == "production.not-offered");
    REQUIRE(keyOf(offer({}, "Ben")) == "production.no-owner");
}
