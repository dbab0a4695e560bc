// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/listing.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::web;

namespace
{

std::string multistatus(const std::string& responses)
{
    return R"(<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">)" + responses +
           "</D:multistatus>";
}

std::string response(const std::string& address, const std::string& type = "")
{
    return "<D:response><D:href>" + address + "</D:href><D:propstat><D:prop><D:resourcetype>" +
           type + "</D:resourcetype></D:prop></D:propstat></D:response>";
}

std::vector<std::string> namesIn(const std::string& xml)
{
    const auto members = parseListing(xml, "/box/", 100);
    REQUIRE_OK(members);
    std::vector<std::string> names;
    for (const ListedMember& member : *members) {
        names.push_back(member.name + (member.isFolder ? "/" : ""));
    }
    return names;
}

} // namespace

TEST_CASE("a listing names members, not the folder itself")
{
    REQUIRE(namesIn(multistatus(response("/box/", "<D:collection/>") + response("/box/a%20b") +
                                response("http://server/box/c/", "<D:collection/>"))) ==
            std::vector<std::string>{"a b", "c/"});
}

TEST_CASE("names that lead elsewhere are passed over or cut to their last part")
{
    REQUIRE(namesIn(multistatus(response("/box/..") + response("/box/.") + response("") +
                                response("/box/../../etc/passwd"))) ==
            std::vector<std::string>{"passwd"});
}

TEST_CASE("what is no listing is refused in one sentence")
{
    const auto text = GENERATE(
        values<std::string>({"", "<html><body>Hello</body></html>", "not xml", "<multistatus/>",
                             R"(<D:multistatus xmlns:D="DAV:"><D:response>)",
                             R"(<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>)"}));
    INFO(text);
    const auto members = parseListing(text, "/box/", 100);
    REQUIRE_FALSE(members);
    REQUIRE(members.error().key == "web.no-webdav");
}

TEST_CASE("entities that multiply end in a refusal, not in a hang")
{
    std::string bomb = "<!DOCTYPE D [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const std::string inner = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k) {
            bomb += inner;
        }
        bomb += "\">";
    }
    bomb += R"(]><D:multistatus xmlns:D="DAV:"><D:response><D:href>&a11;</D:href>)"
            "</D:response></D:multistatus>";
    REQUIRE_FALSE(parseListing(bomb, "/box/", 100));
}

TEST_CASE("a listing without end is cut at its limit")
{
    std::string many;
    for (int i = 0; i < 50; ++i) {
        many += response("/box/" + std::to_string(i));
    }
    REQUIRE(parseListing(multistatus(many), "/box/", 20)->size() == 20);
}
