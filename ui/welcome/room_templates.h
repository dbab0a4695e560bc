// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <QString>

#include <vector>

namespace bespeak::ui
{

/// A furnished room to begin with.
struct RoomTemplate {
    QString id;          ///< file name without ending
    QString title;       ///< in the language on show
    QString description; ///< in the language on show
    int order = 0;
    design::Design design;
};

/// The templates that are built in (":/templates"), in their order: the sample room first.
std::vector<RoomTemplate> builtInTemplates();

/// The template of that id, or the sample room, or a plain room if nothing is built in.
design::Design templateDesign(const QString& id, const catalogue::Catalogue& catalogue);

/// What the first start shows.
QString sampleRoomId();

/// A design with the catalogue's hash and date written in: what is made today has today's prices.
design::Design withCatalogue(design::Design design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::ui
