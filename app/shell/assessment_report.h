// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/files.h"
#include "app/shell/shell.h"
#include "models/assessment/assessment.h"
#include "models/assessment/remedy.h"

#include <vector>

namespace bespeak::shell
{

/// The remedies of each parameter and then of each finding of fit, in the order of the assessment;
/// empty where there are none, and shorter where none were looked for.
using Remedies = std::vector<std::vector<assessment::Remedy>>;

/// Tries out the remedies of everything that is found and not kept.
Remedies findAllRemedies(const OpenDesign& open, const assessment::Assessment& assessment);

/// An assessment for people and for programs. Remedies are numbered from 1 through the whole of it.
Report describeAssessment(const OpenDesign& open, const assessment::Assessment& assessment,
                          const Remedies& remedies);

} // namespace bespeak::shell
