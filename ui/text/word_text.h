// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"
#include "models/room/materials.h"
#include "models/room/room.h"

#include <QString>

namespace bespeak::ui
{

// The words of the models' enumerations, in the user's language.

QString kindText(catalogue::ComponentKind kind);    ///< "Tower speaker"
QString groupText(catalogue::KindGroup group);      ///< "Sound"
QString mountingText(catalogue::Mounting mounting); ///< "On the wall"
QString provenanceText(catalogue::Provenance provenance);
QString materialText(const room::Material& material);
QString certaintyText(room::Certainty certainty);
QString openingText(room::OpeningKind kind);
QString hingeText(room::Hinge hinge);
QString swingText(room::Swing swing);

/// The icon of resources/icons that stands for a kind or group.
QString kindIcon(catalogue::ComponentKind kind);
QString groupIcon(catalogue::KindGroup group);

} // namespace bespeak::ui
