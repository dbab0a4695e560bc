// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace bespeak
{

/// The program's version, as CMakeLists.txt and the change log name it.
inline constexpr std::string_view programVersion = "0.1.0";

} // namespace bespeak
