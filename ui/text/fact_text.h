// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

namespace bespeak::ui
{

/// A fact or a need that the rules wrote in English, in the language on show: names of components
/// and of what things are built of, "wall 2", "impedance of Tower", "2.1 m". Anything else stays
/// as it is.
QString factText(const std::string& english, const catalogue::Catalogue& catalogue);

} // namespace bespeak::ui
