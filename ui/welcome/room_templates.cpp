// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/room_templates.h"

#include "models/design/design_edits.h"
#include "models/design/templates.h"
#include "resources/built_in.h"
#include "ui/text/quantity_text.h"

#include <QFileInfo>

#include <algorithm>

namespace bespeak::ui
{

QString sampleRoomId()
{
    return QStringLiteral("sample");
}

std::vector<RoomTemplate> builtInTemplates()
{
    std::vector<RoomTemplate> templates;
    for (const QString& path :
         listBuiltIn(QStringLiteral(":/templates"), QStringLiteral(".json"))) {
        const QString id = QFileInfo(path).completeBaseName();
        Result<design::Template> room =
            design::parseTemplate(id.toStdString(), readBuiltIn(path).value_or(std::string()));
        if (room) {
            templates.push_back({id, localText(room->name.name), localText(room->name.description),
                                 room->name.order, std::move(room->file.design)});
        }
    }
    std::ranges::stable_sort(templates, {}, &RoomTemplate::order);
    return templates;
}

design::Design templateDesign(const QString& id, const catalogue::Catalogue& catalogue)
{
    std::vector<RoomTemplate> templates = builtInTemplates();
    auto found = std::ranges::find(templates, id, &RoomTemplate::id);
    if (found == templates.end()) {
        found = templates.begin();
    }
    if (found == templates.end()) {
        return withCatalogue(design::Design(), catalogue);
    }
    const std::string title = found->title.toStdString();
    // A room that is called like its template is so in the reader's language too.
    if (found->design.room.name() == found->design.name) {
        if (auto renamed = design::renameRoom(found->design, title)) {
            found->design = std::move(*renamed);
        }
    }
    found->design.name = title;
    return withCatalogue(std::move(found->design), catalogue);
}

design::Design withCatalogue(design::Design design, const catalogue::Catalogue& catalogue)
{
    design.catalogue = {catalogue.hash(), formatDate(catalogue.priceDate())};
    return design;
}

} // namespace bespeak::ui
