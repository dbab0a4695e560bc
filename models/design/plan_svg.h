// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <string>
#include <vector>

namespace bespeak::design
{

struct PlanSvgOptions {
    std::string language = "en"; ///< of component names and labels
    double scale = 50;           ///< 1 : scale on paper; the page is as large as the room needs
    bool dimensions = true;      ///< lengths outside the walls, estimated ones marked
    bool hasKey = true;          ///< title and names below; without, whoever shows it adds them
};

/// The plan as a standalone SVG 1.1 picture in true scale (millimetres of paper): walls, openings
/// with door swings, numbered symbols of the placements with a key of their
/// names, dimensions, a scale bar and the
/// title. No script, no reference to anything outside: it may travel in a message.
std::string formatPlanSvg(const Design& design, const catalogue::Catalogue& catalogue,
                          const PlanSvgOptions& options = {});

/// A row of the key: the number on all the things of one component.
struct PlanKeyRow {
    ComponentId component;
    int count = 0;
};

/// The first row is number 1: the components in the order in which the design names them.
std::vector<PlanKeyRow> planKey(const Design& design);

} // namespace bespeak::design
