// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/message.h"

#include "models/base/zip_writer.h"
#include "models/exchange/jws.h"

#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;
using bespeak::test::lookupOf;

TEST_CASE("a message that was composed opens with everything that was put in")
{
    const SigningKey author = test::signingKey(1);
    const SigningKey* const signers[] = {&author};
    const MessageHeader header = test::requestHeader(author);
    const Json body = {{"wish", "quiet"}, {"budget_minor", 250000}};
    const auto composed = composeMessage(header, body, test::sampleParts(), signers);
    REQUIRE_OK(composed);

    const auto opened = openMessage(composed->bytes, lookupOf({author.publicKey()}));
    REQUIRE_OK(opened);
    REQUIRE(opened->id == composed->id);
    REQUIRE(opened->id.digest == sha256(opened->payload));
    REQUIRE(opened->header == header);
    REQUIRE(opened->body == body);
    REQUIRE(opened->parts == test::sampleParts());
    REQUIRE(opened->signers == std::vector{author.id()});
    REQUIRE_FALSE(opened->isFirstContact);
    REQUIRE(opened->findPart("parts/design.json")->bytes == R"({"placements":[]})");
    REQUIRE(opened->findPart("parts/none.json") == nullptr);
}

namespace
{

const SigningKey& author()
{
    static const SigningKey key = test::signingKey(1);
    return key;
}

KeyLookup knowsAuthor()
{
    return lookupOf({author().publicKey()});
}

KeyLookup knowsNobody()
{
    return lookupOf({});
}

std::string sampleBytes()
{
    const SigningKey* const signers[] = {&author()};
    return composeMessage(test::requestHeader(author()), {{"wish", "quiet"}}, test::sampleParts(),
                          signers)
        .value()
        .bytes;
}

std::vector<ZipEntry> sampleEntries()
{
    return readContainer(sampleBytes(), messageMimetype).value();
}

std::string keyForEntries(const std::vector<ZipEntry>& entries)
{
    return keyOf(openMessage(writeContainer(messageMimetype, entries).value(), knowsAuthor()));
}

/// A message whose payload was written by hand and properly signed.
std::string messageOver(const std::string& payload, const std::string& typ = "bespeak-request+jws")
{
    const SigningKey* const signers[] = {&author()};
    std::vector<ZipEntry> entries = sampleEntries();
    entries.front() = {"envelope.jws", signJws(payload, typ, signers)};
    return writeContainer(messageMimetype, entries).value();
}

Json samplePayload()
{
    return Json::parse(openMessage(sampleBytes(), knowsAuthor())->payload);
}

/// What becomes of a message whose payload had one value changed before it was signed.
std::string keyAfter(const std::string& pointer, const Json& value)
{
    Json payload = samplePayload();
    payload[Json::json_pointer(pointer)] = value;
    return keyOf(openMessage(messageOver(canonicalJson(payload).value()), knowsAuthor()));
}

std::string keyToCompose(const MessageHeader& header, const Json& body = Json::object(),
                         const std::vector<MessagePart>& parts = {})
{
    const SigningKey* const signers[] = {&author()};
    return keyOf(composeMessage(header, body, parts, signers));
}

} // namespace

TEST_CASE("every value of a header travels")
{
    MessageHeader header = test::requestHeader(author());
    header.revision = 3;
    header.previous = DocumentId{sha256("a")};
    header.authorSequence = 12;
    header.authorPrevious = DocumentId{sha256("b")};
    header.expires = header.issued + millisecondsPerDay;
    header.merges = {DocumentId{sha256("c")}, DocumentId{sha256("d")}};
    header.log = LogHead{17, sha256("e")};
    const SigningKey* const signers[] = {&author()};
    const auto composed = composeMessage(header, Json::object(), {}, signers);
    REQUIRE_OK(composed);
    REQUIRE(openMessage(composed->bytes, knowsAuthor())->header == header);
}

TEST_CASE("the same message has the same bytes, and another signer does not change its id")
{
    REQUIRE(sampleBytes() == sampleBytes());
    const SigningKey second = test::signingKey(2);
    const SigningKey* const one[] = {&author()};
    const SigningKey* const both[] = {&author(), &second};
    const MessageHeader header = test::requestHeader(author());
    const auto alone = composeMessage(header, Json::object(), {}, one).value();
    const auto joint = composeMessage(header, Json::object(), {}, both).value();
    REQUIRE(alone.id == joint.id);
    REQUIRE(alone.bytes != joint.bytes);
    const auto opened =
        openMessage(joint.bytes, lookupOf({author().publicKey(), second.publicKey()}));
    REQUIRE_OK(opened);
    REQUIRE(opened->signers == std::vector{author().id(), second.id()});
    REQUIRE(keyOf(openMessage(joint.bytes, knowsAuthor())) == "jws.unknown-key");
}

TEST_CASE("a stranger's message is refused, unless its key may come along")
{
    REQUIRE(keyOf(openMessage(sampleBytes(), knowsNobody())) == "message.unknown-author");
    const OpenOptions first{FirstContact::TakeKeyFromBody, ""};
    REQUIRE(keyOf(openMessage(sampleBytes(), knowsNobody(), first)) == "message.unknown-author");

    const SigningKey* const signers[] = {&author()};
    const Json body = {{"key", author().publicKey().jwk()}};
    const auto composed = composeMessage(test::requestHeader(author()), body, {}, signers).value();
    REQUIRE(keyOf(openMessage(composed.bytes, knowsNobody())) == "message.unknown-author");
    const auto opened = openMessage(composed.bytes, knowsNobody(), first);
    REQUIRE_OK(opened);
    REQUIRE(opened->isFirstContact);
    REQUIRE(opened->authorKey == author().publicKey());
    REQUIRE_FALSE(openMessage(composed.bytes, knowsAuthor(), first)->isFirstContact);
}

TEST_CASE("a key that comes along is the author's or the message is refused")
{
    const OpenOptions first{FirstContact::TakeKeyFromBody, ""};
    const auto keyWithKey = [&first](const Json& key) {
        Json payload = samplePayload();
        payload["body"]["key"] = key;
        return keyOf(
            openMessage(messageOver(canonicalJson(payload).value()), knowsNobody(), first));
    };
    REQUIRE(keyWithKey(author().publicKey().jwk()) == "ok");
    REQUIRE(keyWithKey(test::signingKey(2).publicKey().jwk()) == "message.key-mismatch");
    REQUIRE(keyWithKey("AAAA") == "key.jwk");
}

TEST_CASE("the author signs, or it is not the author's message")
{
    const SigningKey other = test::signingKey(2);
    const SigningKey* const signers[] = {&other};
    std::vector<ZipEntry> entries = sampleEntries();
    entries.front().bytes =
        signJws(canonicalJson(samplePayload()).value(), "bespeak-request+jws", signers);
    const std::string bytes = writeContainer(messageMimetype, entries).value();
    REQUIRE(keyOf(openMessage(bytes, lookupOf({author().publicKey(), other.publicKey()}))) ==
            "message.author-not-signer");
}

TEST_CASE("the kind is the one that was signed for and asked for")
{
    const OpenOptions quote{FirstContact::Refuse, "quote"};
    REQUIRE(keyOf(openMessage(sampleBytes(), knowsAuthor(), quote)) == "message.kind");
    const std::string payload = canonicalJson(samplePayload()).value();
    REQUIRE(keyOf(openMessage(messageOver(payload), knowsAuthor())) == "ok");
    REQUIRE(keyOf(openMessage(messageOver(payload, "bespeak-quote+jws"), knowsAuthor())) ==
            "jws.typ");
    REQUIRE(keyAfter("/type", "quote") == "jws.typ");
}

TEST_CASE("the parts of the container are the signed ones, both ways")
{
    std::vector<ZipEntry> entries = sampleEntries();
    REQUIRE(keyForEntries(entries) == "ok");
    std::swap(entries[0], entries[2]);
    REQUIRE(keyForEntries(entries) == "ok");

    entries = sampleEntries();
    entries.push_back({"parts/note.txt", "hello"});
    REQUIRE(keyForEntries(entries) == "message.part-unsigned");
    entries = sampleEntries();
    entries.pop_back();
    REQUIRE(keyForEntries(entries) == "message.part-missing");
    entries = sampleEntries();
    entries.back().bytes.back() = 'x';
    REQUIRE(keyForEntries(entries) == "message.part-changed");
    entries = sampleEntries();
    entries.back().bytes += "x";
    REQUIRE(keyForEntries(entries) == "message.part-changed");
    entries = sampleEntries();
    std::swap(entries[1].bytes, entries[2].bytes);
    REQUIRE(keyForEntries(entries) == "message.part-changed");
    entries = sampleEntries();
    entries[1].name = "parts/Design.json";
    REQUIRE(keyForEntries(entries) == "message.part-missing");
    entries = sampleEntries();
    entries.erase(entries.begin());
    REQUIRE(keyForEntries(entries) == "message.envelope-missing");
}

TEST_CASE("a payload that is not canonical is refused although its signature fits")
{
    const std::string payload = canonicalJson(samplePayload()).value();
    const auto keyFor = [](const std::string& text) {
        return keyOf(openMessage(messageOver(text), knowsAuthor()));
    };
    REQUIRE(keyFor(payload) == "ok");
    REQUIRE(keyFor(payload + " ") == "jcs.not-canonical");
    REQUIRE(keyFor(payload.substr(0, payload.size() - 1) + ",\"v\":1}") == "jcs.duplicate-key");
    REQUIRE(keyFor("null") == "message.header");
    REQUIRE(keyFor("[]") == "message.header");
    REQUIRE(keyFor("") == "jcs.unreadable");
    REQUIRE(keyFor("{\"body\":{\"x\":1.5}}") == "jcs.float");
}

TEST_CASE("a message of a newer version is refused in words")
{
    REQUIRE(keyAfter("/v", 2) == "message.newer");
    REQUIRE(keyAfter("/app/min_reader", 2) == "message.newer");
    REQUIRE(keyAfter("/v", 0) == "message.header");
    REQUIRE(keyAfter("/v", "1") == "message.header");
}

TEST_CASE("each member of the header has its type and bounds")
{
    struct Row {
        std::string pointer;
        Json value;
    };
    const auto row = GENERATE(values<Row>({
        {"/type", "Request"},
        {"/type", ""},
        {"/type", std::string(33, 'a')},
        {"/type", "retailer-card"},
        {"/case", nullptr},
        {"/case", "1"},
        {"/rev", 0},
        {"/rev", "1"},
        {"/prev", "1"},
        {"/author", nullptr},
        {"/author", "me"},
        {"/author_seq", 0},
        {"/author_prev", 1},
        {"/to", nullptr},
        {"/to", "you"},
        {"/issued", nullptr},
        {"/issued", "yesterday"},
        {"/issued", 1},
        {"/expires", "2020-01-01T00:00:00Z"},
        {"/expires", 1},
        {"/app", nullptr},
        {"/app/name", "two\nlines"},
        {"/app/more", 1},
        {"/merges", nullptr},
        {"/merges", Json::array({1})},
        {"/merges", Json(std::vector<std::string>(17, sha256("").text()))},
        {"/log", 1},
        {"/log", {{"seq", -1}, {"head", sha256("").text()}}},
        {"/log", {{"seq", 1}, {"head", "x"}}},
        {"/parts", nullptr},
        {"/parts", Json::array({1})},
        {"/parts/0/size", -1},
        {"/parts/0/sha256", "x"},
        {"/parts/0/more", 1},
        {"/parts/1/name", "parts/design.json"},
        {"/body", nullptr},
        {"/body", Json::array()},
        {"/more", 1},
    }));
    INFO(row.pointer << " " << row.value.dump());
    REQUIRE(keyAfter(row.pointer, row.value) == "message.header");
}

TEST_CASE("what no reader would take is not written")
{
    MessageHeader header = test::requestHeader(author());
    REQUIRE(keyToCompose(header) == "ok");
    REQUIRE(keyToCompose(header, {{"x", 0.5}}) == "jcs.float");
    REQUIRE(keyToCompose(header, Json::array()) == "message.header");
    REQUIRE(keyToCompose(header, {{"x", std::string(3 * 1024 * 1024, 'x')}}) == "jcs.too-large");
    REQUIRE(keyToCompose(header, Json::object(), {{"notes.txt", "text/plain", ""}}) == "part.name");
    REQUIRE(keyToCompose(header, Json::object(), {{"parts/a.json", "text/plain", ""}}) ==
            "part.type");
    header.revision = 0;
    REQUIRE(keyToCompose(header) == "message.header");
    header = test::requestHeader(author());
    header.to = std::nullopt;
    REQUIRE(keyToCompose(header) == "message.header");
}

TEST_CASE("a file of another kind or cut short is no message")
{
    const std::string bytes = sampleBytes();
    REQUIRE(keyOf(openMessage("", knowsAuthor())) == "zip.no-end");
    REQUIRE(keyOf(openMessage("hello", knowsAuthor())) == "zip.no-end");
    REQUIRE(keyOf(openMessage(
                writeContainer("application/vnd.bespeak.design+zip", sampleEntries()).value(),
                knowsAuthor())) == "zip.mimetype");
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        REQUIRE_FALSE(openMessage(bytes.substr(0, length), knowsAuthor()).has_value());
    }
}

TEST_CASE("whichever byte of a message is changed, it is refused")
{
    const std::string bytes = sampleBytes();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (int mask : {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF, 0x24}) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ mask);
            if (openMessage(changed, knowsAuthor())) {
                FAIL("byte " << at << " may be changed by " << mask);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("a message that another program packed again is still the message")
{
    const std::string repacked = writeContainer(messageMimetype, sampleEntries()).value();
    REQUIRE(repacked.size() < sampleBytes().size());
    const auto opened = openMessage(repacked, knowsAuthor());
    REQUIRE_OK(opened);
    REQUIRE(opened->id == openMessage(sampleBytes(), knowsAuthor())->id);
}
