// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/sha256.h"
#include "models/design/design_file.h"
#include "models/exchange/jws.h"
#include "models/exchange/message.h"
#include "tests/bench/bare_sqlite.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/measure.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <cstdlib>
#include <sodium.h>

using namespace bespeak;
using namespace bespeak::bench;
using namespace bespeak::store;

namespace
{

constexpr int requests = 1000;
constexpr std::size_t together = 32; ///< as the shell takes in a folder

/// A request as it comes, and what of it a verifier of signatures alone would look at.
struct SignedRequest {
    std::string bytes;
    std::vector<std::pair<std::string, std::string>> signatures; ///< what was signed, by what
};

SignedRequest takenApart(const std::string& bytes, const std::string& envelope)
{
    SignedRequest request{bytes, {}};
    const auto jws = exchange::parseGeneralJws(envelope);
    REQUIRE_OK(jws);
    for (const exchange::JwsEntry& entry : jws->entries) {
        request.signatures.emplace_back(entry.protectedText + "." + jws->payloadText,
                                        entry.signature);
    }
    return request;
}

/// A customer's requests, each with a design of thirty things.
std::vector<SignedRequest> makeRequests(const test::People& people, const Clock& clock)
{
    const test::TemporaryFolder folder;
    Store customer =
        test::openStoreOrFail(test::freshUrl(folder, "customer"), clock, {.side = Side::Customer});
    REQUIRE_OK(customer.pinCard(people.cardBytes));
    const catalogue::Catalogue catalogue = builtInCatalogue();
    const design::Design design = furnishedDesign(30, catalogue);
    const std::string json =
        design::formatDesign(design, design::usedComponents(design, catalogue));
    std::vector<SignedRequest> made;
    for (int i = 1; i <= requests; ++i) {
        NewRequest fresh = people.newRequest(i);
        fresh.parts.front().bytes = json;
        fresh.body.designSha256 = sha256(json).text();
        const auto created = createRequest(customer, people.customer(), fresh);
        REQUIRE_OK(created);
        const auto documents = customer.documents(fresh.caseId);
        REQUIRE_OK(documents);
        const auto bytes = customer.container(documents->front().id);
        REQUIRE_OK(bytes);
        const auto envelope = customer.connection().row(
            "SELECT envelope FROM document WHERE doc_sha256 = ?", {documents->front().id});
        REQUIRE_OK(envelope);
        made.push_back(takenApart(*bytes, (*envelope)->text(0)));
    }
    return made;
}

double importFolder(const std::vector<SignedRequest>& all, const test::People& people,
                    const Clock& clock)
{
    const test::TemporaryFolder folder;
    Store desk = test::openStoreOrFail(test::freshUrl(folder, "desk"), clock);
    std::vector<std::string> files;
    for (const SignedRequest& request : all) {
        files.push_back(request.bytes);
    }
    int applied = 0;
    const double time = timeOf([&] {
        for (std::size_t at = 0; at < files.size(); at += together) {
            const std::span some(files.data() + at, std::min(together, files.size() - at));
            for (const auto& outcome : importMessages(desk, people.staff(), some)) {
                applied += outcome && outcome->status == ImportStatus::Applied ? 1 : 0;
            }
        }
    });
    REQUIRE(applied == requests);
    return time / requests;
}

double importAll(const std::vector<SignedRequest>& all, const test::People& people,
                 const Clock& clock)
{
    const test::TemporaryFolder folder;
    Store desk = test::openStoreOrFail(test::freshUrl(folder, "desk"), clock);
    int applied = 0;
    const double time = timeOf([&] {
        for (const SignedRequest& request : all) {
            const auto outcome = importMessage(desk, people.staff(), request.bytes);
            applied += outcome && outcome->status == ImportStatus::Applied ? 1 : 0;
        }
    });
    REQUIRE(applied == requests);
    return time / requests;
}

double verifyAndInsertAll(const std::vector<SignedRequest>& all, const exchange::PublicKey& key)
{
    const test::TemporaryFolder folder;
    BareSqlite database(folder / "floor.sqlite");
    database.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
    BareStatement insert(database, "INSERT INTO message (bytes) VALUES (?)");
    const auto* keyBytes = reinterpret_cast<const unsigned char*>(key.bytes().data());
    int right = 0;
    const double time = timeOf([&] {
        for (const SignedRequest& request : all) {
            for (const auto& [text, signature] : request.signatures) {
                right += crypto_sign_verify_detached(
                             reinterpret_cast<const unsigned char*>(signature.data()),
                             reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                             keyBytes) == 0
                             ? 1
                             : 0;
            }
            insert.runWith(request.bytes);
        }
    });
    REQUIRE(right >= requests);
    return time / requests;
}

} // namespace

TEST_CASE("Signed requests taken in, against bare verification and one bare insert")
{
    const FixedClock clock(test::caseStart);
    const test::People people;
    const std::vector<SignedRequest> all = makeRequests(people, clock);
    Table table("Import of signed requests of " + std::to_string(all.front().bytes.size() / 1024) +
                    " KiB, each answered with a signed receipt",
                {"stored", "ms each", "per second", "floor, ms each", "floor per second", "ratio"});
    const auto measure = [&](const std::string& where, int runs) {
        const auto against = [&](const std::string& how, auto import) {
            const Comparison result = compare(
                runs, [&] { return import(all, people, clock); },
                [&] { return verifyAndInsertAll(all, people.customerKey.publicKey()); });
            table.add({where + how, figure(result.subject), figure(1000 / result.subject),
                       figure(result.floor), figure(1000 / result.floor), figure(result.ratio)});
        };
        against(", a folder", importFolder);
        against(", one by one", importAll);
    };
    measure("on the disk", 3);
    // Where nothing waits for a disk, what is left is arithmetic.
    setenv("TMPDIR", "/dev/shm", 1);
    measure("in memory", 5);
    unsetenv("TMPDIR");
}
