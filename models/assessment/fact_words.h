// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace bespeak::assessment
{

/// What the rules write among a parameter's facts and needs, where it is words: in English, with a
/// hole for each name ({name}), number ({number}) or other such words ({boundary}). The window
/// finds by them what a text was made from and translates that in the context "Facts". The first
/// that fits counts.
std::span<const char* const> factPatterns();

} // namespace bespeak::assessment
