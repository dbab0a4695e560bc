// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key_file.h"
#include "models/request/case_message.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/two_desks.h"

#include <algorithm>
#include <array>
#include <set>

// Keys, a card and the messages of a whole case as version 1 of their formats wrote them: what
// people have on their disks and in their post stays readable.
using namespace bespeak;
using namespace bespeak::test;

namespace
{

constexpr const char* passphrase = "correct horse";

std::filesystem::path goldenFolder()
{
    return sourceFolder() / "tests" / "golden" / "messages" / "v1";
}

void writeGoldenKey(const exchange::SigningKey& key, const std::string& name)
{
    RepeatableRandomness randomness(5);
    const auto sealed = exchange::sealKey(
        key, exchange::Passphrase{passphrase, exchange::lowMemoryCost}, randomness);
    REQUIRE_OK(sealed);
    REQUIRE_OK(exchange::writeKeyFile(goldenFolder() / name, *sealed));
}

std::vector<std::filesystem::path> goldenMessages()
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(goldenFolder())) {
        const bool isNumbered = entry.path().filename().string().find_first_of("0123456789") == 0;
        if (isNumbered && entry.path().extension() == ".bespoken") {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

} // namespace

// Run once for each version of a format: test_store "[write-golden-messages]". The files are never
// changed afterwards.
TEST_CASE("writing the golden messages of this version", "[.][write-golden-messages]")
{
    std::filesystem::create_directories(goldenFolder());
    TwoDesks desks;
    desks.start({"T05", "T10", "T12", "T14", "T20", "T21", "T24", "T25", "T26", "T28"});
    writeGoldenKey(desks.people.rootKey, "retailer.bespeak-key");
    writeGoldenKey(desks.people.customerKey, "customer.bespeak-key");
    writeFile(goldenFolder() / "card.bespoken", desks.people.cardBytes);
    const auto documents = desks.retailer.documents(desks.id);
    REQUIRE_OK(documents);
    int number = 10;
    for (const store::DocumentInfo& document : *documents) {
        const auto bytes = desks.retailer.container(document.id);
        REQUIRE_OK(bytes);
        const std::string name = std::to_string(number++) + "-" + document.kind + ".bespoken";
        writeFile(goldenFolder() / name, *bytes);
    }
}

TEST_CASE("the keys that version 1 wrote open with their passphrase and with no other", "[sqlite]")
{
    const People people;
    for (const auto& [name, key] : {std::pair{"retailer.bespeak-key", &people.rootKey},
                                    std::pair{"customer.bespeak-key", &people.customerKey}}) {
        INFO(name);
        TemporaryFolder folder;
        writeFile(folder / name, readFile(goldenFolder() / name));
        const auto file = exchange::readKeyFile(folder / name);
        REQUIRE_OK(file);
        const auto opened = exchange::unlockKey(*file, exchange::Passphrase{passphrase});
        REQUIRE_OK(opened);
        CHECK(opened->id() == key->id());
        CHECK_FALSE(exchange::unlockKey(*file, exchange::Passphrase{"wrong horse"}));
    }
}

TEST_CASE("the card that version 1 wrote still proves whose it is", "[sqlite]")
{
    const People people;
    const auto card = exchange::openRetailerCard(readFile(goldenFolder() / "card.bespoken"));
    REQUIRE_OK(card);
    CHECK(card->card == people.card);
}

TEST_CASE("the messages that version 1 wrote are verified and understood to the last field",
          "[sqlite]")
{
    const People people;
    const std::array keys{people.rootKey.publicKey(), people.staffKey.publicKey(),
                          people.customerKey.publicKey()};
    const exchange::KeyLookup known = [&keys](const exchange::KeyId& id) {
        const auto found = std::ranges::find(keys, id, &exchange::PublicKey::id);
        return found == keys.end() ? std::nullopt : std::optional<exchange::PublicKey>(*found);
    };
    std::set<request::MessageKind> kinds;
    for (const auto& path : goldenMessages()) {
        INFO(path);
        const auto message = request::openCaseMessage(readFile(path), known);
        REQUIRE_OK(message);
        auto understood = request::formatBody(message->body);
        understood.erase("key");
        auto signedBody = message->opened.body;
        signedBody.erase("key"); // of the author, which only a first request brings
        CHECK(understood == signedBody);
        kinds.insert(message->body.kind);
    }
    using enum request::MessageKind;
    for (const request::MessageKind kind :
         {Request, Receipt, Quote, Acceptance, Confirmation, BuildUpdate, Delivery, Closing}) {
        INFO(request::kindName(kind));
        CHECK(kinds.contains(kind));
    }
}
