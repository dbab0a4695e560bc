// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design.h"

#include <string>
#include <vector>

namespace bespeak::test
{

/// A room that is good or bad on purpose, with the keys that must and must not be found in it.
struct Golden {
    std::string name;
    design::Design design;
    std::vector<std::string> must;    ///< found: not Pass, or a rule of fit
    std::vector<std::string> mustNot; ///< not found: Pass, or nothing to judge
};

const std::vector<Golden>& goldenDesigns();

// The parts of the list, one file each.
std::vector<Golden> goldenPictures();
std::vector<Golden> goldenSound();
std::vector<Golden> goldenHomes();
std::vector<Golden> goldenFurniture();

} // namespace bespeak::test
