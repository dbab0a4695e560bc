// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/walkway.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bespeak::test
{

namespace
{

constexpr double cell = 5;         ///< cm
constexpr double closeEnough = 60; ///< cm from the seat
constexpr std::string_view seats = "seating";

} // namespace

Walkway::Walkway(const RoomTemplate& room, double radius)
    : m_room(room)
    , m_radius(radius)
    , m_columns(static_cast<std::size_t>(room.width / cell) + 1)
    , m_rows(static_cast<std::size_t>(room.depth / cell) + 1)
{
}

bool Walkway::isFree(const std::vector<const std::vector<FloorBox>*>& things) const
{
    std::vector<std::uint8_t> isBlocked(m_columns * m_rows, 0);
    const auto at = [](double centimetres, std::size_t count) {
        return static_cast<std::size_t>(
            std::clamp(centimetres / cell, 0.0, static_cast<double>(count)));
    };
    for (const std::vector<FloorBox>* const boxes : things) {
        for (const FloorBox& box : *boxes) {
            const std::size_t right = at(box.right + m_radius + cell, m_columns);
            const std::size_t bottom = at(box.bottom + m_radius + cell, m_rows);
            for (std::size_t y = at(box.top - m_radius, m_rows); y < bottom; ++y) {
                for (std::size_t x = at(box.left - m_radius, m_columns); x < right; ++x) {
                    const double awayX = std::max({box.left - static_cast<double>(x) * cell, 0.0,
                                                   static_cast<double>(x) * cell - box.right});
                    const double awayY = std::max({box.top - static_cast<double>(y) * cell, 0.0,
                                                   static_cast<double>(y) * cell - box.bottom});
                    if (awayX * awayX + awayY * awayY < m_radius * m_radius) {
                        isBlocked[y * m_columns + x] = 1;
                    }
                }
            }
        }
    }
    const std::size_t start = std::min(at(m_room.doorY, m_rows), m_rows - 1) * m_columns +
                              std::min(at(m_room.doorX, m_columns), m_columns - 1);
    if (isBlocked[start] != 0) {
        return false;
    }
    std::vector<std::size_t> open{start};
    isBlocked[start] = 1;
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        const std::size_t x = here % m_columns;
        const std::size_t y = here / m_columns;
        if (std::hypot(static_cast<double>(x) * cell - m_room.seatX,
                       static_cast<double>(y) * cell - m_room.seatY) < closeEnough) {
            return true;
        }
        const auto step = [&](bool isInside, std::size_t next) {
            if (isInside && isBlocked[next] == 0) {
                isBlocked[next] = 1;
                open.push_back(next);
            }
        };
        step(x > 0, here - 1);
        step(x + 1 < m_columns, here + 1);
        step(y > 0, here - m_columns);
        step(y + 1 < m_rows, here + m_columns);
    }
    return false;
}

bool Walkway::isFree(const proposal::Assignment& choice) const
{
    std::vector<const std::vector<FloorBox>*> things;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (m_room.problem.slots[i].name != seats) {
            things.push_back(&m_room.floor[i][choice[i]]);
        }
    }
    return isFree(things);
}

std::optional<proposal::Nogood> Walkway::refuse(const proposal::Assignment& choice) const
{
    if (isFree(choice)) {
        return std::nullopt;
    }
    std::vector<std::size_t> inTheWay;
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (m_room.problem.slots[i].name != seats && !m_room.floor[i][choice[i]].empty()) {
            inTheWay.push_back(i);
        }
    }
    for (const std::size_t slot : std::vector<std::size_t>(inTheWay)) {
        std::vector<const std::vector<FloorBox>*> others;
        for (const std::size_t i : inTheWay) {
            if (i != slot) {
                others.push_back(&m_room.floor[i][choice[i]]);
            }
        }
        if (!isFree(others)) {
            std::erase(inTheWay, slot);
        }
    }
    proposal::Nogood nogood;
    for (const std::size_t i : inTheWay) {
        const std::vector<FloorBox>& standing = m_room.floor[i][choice[i]];
        std::vector<std::uint32_t> alike;
        for (std::uint32_t k = 0; k < m_room.floor[i].size(); ++k) {
            const std::vector<FloorBox>& other = m_room.floor[i][k];
            if (std::ranges::all_of(standing, [&other](const FloorBox& box) {
                    return std::ranges::any_of(
                        other, [&box](const FloorBox& big) { return big.covers(box); });
                })) {
                alike.push_back(k);
            }
        }
        nogood.emplace_back(i, std::move(alike));
    }
    return nogood;
}

void Walkway::dropBlockers(proposal::Problem& problem) const
{
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        if (problem.slots[i].name == seats) {
            continue;
        }
        std::vector<std::uint32_t> left;
        for (std::uint32_t k = 0; k < m_room.floor[i].size(); ++k) {
            if (m_room.floor[i][k].empty() || isFree({&m_room.floor[i][k]})) {
                left.push_back(k);
            }
        }
        limitTo(problem.slots[i], left);
    }
}

} // namespace bespeak::test
