// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/web_carrier.h"
#include "tests/support/catch.h"
#include "tests/support/cutting_server.h"
#include "tests/support/dav_server.h"

#include <QTcpServer>
#include <QUrl>
#include <chrono>
#include <thread>

using namespace bespeak;
using namespace bespeak::carrier;
using namespace bespeak::web;
using namespace bespeak::test;
using store::Side;

namespace
{

const std::string bytes = "the bytes of a message";
const ParcelName name = nameParcel(bytes, ParcelKind::Message);

WebCarrier wayTo(const std::string& address, Side side, const Access& access = {})
{
    return WebCarrier(address, side, std::make_shared<Transfer>(access));
}

std::size_t countIn(const std::string& text, const std::string& what)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("what one side puts on the server the other one finds and fetches")
{
    DavServer server;
    WebCarrier customer = wayTo(server.address(), Side::Customer);
    WebCarrier retailer = wayTo(server.address(), Side::Retailer);
    REQUIRE(retailer.list()->empty());
    REQUIRE_OK(customer.send(name, bytes));
    REQUIRE(*retailer.list() == std::vector{name});
    REQUIRE(*retailer.fetch(name) == bytes);
    REQUIRE(customer.list()->empty());
    REQUIRE_OK(customer.retire(name));
    REQUIRE_OK(customer.retire(name));
    REQUIRE(retailer.list()->empty());
    REQUIRE(keyOf(retailer.fetch(name)) == "carrier.not-whole");
}

TEST_CASE("what is there already is not put again")
{
    DavServer server;
    WebCarrier customer = wayTo(server.address(), Side::Customer);
    REQUIRE_OK(customer.send(name, bytes));
    // The server answers before it writes its log: counted is what has stood for a while.
    const auto puts = [&server] {
        std::size_t count = 0;
        for (int still = 0; still < 20; ++still) {
            const std::size_t now = countIn(server.log(), "\"PUT ");
            still = now == count ? still : 0;
            count = now;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return count;
    };
    const std::size_t before = puts();
    REQUIRE(before >= 1);
    REQUIRE_OK(customer.send(name, bytes));
    REQUIRE(puts() == before);
}

TEST_CASE("half a file on the server is completed by its writer, and no parcel before")
{
    DavServer server;
    const auto folder = server.box() / "from-customer";
    std::filesystem::create_directories(folder);
    writeFile(folder / name.text(), bytes.substr(0, 4));
    WebCarrier retailer = wayTo(server.address(), Side::Retailer);
    REQUIRE(keyOf(retailer.fetch(name)) == "carrier.not-whole");
    REQUIRE_OK(wayTo(server.address(), Side::Customer).send(name, bytes));
    REQUIRE(*retailer.fetch(name) == bytes);
}

TEST_CASE("a message of several megabytes arrives whole")
{
    DavServer server;
    std::string large(5'000'000, 'x');
    for (std::size_t i = 0; i < large.size(); i += 3) {
        large[i] = static_cast<char>(i % 251);
    }
    const ParcelName itsName = nameParcel(large, ParcelKind::Message);
    REQUIRE_OK(wayTo(server.address(), Side::Customer).send(itsName, large));
    REQUIRE(*wayTo(server.address(), Side::Retailer).fetch(itsName) == large);
}

TEST_CASE("a server whose certificate nobody vouches for is refused in one sentence")
{
    DavServer server(DavKind::SelfSigned);
    WebCarrier customer = wayTo(server.address(), Side::Customer);
    const auto sent = customer.send(name, bytes);
    REQUIRE_FALSE(sent);
    REQUIRE(sent.error().key == "web.certificate");
    const std::string sentence = describe(sent.error());
    INFO(sentence);
    REQUIRE(sentence.find("cannot prove who it is") != std::string::npos);
    REQUIRE(std::ranges::count(sentence, '\n') == 0);
    REQUIRE(keyOf(customer.list()) == "web.certificate");
    REQUIRE(std::filesystem::is_empty(server.box()));
}

TEST_CASE("a password is asked for, and a wrong one is said to be wrong")
{
    DavServer server(DavKind::Login);
    REQUIRE(keyOf(wayTo(server.address(), Side::Customer).list()) == "web.login-refused");
    REQUIRE(keyOf(wayTo(server.address(), Side::Customer, {"kim", "guess"}).send(name, bytes)) ==
            "web.login-refused");
    WebCarrier right = wayTo(server.address(), Side::Customer, {"kim", "open sesame"});
    REQUIRE_OK(right.send(name, bytes));
    REQUIRE_OK(right.list());
}

TEST_CASE("nothing goes unencrypted to another computer")
{
    const auto address =
        GENERATE(values<std::string>({"http://dav.example.org/box", "ftp://127.0.0.1/box",
                                      "file:///tmp", "http://127.0.0.1.example.org/box"}));
    INFO(address);
    REQUIRE(keyOf(wayTo(address, Side::Customer).send(name, bytes)) == "web.insecure");
}

TEST_CASE("who is sent elsewhere does not go there")
{
    DavServer server(DavKind::Moved);
    REQUIRE(keyOf(wayTo(server.address(), Side::Customer).list()) == "web.moved");
}

TEST_CASE("a server without WebDAV is told from an empty folder")
{
    DavServer server(DavKind::ReadOnly);
    std::filesystem::create_directories(server.box() / "from-retailer");
    REQUIRE(keyOf(wayTo(server.address(), Side::Customer).list()) == "web.no-webdav");
}

TEST_CASE("where nobody answers, that is said, and soon")
{
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const std::string address = "http://127.0.0.1:" + std::to_string(silent.serverPort()) + "/box";
    Access access;
    access.patienceMs = 200;
    REQUIRE(keyOf(wayTo(address, Side::Customer, access).list()) == "web.no-answer");
    silent.close();
    REQUIRE(keyOf(wayTo(address, Side::Customer).list()) == "web.unreachable");
}

TEST_CASE("a transfer that breaks off goes on where it stopped, also in the next round")
{
    const std::string large(100'000, 'q');
    const ParcelName itsName = nameParcel(large, ParcelKind::Message);
    CuttingServer server(large, 9'000);
    TemporaryFolder kept;
    WebCarrier way(server.address(), Side::Retailer, std::make_shared<Transfer>(Access{}),
                   kept.path());
    REQUIRE(keyOf(way.fetch(itsName)) == "web.no-answer");
    WebCarrier restarted(server.address(), Side::Retailer, std::make_shared<Transfer>(Access{}),
                         kept.path());
    REQUIRE(keyOf(restarted.fetch(itsName)) == "web.no-answer");
    REQUIRE(*restarted.fetch(itsName) == large);
    REQUIRE(server.connections() >= 12); // each brought a twelfth, and Qt may ask twice
    REQUIRE(std::filesystem::is_empty(kept.path()));
}

TEST_CASE("an answer that does not end is cut off at the limit")
{
    const std::string large(200'000, 'q');
    CuttingServer server(large, large.size());
    WebCarrier way = wayTo(server.address(), Side::Retailer);
    REQUIRE(keyOf(way.fetch({sha256(large), ParcelKind::Receipt})) == "carrier.too-large");
}

TEST_CASE("a retailer's address may hold a folder for each customer")
{
    DavServer server;
    std::filesystem::create_directories(server.box() / "kim & co/from-customer");
    std::filesystem::create_directories(server.box() / "lee/from-customer");
    std::filesystem::create_directories(server.box() / "other");
    Transfer transfer({});
    auto boxes = boxesAt(server.address(), transfer);
    REQUIRE_OK(boxes);
    std::ranges::sort(*boxes);
    REQUIRE(*boxes == std::vector{server.address() + "/kim%20%26%20co", server.address() + "/lee"});
    REQUIRE(*boxesAt(server.address() + "/lee", transfer) ==
            std::vector{server.address() + "/lee"});
    WebCarrier kim = wayTo(boxes->front(), Side::Customer);
    REQUIRE_OK(kim.send(name, bytes));
    REQUIRE(*wayTo(boxes->front(), Side::Retailer).list() == std::vector{name});
}
