// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/constructions.h"

#include <algorithm>

// lupdate finds the names by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::room
{

namespace
{

constexpr std::string_view table = "Introduction to Acoustics, Table 11.4";

constexpr Construction known[] = {
    {.id = "drywall-single",
     .name = QT_TRANSLATE_NOOP("Constructions", "Stud wall, one 13 mm board each side"),
     .transmissionLoss = {17, 31, 33, 40, 38, 36},
     .soundTransmissionClass = 33,
     .source = table,
     .forWalls = true,
     .forSlabs = true},
    {.id = "drywall-double",
     .name = QT_TRANSLATE_NOOP("Constructions", "Stud wall, two boards each side"),
     .transmissionLoss = {25, 34, 41, 51, 48, 50},
     .soundTransmissionClass = 41,
     .source = table,
     .forWalls = true,
     .forSlabs = true},
    {.id = "drywall-staggered",
     .name = QT_TRANSLATE_NOOP("Constructions", "Staggered studs with wool"),
     .transmissionLoss = {29, 38, 45, 52, 58, 50},
     .soundTransmissionClass = 48,
     .source = table,
     .forWalls = true},
    {.id = "block-200",
     .name = QT_TRANSLATE_NOOP("Constructions", "Concrete block, 20 cm"),
     .transmissionLoss = {36, 44, 50, 54, 58, 56},
     .soundTransmissionClass = 53,
     .source = table,
     .forWalls = true},
    {.id = "brick-100",
     .name = QT_TRANSLATE_NOOP("Constructions", "Brick, 10 cm"),
     .transmissionLoss = {32, 34, 40, 47, 55, 61},
     .soundTransmissionClass = 45,
     .source = table,
     .forWalls = true},
    {.id = "concrete-slab-200",
     .name = QT_TRANSLATE_NOOP("Constructions", "Concrete slab, 20 cm"),
     .transmissionLoss = {32, 38, 47, 52, 57, 63},
     .soundTransmissionClass = 50,
     .source = table,
     .forWalls = true,
     .forSlabs = true},
    {.id = "glass-single",
     .name = QT_TRANSLATE_NOOP("Constructions", "Single glass, 3 mm"),
     .transmissionLoss = {18, 21, 26, 31, 33, 22},
     .soundTransmissionClass = 26,
     .source = table,
     .forWindows = true},
    {.id = "glass-double",
     .name = QT_TRANSLATE_NOOP("Constructions", "Two panes of 3 mm, 5 cm apart"),
     .transmissionLoss = {13, 25, 35, 44, 49, 43},
     .soundTransmissionClass = 37,
     .source = table,
     .forWindows = true},
    {.id = "door-hollow",
     .name = QT_TRANSLATE_NOOP("Constructions", "Hollow door"),
     .transmissionLoss = {14, 19, 23, 18, 17, 21},
     .soundTransmissionClass = 19,
     .source = table,
     .forDoors = true},
    {.id = "door-solid",
     .name = QT_TRANSLATE_NOOP("Constructions", "Solid door"),
     .transmissionLoss = {29, 31, 31, 31, 39, 43},
     .soundTransmissionClass = 34,
     .source = table,
     .forDoors = true},
};

} // namespace

std::span<const Construction> constructions()
{
    return known;
}

const Construction* findConstruction(std::string_view id)
{
    const auto* const found = std::ranges::find(known, id, &Construction::id);
    return found == std::end(known) ? nullptr : found;
}

} // namespace bespeak::room
