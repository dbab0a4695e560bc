// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace bespeak::test
{

geometry::Size3 millimetres(std::int64_t width, std::int64_t depth, std::int64_t height);

/// A component of that shape family, called "made-up-" and the family.
catalogue::Component madeUp(const std::string& family, const geometry::Size3& size,
                            const std::map<std::string, double>& numbers = {});

/// A true-to-life size of each family, with the parameters that change what is built.
std::vector<catalogue::Component> typicalComponents();

} // namespace bespeak::test
