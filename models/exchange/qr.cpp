// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/qr.h"

#include <memory>
#include <qrencode.h>
#include <string>

namespace bespeak::exchange
{

Result<QrCode> createQrCode(std::string_view text)
{
    constexpr int smallestThatFits = 0;
    constexpr int caseMatters = 1;
    const std::string terminated(text);
    if (text.empty() || text.find('\0') != std::string_view::npos) {
        return fail("qr.too-long");
    }
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(terminated.c_str(), smallestThatFits, QR_ECLEVEL_Q, QR_MODE_8,
                            caseMatters),
        &QRcode_free);
    if (!code) {
        return fail("qr.too-long");
    }
    QrCode qr{code->width, {}};
    const auto count =
        static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    qr.dark.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        // The lowest bit is the colour; the others say what the module is part of.
        qr.dark.push_back((code->data[i] & 1U) != 0);
    }
    return qr;
}

} // namespace bespeak::exchange
