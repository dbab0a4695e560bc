// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"
#include "models/design/design.h"

namespace bespeak::ui
{

/// How a compromise names what it is about: a placement's id, "wall 2", "opening 3", or nothing.
std::string subjectName(const assessment::Parameter& parameter);

/// The customer's word that they keep a finding; nullptr if they said nothing.
const design::Compromise* findCompromise(const design::Brief& brief,
                                         const assessment::Parameter& parameter);

/// The brief with that word, or with another note.
design::Brief keepFinding(design::Brief brief, const assessment::Parameter& parameter,
                          const std::string& note);
/// The brief without it.
design::Brief judgeAgain(design::Brief brief, const assessment::Parameter& parameter);

} // namespace bespeak::ui
