// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_map.h"
#include "ui/overlays/overlay.h"

namespace bespeak::ui
{

/// A bass map in colours, from 15 dB below the room's mean to 10 dB above it.
OverlayMap makeBassOverlay(const assessment::BassMap& map, const QString& title);

} // namespace bespeak::ui
