// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"
#include "models/geometry/mesh.h"

#include <map>
#include <string>
#include <vector>

/// Shapes of components, drawn from their size and a few parameters (`Component::shape.numbers`).
/// Yes/no parameters: more than 0.5 is yes. Lengths in metres. What lies out of range is brought
/// into it. In brackets: what is taken if nothing is given. Slots: the finishes an option can name.
///
/// | family            | parameters                                              | slots |
/// | display           | stand [if deeper than 13 cm]                            | body, screen |
/// | projector         | lens_offset -0.35–0.35 of the width [0]                 | body, lens, trim
/// | | screen            | frame: width of the border [0.06]                       | frame, screen
/// | | motor-screen      | (case on top)                                           | case, border,
/// screen | | floor-screen      | (case below, rises)                                     | case,
/// border, screen | | electronics       | knobs 0–2 [receiver 2, amplifier 1, source 0]           |
/// body, front, knobs | | rack              | shelves 1–12 [one each 25 cm] | frame, shelves | |
/// wall-mount        |                                                         | body | |
/// box-speaker       | woofers 0–4 [1], midrange 0–2 [0], tweeter 0–2 [1],     | body, front,
/// grille, | |                   | port [no], grille [no]                                  | cone,
/// dome, trim | | tower-speaker     | the same [2, 1, 1, port]                                | and
/// plinth, feet | | centre-speaker    | woofers [2], midrange [0], tweeter [1], grille          |
/// as box-speaker | | in-wall-speaker   |                                                         |
/// frame, grille | | in-ceiling-speaker| square [no: round]                                      |
/// frame, grille | | height-speaker    | (sloped top)                                            |
/// body, grille | | soundbar          |                                                         |
/// body, fabric | | subwoofer         | down: driver looks to the floor [no], grille [no]       |
/// body, front, grille | | speaker-stand     | | body | | sofa              | places 1–8 [by
/// width], chaise -1 (x-), 0, 1 (x+) [0],   | fabric, legs, pillow | |                   | corner
/// -1, 0, 1 [0], wing_places 1–4 [2], pillows,      |   | |                   | seat_height [0.43],
/// arm_width [0.16]                    |   | | armchair          | seat_height [0.43] | fabric,
/// legs | | recliner          | places 1–8 [by width], cup_holders [in rows]            | fabric,
/// trim | | wheelchair-place  |                                                         | marking,
/// sign | | cabinet           | doors 1–8 [one each 50 cm], drawers 0–4 in the middle   | body,
/// fronts, | |                   | bay of an odd number [1], leg_height [0.13]             |
/// handles, legs | | table             | round [no], shelf [if wider than 70 cm]                 |
/// top, legs | | shelf             | shelves 1–12 [one each 35 cm], books [yes]              |
/// body, books | | acoustic-panel    | (lies if deeper than high: its face looks down)         |
/// fabric, frame | | bass-trap         | corner: triangle, right angle at x-, y- [no: a column]  |
/// fabric, frame | | rug               | round [no], stripes [yes]                               |
/// pile, border | | curtain           |                                                         |
/// fabric, rod | | lamp              | style 0 arc, 1 tripod, 2 table, 3 wall [by size]        |
/// shade, metal, base, legs | | plant             | style 0 monstera, 1 snake plant, 2 tree [by
/// height]     | leaves, pot | | plain-box         | | body |
namespace bespeak::catalogue
{

enum class MeshDetail {
    High, ///< at most 6,000 triangles
    Low,  ///< about a tenth of that
};

/// The shape of a component with its chosen options (option id to value id; what is missing or
/// unknown is delivered as usual). Fills component.size, stands on z = 0, centred in x and y, its
/// front towards y+. An unknown family is drawn as its kind usually looks. The same input gives the
/// same mesh on every machine.
geometry::Mesh makeShape(const Component& component,
                         const std::map<std::string, std::string>& chosenOptions,
                         MeshDetail detail = MeshDetail::High);

/// The family that components of the kind have unless they name another.
std::string usualFamily(ComponentKind kind);
/// The names in the table above.
std::vector<std::string> shapeFamilies();

} // namespace bespeak::catalogue
