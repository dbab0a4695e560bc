// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <QString>

namespace bespeak::ui
{

/// The sentence of a finding with its names, in the user's language.
QString findingText(const assessment::Finding& finding);
/// The same with names of the catalogue, lengths and masses in the language and units on show.
QString findingText(const assessment::Finding& finding, const design::Design& design,
                    const catalogue::Catalogue& catalogue);

} // namespace bespeak::ui
