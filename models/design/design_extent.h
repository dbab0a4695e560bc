// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstddef>
#include <string_view>

namespace bespeak::design
{

/// What a design.json may hold. A value takes up to a hundred bytes of memory once it is read.
struct DesignExtent {
    std::size_t bytes = 16ULL * 1024 * 1024;
    std::size_t values = 1'000'000; ///< numbers, texts, lists and objects together
    /// Of one list or object: twice what the longest may have, whose reader then says where.
    std::size_t entriesOfOne = 20'000;
};

/// Whether a design.json may be read, told from its text before any of it is kept. What is no JSON
/// passes up to its fault: the reader says what is wrong. Errors: design-file.too-large,
/// design-file.too-many-values, design-file.list-too-long.
Result<void> checkExtent(std::string_view json, const DesignExtent& most = {});

} // namespace bespeak::design
