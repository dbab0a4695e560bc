// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/speaker_heard.h"

/// Where the rules want each loudspeaker: for the rules themselves, and for what is drawn of them,
/// so that plan and panel never differ.
namespace bespeak::assessment
{

/// In which of its angles a loudspeaker is held against a zone.
enum class ZoneAngle {
    Azimuth,   ///< aside from straight ahead
    Elevation, ///< true elevation
    Sagittal,  ///< seen from the side
};

/// Degrees from the main seat.
struct SpeakerZone {
    std::string_view key; ///< of the parameter that judges it
    std::string source;
    char grade = 'B';
    ZoneAngle angle = ZoneAngle::Azimuth;
    standards::AngleRange range; ///< of azimuths: their size on the role's own side
    double value = 0;            ///< the loudspeaker's angle, as it is held against the range
    std::string kept;            ///< the standards in whose own zones it is
};

/// The zone of one of `all`; nothing if no rule wants its role somewhere.
std::optional<SpeakerZone> zoneOf(const Scene& scene, std::span<const Heard> all, const Heard& one);

const Heard* findRole(const Scene& scene, std::span<const Heard> all, Role role);
bool isLeft(Role role); ///< of the roles at the listener's level

} // namespace bespeak::assessment
