// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_pages.h"

namespace bespeak::ui
{

namespace
{

/// Of a block with all that must follow it on the same page.
double chainHeight(const std::vector<Block>& blocks, std::size_t first)
{
    double height = blocks[first].height;
    for (std::size_t i = first; i + 1 < blocks.size() && blocks[i].staysWithNext; ++i) {
        height += blocks[i].gap + blocks[i + 1].height;
    }
    return height;
}

} // namespace

std::vector<ReportPage> arrangePages(const std::vector<Block>& blocks, double height)
{
    std::vector<ReportPage> pages(1);
    double top = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool isHeld = i > 0 && blocks[i - 1].staysWithNext;
        // What is held back together was fitted together; too long a chain breaks where it must.
        const double needed = isHeld ? blocks[i].height : chainHeight(blocks, i);
        const bool isFull = top + needed > height;
        if (!pages.back().empty() && (isFull || blocks[i].beginsPage)) {
            pages.emplace_back();
            top = 0;
        }
        pages.back().push_back({i, top});
        top += blocks[i].height + blocks[i].gap;
    }
    return pages;
}

} // namespace bespeak::ui
