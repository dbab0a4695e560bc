// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/site.h"

/// Where loudspeakers go so that the assessment hears them from an angle.
namespace bespeak::proposal
{

struct SpeakerPlace {
    geometry::Vec3 base; ///< middle of the loudspeaker's base
    Angle turn;
};

/// A front loudspeaker that stands. Degrees from the seats' middle, positive to the right.
struct FrontWish {
    const catalogue::Component& speaker;
    const catalogue::Component* stand = nullptr;
    double angle = 0;
    double more = 0; ///< m between it and the wall beyond what the maker asks for
};

/// Turned to the seats' middle, so that its acoustic centre is heard from there.
SpeakerPlace frontPlace(const Site& site, const FrontWish& wish);
/// On the picture's wall or in it, its acoustic centre at ear height.
SpeakerPlace frontWallPlace(const Site& site, const catalogue::Component& speaker,
                            catalogue::Mounting mounting, double angle);

/// Height of the acoustic centre above its base, m, as the assessment takes it.
double acousticHeight(const catalogue::Component& speaker);

/// The stand that carries it and brings its acoustic centre nearest to a height; the cheapest of
/// those that are as near. nullptr if there is none.
const catalogue::Component* standFor(const Site& site, const catalogue::Component& speaker,
                                     double height);

/// Puts a loudspeaker, and its stand if it has one, into an option.
void addSpeaker(OptionMaker& maker, const catalogue::Component& speaker,
                const catalogue::Component* stand, const SpeakerPlace& place);

} // namespace bespeak::proposal
