// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/inputs.h"
#include "models/standards/product_figures.h"
#include "models/standards/topic.h"

namespace bespeak::standards
{

namespace
{

using nlohmann::json;

Result<json> gtin(const json& object)
{
    Inputs inputs(object);
    const std::string body = inputs.text("body");
    return inputs.then([&] {
        return gtinCheckDigit(body).map([&](int digit) {
            return json{{"check_digit", digit}, {"gtin", body + std::to_string(digit)}};
        });
    });
}

Result<json> olive(const json& object)
{
    Inputs inputs(object);
    const PreferenceFigures figures{inputs.number("nbd_on"), inputs.number("nbd_pir"),
                                    inputs.number("lfx_hz"), inputs.number("sm_pir")};
    return inputs.then([&] { return answer("score", preferenceRating(figures)); });
}

constexpr Topic topics[] = {
    {"gtin", "body: the digits before the check digit", "check_digit, gtin",
     "GS1 General Specifications", gtin},
    {"olive", "nbd_on, nbd_pir: dB, lfx_hz, sm_pir: 0-1", "score", "Olive, AES 6190 (2004)", olive},
};

} // namespace

std::span<const Topic> productTopics()
{
    return topics;
}

} // namespace bespeak::standards
