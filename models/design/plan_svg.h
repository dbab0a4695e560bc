// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <string>

namespace bespeak::design
{

struct PlanSvgOptions {
    std::string language = "en"; ///< of component names and labels
    double scale = 50;           ///< 1 : scale on paper; the page is as large as the room needs
    bool dimensions = true;      ///< lengths outside the walls, estimated ones marked
};

/// The plan as a standalone SVG 1.1 picture in true scale (millimetres of paper): walls, openings
/// with door swings, numbered symbols of the placements with a key of their
/// names, dimensions, a scale bar and the
/// title. No script, no reference to anything outside: it may travel in a message.
std::string formatPlanSvg(const Design& design, const catalogue::Catalogue& catalogue,
                          const PlanSvgOptions& options = {});

} // namespace bespeak::design
