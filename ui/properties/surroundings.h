// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/room/constructions.h"
#include "models/room/room.h"

#include <string>

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
/// @param unlisted what it is if the list does not know it and nothing else was chosen.
std::string chosenConstruction(const QComboBox* box, const std::string& unlisted);

} // namespace bespeak::ui
