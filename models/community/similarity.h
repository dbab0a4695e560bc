// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/entry.h"

#include <map>
#include <string>
#include <vector>

namespace bespeak::community
{

/// How much each component tells two designs apart: ln(designs / designs that have it).
using PartWeights = std::map<ComponentId, double>;

PartWeights weighParts(const std::vector<const Entry*>& entries);

/// 0–1: half of it the same parts (weighted Jaccard), three tenths needs and room (Gower), two
/// tenths where matching things stand, mirrored and turned by quarters as it fits best. 1 for
/// itself, the same both ways, the same for a mirrored room. product: similarity of designs.
double similarity(const Entry& a, const Entry& b, const PartWeights& weights);

/// From here on two designs compete as one.
constexpr double sameFamily = 0.92;

/// For each handle the one whose family it belongs to: the earliest of those alike, itself if
/// nobody came before. `entries` in the order in which they are credited.
std::map<std::string, std::string> findFamilies(const std::vector<const Entry*>& entries);

/// The entries most like one, best first, at most `most`.
std::vector<const Entry*> homesLike(const Entry& entry, const std::vector<const Entry*>& entries,
                                    std::size_t most);

} // namespace bespeak::community
