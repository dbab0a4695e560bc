// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/two_sides.h"

#include <fstream>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

namespace
{

/// A desk with one order that is to be built.
struct Ordered {
    Ordered()
        : id(sides.sendRequest())
    {
        sides.desk({"quote", id});
        sides.toCustomer();
        sides.customer({"apply", id, "T10"});
        sides.toDesk();
        sides.desk({"apply", id, "T12", "--deposit", "50000", "--promised", "2027-01-15"});
        sides.desk({"capture", id, "--reference", "Bank statement, line 7"});
        sides.desk({"apply", id, "T14"});
    }

    Ran run(std::vector<std::string> arguments)
    {
        const auto command = arguments.begin();
        arguments.insert(command + 1, {"--store", "{}retailer.sqlite", "--json"});
        return sides.shell.run(std::move(arguments));
    }
    json ask(std::vector<std::string> arguments)
    {
        const Ran ran = run(std::move(arguments));
        INFO(ran.error);
        REQUIRE(ran.exit == 0);
        return ran.json();
    }
    void write(const char* name, const json& content)
    {
        std::ofstream(sides.shell.path(name)) << content;
    }

    TwoSides sides;
    std::string id;
};

} // namespace

TEST_CASE("an order is bought for, planned, promised, checked and built by the shell")
{
    Ordered order;
    const json lines = order.ask({"bom"});
    REQUIRE(!lines.empty());
    const json before = order.ask({"build", "promise"});
    REQUIRE(before[0]["source"] == order.id);
    REQUIRE(before[0]["day"].is_null());
    REQUIRE(before[0]["why"] == "nobody offers it");

    json offers = json::array();
    for (const json& line : lines) {
        offers.push_back({{"supplier", "North Wood"},
                          {"part", line["part"]},
                          {"unit_minor", 1'000},
                          {"days", 4},
                          {"per_order_minor", 250}});
    }
    order.write("offers.json", {{"offers", offers}});
    order.ask({"po", "offers", "{}offers.json"});
    order.write("methods.json", {{"methods",
                                  {{{"part", lines[0]["part"]},
                                    {"setup", "oak"},
                                    {"setup_minor", 100},
                                    {"minutes", 30}}}}});
    order.ask({"build", "methods", "{}methods.json"});
    const std::string po = order.ask({"po", "plan"})["orders"][0]["order"];
    const json shown = order.ask({"po", "show", po, "--ubl", "{}po.xml", "--csv", "{}po.csv"});
    REQUIRE(shown[0]["lines"].size() == lines.size());
    REQUIRE(shown[0]["lines"][0]["handling_minor"] == 250);
    REQUIRE(std::filesystem::file_size(order.sides.shell.path("po.xml")) > 1'000);
    REQUIRE(std::filesystem::exists(order.sides.shell.path("po.csv")));

    const json promise = order.ask({"build", "promise"})[0];
    REQUIRE(promise["day"].is_string());
    REQUIRE(promise["promised"] == "2027-01-15");
    REQUIRE(promise["chain"][0]["by"] == po);
    REQUIRE(order.ask({"build", "week"})["jobs"][0]["verdict"] == "not-here");
    order.ask({"po", "receive", po});
    const json week = order.ask({"build", "week", "--hours", "20"});
    REQUIRE(week["of_minutes"] == 1'200);
    REQUIRE(week["proven"] == true);
    REQUIRE(order.ask({"build", "week"})["of_minutes"] == 1'200);

    const json opened = order.ask({"build", "open", order.id});
    const std::string number = opened["order"];
    REQUIRE(order.run({"build", "finish", number}).json()["error"]["key"] ==
            "production.unchecked");
    for (std::size_t i = 1; i <= opened["checks"].size(); ++i) {
        order.ask({"build", "sign", number, std::to_string(i)});
    }
    REQUIRE(order.ask({"build", "defect", number, "1", "--what", "a scratch"})["state"] ==
            "defect");
    order.ask({"build", "sign", number, "1"});
    const json kept = order.ask({"build", "orders"})[0];
    REQUIRE(kept["state"] == "checked");
    REQUIRE(kept["checks"][0]["signed_by"] == "Ada Weber");
    // The case's quality report takes over who checked what.
    order.sides.desk({"apply", order.id, "T20"});
    order.sides.desk({"apply", order.id, "T24"});
    REQUIRE(order.sides.deskState(order.id) == "built");
    order.ask({"build", "finish", number});
    REQUIRE(order.ask({"build", "list"}).empty());
    REQUIRE(order.ask({"build", "promise"}).empty());
}

TEST_CASE("a supplier that drops out is replaced by the next plan, and the reason is shown")
{
    Ordered order;
    const json line = order.ask({"bom"})[0];
    json offers = json::array();
    for (const char* supplier : {"North", "South"}) {
        offers.push_back({{"supplier", supplier},
                          {"part", line["part"]},
                          {"unit_minor", supplier[0] == 'N' ? 900 : 1'100},
                          {"days", 4}});
    }
    order.write("offers.json", {{"offers", offers}});
    order.ask({"po", "offers", "{}offers.json"});
    const auto plan = [&] {
        const Ran ran = order.run({"po", "plan"});
        return ran.json();
    };
    const json first = plan();
    REQUIRE(first["orders"][0]["supplier"] == "North");
    REQUIRE(first["not_sourced"][0]["reason"] == "nobody offers it");
    order.ask({"po", "drop", first["orders"][0]["order"], "--reason", "a fire"});
    const json market = order.ask({"po", "market"});
    REQUIRE(market.size() == 2);
    for (const json& offer : market) {
        REQUIRE(offer["dropped"] == (offer["supplier"] == "North"));
    }
    REQUIRE(plan()["orders"][0]["supplier"] == "South");
    const json all = order.ask({"po", "list"});
    REQUIRE(all[0]["note"].get<std::string>() + all[1]["note"].get<std::string>() == "a fire");
}

TEST_CASE("an order's install pack and passport follow from the design that was agreed")
{
    Ordered order;
    const json pack = order.sides.desk({"pack", order.id, "-o", "{}pack.json"});
    REQUIRE(pack["things"].size() == 34);
    REQUIRE(std::filesystem::exists(order.sides.shell.path("pack.json")));
    // Two fronts, a centre, two surrounds, two in the ceiling; two subwoofers; the television.
    REQUIRE(pack["cables"].size() == 10);
    REQUIRE(pack["settings"].size() == 9);
    for (const json& cable : pack["cables"]) {
        REQUIRE(cable["length_mm"] > 1'000);
    }
    REQUIRE(order.sides.customer({"pack", order.id}) == pack);
    const json passport = order.sides.desk({"passport", order.id, "-o", "{}passport.json"});
    REQUIRE(passport["paper"] == "passport");
    REQUIRE(!passport["parts"].empty());
    bool grows = false;
    for (const json& part : passport["parts"]) {
        REQUIRE(part["spare"] == "Hearth & Sound");
        grows = grows || part["upgrade"] != "";
    }
    REQUIRE(grows);
}

TEST_CASE("a colour lot waits until enough is spoken for, and stock is told by owner")
{
    Ordered order;
    const json line = order.ask({"bom"})[0];
    const std::int64_t needed = line["ordered"];
    const auto offer = [&](std::int64_t lot) {
        order.write("lot.json", {{"offers",
                                  {{{"supplier", "Dyer"},
                                    {"part", line["part"]},
                                    {"unit_minor", 9'900},
                                    {"days", 30},
                                    {"minimum_lot", lot}}}}});
        order.ask({"po", "offers", "{}lot.json"});
        return order.run({"po", "plan"}).json();
    };
    const json waits = offer(needed + 1);
    REQUIRE(waits["orders"].empty());
    REQUIRE(waits["not_sourced"][0]["reason"] == "the smallest lot is larger than what is needed");
    REQUIRE(order.ask({"po", "market"})[0]["minimum_lot"] == needed + 1);
    const json bought = offer(needed)["orders"][0]["lines"][0];
    REQUIRE(bought["units"] == needed);
    REQUIRE(bought["days"] == 30);
    order.ask({"build", "stock", line["part"], "--units", "2", "--owner", "Dyer", "--reason",
               "on consignment"});
    const json room = order.ask({"build", "store-room"});
    REQUIRE(room == json::array({{{"owner", "Dyer"}, {"part", line["part"]}, {"units", 2}}}));
    REQUIRE(order.ask({"bom"})[0]["on_hand"] == 0);
}

TEST_CASE("a case is handed over once the other one accepts it")
{
    Ordered order;
    REQUIRE(order.ask({"owner", "none"}) == json::array({order.id}));
    REQUIRE(order.ask({"owner", "take", order.id})["owner"] == "Ada Weber");
    REQUIRE(order.ask({"owner", "offer", order.id, "--to", "Ben"})["offered_to"] == "Ben");
    REQUIRE(order.ask({"owner", "none"}).empty());
    const Ran other = order.run({"owner", "--person", "Cleo", "take", order.id});
    REQUIRE(other.json()["error"]["key"] == "production.not-offered");
    REQUIRE(order.ask({"owner", "--person", "Ben", "take", order.id})["owner"] == "Ben");
}
