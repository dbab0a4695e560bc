// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <string_view>
#include <vector>

namespace bespeak::exchange
{

/// The modules of a QR code without its quiet zone (four modules on each side are the drawer's).
struct QrCode {
    int size = 0;           ///< modules a side
    std::vector<bool> dark; ///< row by row

    bool isDark(int column, int row) const
    {
        return dark.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                       static_cast<std::size_t>(column));
    }
};

/// A code that still reads with a quarter of it hidden (level Q). Errors: qr.too-long, also for a
/// text that is empty or holds a zero byte.
Result<QrCode> createQrCode(std::string_view text);

} // namespace bespeak::exchange
