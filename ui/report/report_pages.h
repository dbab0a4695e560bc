// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include <functional>
#include <vector>

namespace bespeak::ui
{

/// Something that a page end never cuts.
struct Block {
    double height = 0;
    double gap = 0;             ///< free space below it, not at the end of a page
    bool staysWithNext = false; ///< such as a heading
    bool beginsPage = false;
    std::function<void(QPainter& painter, QPointF topLeft)> draw;
};

struct PlacedBlock {
    std::size_t block = 0; ///< its index
    double top = 0;        ///< from the top of the page's room for blocks

    friend bool operator==(const PlacedBlock&, const PlacedBlock&) = default;
};

using ReportPage = std::vector<PlacedBlock>;

/// Lays blocks onto pages in their order. A block that is higher than a page has one to itself.
/// @param height what a page offers.
std::vector<ReportPage> arrangePages(const std::vector<Block>& blocks, double height);

} // namespace bespeak::ui
