// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/judging.h"
#include "models/assessment/rule_group.h"

/// The picture that is watched, as each seat sees it. Only for the rules of the picture.
namespace bespeak::assessment
{

struct View {
    std::size_t seat = 0; ///< index in the scene
    double distance = 0;  ///< of the eye from the picture's plane, m, above 0
    double aside = 0;     ///< from the middle of the picture, m, in the plan
    double angle = 0;     ///< that the picture fills, degrees
    double top = 0;       ///< elevation of its upper edge, degrees
    double eyeLine = 0;   ///< where the eye's height meets it: 0 at its lower edge, 1 at its upper
    double offAxis = 0;   ///< degrees from straight before it
};

/// Of the seats that look at the watched picture, in the scene's order. Empty if there is no
/// picture of known size.
std::vector<View> viewsOf(const Scene& scene);
/// The same picture seen from elsewhere; empty behind it or less than 1 cm before it.
std::optional<View> viewFrom(const Picture& picture, geometry::Vec3 eye);

/// Brightness of a projected picture and where its projector hangs.
void checkProjection(const Scene& scene, Parameters& parameters);
/// How far the rear viewer's eye is too low to see the picture's lower edge over the front one, m.
double hiddenHeight(const Scene& scene, const View& rear, const View& front);
/// Whether those in front leave the picture free.
void checkRows(const Scene& scene, const std::vector<View>& views, Parameters& parameters);

std::vector<Candidate> proposePicture(const Scene& scene, const catalogue::Catalogue& catalogue,
                                      const Parameter& finding);

} // namespace bespeak::assessment
