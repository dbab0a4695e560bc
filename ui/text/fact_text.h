// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

namespace bespeak::ui
{

/// A fact that the rules wrote in English, in the language on show: names of components and of
/// constructions, "wall 2", "the ceiling". Anything else stays as it is.
QString factText(const std::string& english, const catalogue::Catalogue& catalogue);

} // namespace bespeak::ui
