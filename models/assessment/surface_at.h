// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/early_reflections.h"

namespace bespeak::assessment
{

/// How much of 1–8 kHz is absorbed at a point of a surface by what is there: the panel, curtain or
/// rug before it, else the glass or door, else the material. Nothing if the point lies in a
/// passage: there is no surface. What nobody knows the absorption of counts as hard.
std::optional<double> absorptionAt(const Scene& scene, const RoomSurface& surface,
                                   geometry::Vec3 point);

/// The treatment before a point of a surface, by its index in the scene's things.
std::optional<std::size_t> treatmentAt(const Scene& scene, const RoomSurface& surface,
                                       geometry::Vec3 point);

} // namespace bespeak::assessment
