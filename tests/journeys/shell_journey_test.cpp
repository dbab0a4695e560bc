// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_file.h"
#include "models/exchange/retailer_card.h"
#include "tests/journeys/two_sides.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <fstream>

using namespace bespeak;
using namespace bespeak::test;
using nlohmann::json;

TEST_CASE("either side drafts a cancellation, and the other one's signature cancels the order")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    sides.desk({"quote", id});
    sides.toCustomer();
    sides.customer({"apply", id, "T10"});
    sides.toDesk();
    sides.desk({"apply", id, "T12", "--deposit", "50000", "--promised", "2027-01-15"});
    sides.desk({"capture", id, "--reference", "Bank statement, line 7"});
    sides.desk({"apply", id, "T14"});
    sides.toCustomer();
    const std::string before = sides.deskState(id);
    const bool isCustomers = GENERATE(true, false);
    const std::vector<std::string> draft{"cancel",          id,   "--settlement",
                                         "Nothing is owed", "-o", "{}draft.bespoken"};
    isCustomers ? sides.customer(draft) : sides.desk(draft);
    REQUIRE(sides.deskState(id) == before);
    const std::vector<std::string> sign{"countersign", "{}draft.bespoken"};
    const json signedBy = isCustomers ? sides.desk(sign) : sides.customer(sign);
    CHECK(signedBy["state"] == "cancelled");
    isCustomers ? sides.toCustomer() : sides.toDesk();
    CHECK(sides.customerState(id) == "cancelled");
    CHECK(sides.deskState(id) == "cancelled");
}

TEST_CASE("a quote says which components it leaves out for want of a price")
{
    TwoSides sides;
    const std::filesystem::path room = sides.shell.path("room.bespeak");
    auto file = design::loadDesign(room);
    REQUIRE_OK(file);
    file->design.placements.front().component = ComponentId::parse("lamp.of-old").value();
    REQUIRE_OK(design::saveDesign(*file, room));
    const std::string id = sides.sendRequest();
    const Ran quoted = sides.atDesk({"quote", id, "--json"});
    REQUIRE(quoted.exit == 0);
    REQUIRE(quoted.json()["left_out"] == json::array({"lamp.of-old"}));
    REQUIRE(quoted.error.find("lamp.of-old") != std::string::npos);
}

TEST_CASE("a customer's room goes from a wish to a closed case, through files alone")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    REQUIRE(sides.deskState(id) == "received");

    const json quote = sides.desk({"quote", id, "--line", "Delivery and set-up=14900"});
    REQUIRE(quote["total_minor"].get<std::int64_t>() > 14'900);
    sides.toCustomer();
    REQUIRE(sides.customerState(id) == "quoted");

    sides.customer({"apply", id, "T10"});
    sides.toDesk();
    REQUIRE(sides.deskState(id) == "accepted");

    sides.desk({"apply", id, "T12", "--deposit", "50000", "--promised", "2027-01-15"});
    sides.desk({"capture", id, "--reference", "Statement 12, line 7"});
    sides.desk({"apply", id, "T14"});
    sides.toCustomer();
    REQUIRE(sides.customerState(id) == "funded");

    sides.desk({"apply", id, "T20"});
    sides.desk({"apply", id, "T21", "--stage", "0", "--stage-name", "Cabinet", "--percent", "100"});
    sides.desk({"apply", id, "T24", "--item", "Every channel plays"});
    REQUIRE(sides.deskRefuses({"apply", id, "T25", "--carrier", "Own van"}) == "case.balance-open");
    sides.desk({"apply", id, "T25", "--carrier", "Own van", "--tracking", "1", "--balance-paid"});
    sides.toCustomer();
    REQUIRE(sides.customerState(id) == "shipped");

    sides.customer({"apply", id, "T26", "--received-by", "Kim Example"});
    sides.customer({"apply", id, "T28"});
    sides.toDesk();
    REQUIRE(sides.deskState(id) == "closed");
    REQUIRE(sides.customerState(id) == "closed");
    REQUIRE(sides.desk({"check"})["ok"] == true);
    REQUIRE(sides.customer({"check"})["ok"] == true);

    const json events = sides.desk({"show", id})["events"];
    REQUIRE(events.size() >= 12);
    for (std::size_t i = 1; i < events.size(); ++i) {
        REQUIRE(events[i]["seq"].get<int>() > events[i - 1]["seq"].get<int>());
    }
}

TEST_CASE("a rebuilt store tells the same story")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    sides.desk({"quote", id});
    const json before = sides.desk({"list"});
    sides.desk({"rebuild"});
    REQUIRE(sides.desk({"list"}) == before);
    REQUIRE(sides.desk({"check"})["ok"] == true);
}

TEST_CASE("the same file imported twice is one case")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    const json again = sides.desk({"import", "{}request.bespoken"});
    REQUIRE(again["files"][0]["status"] == "duplicate");
    REQUIRE(sides.desk({"list"}).size() == 1);
    REQUIRE(sides.deskState(id) == "received");
}

TEST_CASE("a customer withdraws before the confirmation, and the desk hears of it")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    sides.desk({"quote", id});
    sides.toCustomer();
    sides.customer({"apply", id, "T30", "--text", "We are moving house."});
    sides.toDesk();
    REQUIRE(sides.deskState(id) == "withdrawn");
}

TEST_CASE("a step that the table does not list is refused, and logged")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    const Ran ran =
        sides.shell.run({"desk", "--store", "{}retailer.sqlite", "apply", id, "T24", "--json"});
    REQUIRE(ran.exit == 1);
    REQUIRE(ran.json()["error"]["key"] == "case.no-such-transition");
    REQUIRE_FALSE(ran.error.empty());
    bool logged = false;
    const json shown = sides.desk({"show", id});
    for (const json& event : shown["events"]) {
        logged = logged || event["kind"] == "refused-transition";
    }
    REQUIRE(logged);
    REQUIRE(sides.deskState(id) == "received");
}

TEST_CASE("verify tells good from bad, and says which")
{
    TwoSides sides;
    sides.sendRequest();
    const json good = sides.shell.ask({"verify", "{}request.bespoken"});
    REQUIRE(good["ok"] == true);
    REQUIRE(good["kind"] == "request");
    REQUIRE(good["rev"] == 1);
    REQUIRE(good["document"].get<std::string>().size() == 64);
    REQUIRE(good["signer"].get<std::string>().size() == 43);
    REQUIRE(good["error"].is_null());
    REQUIRE(sides.shell.ask({"verify", "{}card.bespoken"})["kind"] == "retailer-card");

    std::string bytes = readFile(sides.shell.path("request.bespoken"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(sides.shell.path("bent.bespoken"), bytes);
    const Ran bent = sides.shell.run({"verify", "{}bent.bespoken", "--json"});
    REQUIRE(bent.exit == 1);
    REQUIRE(bent.json()["ok"] == false);
    REQUIRE(bent.json()["error"]["key"].is_string());
    REQUIRE_FALSE(bent.json()["error"]["text"].get<std::string>().empty());
}

TEST_CASE("requests of one key that no store remembers are cases of their own")
{
    TwoSides sides;
    for (const char* name : {"{}one.bespoken", "{}two.bespoken"}) {
        sides.shell.clock().advance(1000);
        sides.shell.ask({"request", "export", "{}room.bespeak", "--key", "{}customer.key", "--to",
                         "{}card.bespoken", "-o", name});
        REQUIRE(sides.desk({"import", name})["files"][0]["status"] == "applied");
    }
    REQUIRE(sides.desk({"list"}).size() == 2);
}

TEST_CASE("both sides meet in a folder, and the shell tells what is on its way")
{
    TwoSides sides;
    const std::string box = sides.shell.path("box").string();
    std::filesystem::create_directory(box);
    // The request was written as a file, so it is handed over as one, and answered as one.
    const std::string id = sides.sendRequest();
    sides.customer({"place", "add", box});
    sides.desk({"place", "add", box});
    REQUIRE(sides.desk({"place", "list"})[0]["address"] == box);
    sides.desk({"quote", id});
    REQUIRE(sides.desk({"sync"})["places"][0]["sent"] == 0);
    REQUIRE(sides.desk({"outbox"})[0]["state"] == "waiting");
    sides.toCustomer();
    sides.customer({"apply", id, "T10"});
    REQUIRE(sides.customer({"sync"})["places"][0]["sent"] == 1);
    const auto stateOf = [&](const json& outbox, const std::string& kind) {
        const auto entry = std::ranges::find_if(
            outbox, [&](const json& message) { return message["kind"] == kind; });
        return (*entry)["state"].get<std::string>();
    };
    REQUIRE(stateOf(sides.customer({"outbox"}), "acceptance") == "on-its-way");
    REQUIRE(sides.desk({"sync"})["places"][0]["taken"].size() == 1);
    REQUIRE(sides.customer({"sync"})["places"][0]["acknowledged"] == 1);
    REQUIRE(stateOf(sides.customer({"outbox"}), "acceptance") == "acknowledged");
    sides.desk({"apply", id, "T11"});
    REQUIRE(sides.desk({"sync"})["places"][0]["sent"] == 1);
    REQUIRE(sides.customer({"sync"})["places"][0]["taken"].size() == 1);
    REQUIRE(sides.customerState(id) == "ordered");
    REQUIRE(sides.deskState(id) == "ordered");

    sides.desk({"place", "remove", box});
    REQUIRE(sides.deskRefuses({"place", "remove", box}) == "carrier.no-such-place");
    std::filesystem::remove_all(box);
    const Ran gone = sides.shell.run({"cases", "--store", "{}customer.sqlite", "sync", "--json"});
    REQUIRE(gone.exit == 1);
    REQUIRE(gone.json()["places"][0]["error"]["key"] == "carrier.folder-missing");
}

TEST_CASE("a request whose file could not be written waits in the customer's outbox, or never was")
{
    TwoSides sides;
    // What is known before makes no case.
    const Ran early = sides.shell.run({"request", "export", "{}room.bespeak", "--key",
                                       "{}customer.key", "--to", "{}card.bespoken", "--store",
                                       "{}customer.sqlite", "-o", "{}no/such/r.bespoken"});
    REQUIRE(early.exit == 1);
    REQUIRE(early.error.find("cannot be written") != std::string::npos);
    const Ran refused = sides.shell.run({"request", "export", "{}room.bespeak", "--key",
                                         "{}customer.key", "--to", "{}card.bespoken", "--store",
                                         "{}customer.sqlite", "-o", "{}customer.key"});
    REQUIRE(refused.exit == 1);
    REQUIRE(refused.error.find("is not replaced") != std::string::npos);
    const json imported = sides.toDesk();
    REQUIRE(imported["files"].size() == 1);
    REQUIRE(imported["ok"] == true);
}

TEST_CASE("an ended card proves what was signed before, and gets no new request")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    sides.desk({"quote", id});
    sides.toCustomer();
    sides.shell.clock().advance(exchange::lifeOfCard);
    const std::vector<std::string> ask{"request",         "export", "{}room.bespeak",  "--key",
                                       "{}customer.key",  "--to",   "{}card.bespoken", "-o",
                                       "{}late.bespoken", "--json"};
    const Ran refused = sides.shell.run(ask);
    REQUIRE(refused.exit == 1);
    REQUIRE(refused.json()["error"]["key"] == "card.ended");
    REQUIRE_FALSE(std::filesystem::exists(sides.shell.path("late.bespoken")));
    std::size_t proven = 0;
    for (const auto& entry : std::filesystem::directory_iterator(sides.shell.path("post1"))) {
        const Ran verified = sides.shell.run(
            {"verify", entry.path().string(), "--card", "{}card.bespoken", "--json"});
        INFO(verified.out << verified.error);
        REQUIRE(verified.exit == 0);
        ++proven;
    }
    REQUIRE(proven > 0);
}

TEST_CASE(
    "the desk quotes from a price list with alternatives, days and a discount, and writes UBL")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    const json first = sides.desk({"quote", id, "--text", "As you asked."});
    std::ofstream(sides.shell.path("prices.csv"))
        << "component,supplier,net_price,currency,lead_days,minimum_quantity\r\n";
    const json quoted = sides.desk(
        {"quote", id, "--price-list", "{}prices.csv", "--slot", "2026-12-14..2026-12-16", "--hours",
         "6", "--discount", "Because it is you=1000", "--return-right", "1=made_to_measure",
         "--alternate", "0:accessory.furniture-anchor", "--text", "A little less."});
    CHECK(quoted["total_minor"] == first["total_minor"].get<std::int64_t>() - 1000);
    CHECK(quoted["alternates"] == 1);
    const json written = sides.desk({"quote", "ubl", id, "-o", "{}quote.xml"});
    CHECK(written["kind"] == "quotation");
    const std::string xml = bespeak::test::readFile(sides.shell.path("quote.xml"));
    CHECK(xml.find("<cbc:AllowanceTotalAmount") != std::string::npos);
    CHECK(xml.find("made_to_measure") != std::string::npos);
    const json rounds = sides.desk({"rounds", id});
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[2]["reason"] == "A little less.");
    CHECK(rounds[2]["after_minor"].get<std::int64_t>() -
              rounds[2]["before_minor"].get<std::int64_t>() ==
          -1000);
    CHECK(rounds[2]["current"] == true);
    CHECK(sides.desk({"repair", id}).empty());
    CHECK(sides.deskRefuses({"quote", id, "--slot", "soon"}) == "shell.bad-slot");
    CHECK(sides.deskRefuses({"quote", id, "--alternate", "99:x"}) == "shell.bad-alternate");
    CHECK(sides.deskRefuses({"quote", id, "--return-right", "1=perhaps"}) ==
          "shell.bad-return-right");
    CHECK(sides.deskRefuses({"quote", "ubl", id, "--kind", "order", "-o", "{}o.xml"}) ==
          "ubl.not-yet");
}

TEST_CASE("a retailer replaces the root key, and both sides go on in the same case")
{
    TwoSides sides;
    const std::string id = sides.sendRequest();
    sides.desk({"quote", id});
    sides.toCustomer();
    sides.shell.ask({"key", "new", "--out", "{}second.key", "--low-memory"});
    const json said = sides.shell.ask({"key", "rotate-root", "--from", "{}retailer.key", "--to",
                                       "{}second.key", "--card", "{}card.bespoken", "--new-card",
                                       "{}second.bespoken", "-o", "{}statement.bespoken"});
    REQUIRE(sides.customer({"trust", "{}statement.bespoken"})["retailer"] == "Hearth & Sound");
    REQUIRE(sides.desk({"trust", "{}statement.bespoken"})["successor"] == said["root_kid"]);
    sides.deskKey = "{}second.key";
    sides.card = "{}second.bespoken";
    sides.customer({"apply", id, "T10"});
    REQUIRE(sides.toDesk()["ok"] == true);
    sides.desk({"apply", id, "T11"});
    sides.toCustomer();
    REQUIRE(sides.customerState(id) == "ordered");

    const json trusted = sides.customer({"trust"});
    const auto state = [&](const json& kid) {
        const auto found = std::ranges::find_if(trusted, [&](const json& key) {
            return key["kid"] == kid && key["why"] == "pinned-root";
        });
        REQUIRE(found != trusted.end());
        return (*found)["state"].get<std::string>();
    };
    REQUIRE(state(said["root_kid"]) == "good");
    REQUIRE(std::ranges::count_if(trusted,
                                  [](const json& key) { return key["state"] == "replaced"; }) == 1);
}
