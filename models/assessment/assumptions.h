// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"
#include "models/assessment/scene.h"

namespace bespeak::assessment
{

/// What rests on something that nobody knows is only indicative, and never fails: figures of bass,
/// reflections and quiet where a surface or a thing absorbs nobody knows how much, and figures of
/// heights where a seat's eyes and ears were assumed.
void holdToWhatIsKnown(const Scene& scene, Parameters& parameters);

} // namespace bespeak::assessment
