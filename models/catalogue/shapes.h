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
/// | projector         | ust: lens in the top [no], lens_offset -0.35–0.35 of    | body, lens, trim
/// | |                   | the width [0]                                           |   | | screen
/// | border: its width [0.06], housing: rolled up in a case  | frame, screen, case, | | | [if
/// deeper than 7 cm], rising: case below [on floors]   |   border | | receiver, amplifier, source |
/// knobs 0–2 [2, 1, 0]                           | body, knobs | | bookshelf-speaker,
/// surround-speaker | woofers 0–4 [1], midrange 0–2 [0],    | body, front, grille, | | | tweeter
/// 0–2 [1], port [no], dipole [no], grille [if dipole] | cone, dome, trim | | tower-speaker     |
/// the same [2, 1, 1, port]                                | and plinth, feet | | centre-speaker |
/// the same in a row, without port [2, 0, 1]               | the same | | in-wall-speaker   | |
/// grille | | in-ceiling-speaker| square [no: round]                                      | grille
/// | | height-speaker    | up: slope looks up [yes], else hung and looking down    | body, grille |
/// | soundbar          |                                                         | body, fabric |
/// | subwoofer         | driver: its diameter [by size], port [no], grille [no], | body, front,
/// grille | |                   | down: driver looks to the floor [no]                    |   | |
/// speaker-stand     | columns 1–4 [1]                                         | body | |
/// wall-mount        | arm [if deeper than 6 cm]                               | body | | rack |
/// shelves 1–12 [one each 25 cm]                           | body, frame | | cabinet           |
/// doors 1–8 [one each 50 cm], drawers 0–4 in the middle   | body, handles, legs | | | bay of an
/// odd number [1], legs [yes], leg_height [0.13] |   | | armchair          | seat_height [0.43] |
/// fabric, legs | | sofa              | places 1–8 [by width], chaise 1 at x-, 2 at x+ [0; with |
/// fabric, legs, pillow | |                   | a back if the sofa is deeper than 1.9 m], corner 1,
/// 2   |   | |                   | [0], wing_places 1–4 [2], pillows [from two places],    |   | |
/// | seat_height [0.43], arm_width [0.16]                    |   | | recliner          | places 1–8
/// [by width], cup_holders [in rows]            | fabric, trim | | wheelchair-place  | (a sign on
/// the floor, thin edges of the space above)    | marking, sign, space | | acoustic-panel    |
/// slats 0 fabric, 1 wooden bars, 2 diffuser [0]; lies if  | fabric, frame, body | | | deeper than
/// high: its face looks down                   |   | | bass-trap         | round [no], corner:
/// right angle at the back [by size],  | fabric, frame | |                   | else as
/// acoustic-panel                                  |   | | rug               | round [no], stripes
/// [yes]                               | rug, border | | curtain           | panels 1–2 [1] |
/// fabric, rod | | table             | round [no], shelf [if wider than 70 cm]                 |
/// top | | shelf             | shelves 1–12 [one each 35 cm], books [yes]              | body,
/// books | | lamp              | style 0 shade on the floor or a table, 1 arc, 2 reading,| frame,
/// shade, bulb | |                   | 3 globe, 4 up-light on a wall, 5 pendant [0]            | |
/// | plant             | style 0 fig tree, 1 palm, 2 monstera, 3 snake plant     | pot, leaves |
/// | cable             | (a coil)                                                | body |
/// | accessory         | (a box)                                                 | body |
namespace bespeak::catalogue
{

enum class MeshDetail {
    High, ///< at most 4,000 triangles; seats 6,000, long rows of them 1,200 a place
    Low,  ///< about a tenth of that
};

/// The shape of a component with its chosen options (option id to value id; what is missing or
/// unknown is delivered as usual). Fills component.size, stands on z = 0, centred in x and y, its
/// front towards y+. An unknown family is drawn as the family that is named like its kind. The same
/// input gives the same mesh on every machine.
geometry::Mesh makeShape(const Component& component,
                         const std::map<std::string, std::string>& chosenOptions,
                         MeshDetail detail = MeshDetail::High);

/// The names in the table above.
std::vector<std::string> shapeFamilies();

} // namespace bespeak::catalogue
