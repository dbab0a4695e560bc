// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/design/design.h"
#include "models/room/constructions.h"

#include <functional>

class QComboBox;

namespace bespeak::ui
{

// Fields about what is around the room and what it is built of: they decide about noise.

/// A list of what may lie behind a wall, above or below.
QComboBox* makeBeyondChoice(const char* name);
void showBeyond(QComboBox* box, room::Beyond beyond);
room::Beyond chosenBeyond(const QComboBox* box);

/// A list of constructions for one use, "not known" first.
QComboBox* makeConstructionChoice(const char* name, bool room::Construction::*use);
/// Other uses than it was made for, such as a window that has become a door.
void fillConstructions(QComboBox* box, bool room::Construction::*use);
void showConstruction(QComboBox* box, const std::string& id);
std::string chosenConstruction(const QComboBox* box);

/// The design with its room changed; fails if that is no room any more.
Result<design::Design> changeRoom(design::Design design,
                                  const std::function<void(room::RoomParts&)>& change);

} // namespace bespeak::ui
