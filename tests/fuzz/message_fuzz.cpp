// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "models/exchange/contact.h"
#include "models/exchange/jws.h"
#include "models/exchange/key_file.h"
#include "models/exchange/payload.h"
#include "models/exchange/retailer_card.h"
#include "tests/models/exchange/sample_message.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace bespeak;
using namespace bespeak::exchange;

namespace
{

void readPayload(std::string_view bytes)
{
    const auto payload = parseCanonical(bytes).and_then(&parsePayload);
    if (payload) {
        expects(formatPayload(*payload) == bytes, "a payload that is read is written the same");
    }
}

void readKeyFileText(std::string_view bytes)
{
    const auto file = parseKeyFile(bytes);
    expects(!file || formatKeyFile(*file) == bytes, "a key file that is read is written the same");
}

void readEnvelope(std::string_view bytes)
{
    static const auto known = test::lookupOf({test::signingKey(1).publicKey()});
    const auto verified = verifyJws(bytes, "bespeak-request+jws", known);
    expects(!verified || !verified->signers.empty(), "what is verified has a signer");
}

void readMessage(std::string_view bytes)
{
    static const auto known = test::lookupOf({test::signingKey(1).publicKey()});
    const auto opened = openMessage(bytes, known, {FirstContact::TakeKeyFromBody, ""});
    expects(!opened || opened->id.digest == sha256(opened->payload), "the id is the payload's");
}

} // namespace

// The first byte chooses the reader, the rest is its input: each layer is reached without having to
// guess the checksums and signatures of the one around it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const std::string_view input(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    switch (bytes[0] % 6) {
    case 0:
        readMessage(input);
        break;
    case 1:
        readEnvelope(input);
        break;
    case 2:
        readPayload(input);
        break;
    case 3:
        readKeyFileText(input);
        break;
    case 4:
        static_cast<void>(parseContact(input));
        break;
    default:
        static_cast<void>(openRetailerCard(input));
    }
    return 0;
}
