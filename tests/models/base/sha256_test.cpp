// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/sha256.h"

#include "tests/support/catch.h"

using namespace bespeak;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples")
{
    REQUIRE(sha256("").text() ==
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    REQUIRE(sha256("abc").text() ==
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("A digest reads exactly its own text")
{
    const Sha256 digest = sha256("abc");
    REQUIRE(Sha256::parse(digest.text()) == digest);
    for (std::string text : {std::string(), std::string(63, '0'), std::string(65, '0'),
                             std::string(63, '0') + 'A', std::string(63, '0') + 'g'}) {
        INFO(text);
        REQUIRE(test::keyOf(Sha256::parse(text)) == "sha256.unreadable");
    }
}
