// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"

#include <QString>

namespace bespeak::ui
{

/// The sentence of a finding with its names, in the user's language.
QString findingText(const assessment::Finding& finding);

} // namespace bespeak::ui
