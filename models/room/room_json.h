// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/json_fields.h"
#include "models/room/room.h"

namespace bespeak::room
{

/// The room as it stands in design.json: lengths in micrometres, angles in microdegrees, walls and
/// corners counted from 0, certainty "estimated", "typed" or "measured". What lies beyond and what
/// it is built of stand there only if they are known.
nlohmann::ordered_json formatRoom(const Room& room);

/// Errors: json.bad-field with its place, and those of Room::create.
Result<Room> parseRoom(const JsonFields& fields);

} // namespace bespeak::room
