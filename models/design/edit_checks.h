// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <string>

/// What several edits check in the same way. Only for the files of this folder.
namespace bespeak::design
{

constexpr std::size_t maximumNameBytes = 200;
constexpr std::size_t maximumNoteBytes = 500;
constexpr std::size_t maximumWishesBytes = 4'000;
constexpr std::size_t maximumParameterBytes = 80;
constexpr std::size_t maximumSubjectBytes = 60;
constexpr std::size_t maximumCompromiseBytes = 300;
constexpr std::int64_t maximumBudgetMinor = 1'000'000'000'000;
constexpr Length farthestPlace = Length::millimetres(1'000'000);

/// Place in `placements`. Errors: design.no-such-placement.
Result<std::size_t> placementIndex(const Design& design, const PlacementId& id);
/// The same for something that will be moved or removed. Errors: also design.locked.
Result<std::size_t> movableIndex(const Design& design, const PlacementId& id);

/// Errors: design.unknown-component.
Result<const catalogue::Component*> needComponent(const catalogue::Catalogue& catalogue,
                                                  const ComponentId& id);

/// Errors: design.out-of-range.
Result<void> checkPosition(const geometry::Point3& position);
/// Errors: design.text-too-long, design.bad-text.
Result<void> checkText(const std::string& text, std::size_t maximumBytes);
/// Errors: design.mounting-not-offered.
Result<void> checkMounting(const catalogue::Component& component, catalogue::Mounting mounting);
/// Errors: design.unknown-option.
Result<void> checkOption(const catalogue::Component& component, const std::string& option,
                         const std::string& value);

/// Shifts things by the same distance. Errors: design.out-of-range.
Result<void> shiftAll(Design& design, const std::vector<PlacementId>& ids,
                      const geometry::Point3& shift);
/// Takes a thing from its support; it and what it carries sink so that it stands on the floor.
Result<void> dropToFloor(Design& design, std::size_t index);

} // namespace bespeak::design
