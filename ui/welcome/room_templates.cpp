// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/room_templates.h"

#include "models/design/design_file.h"
#include "resources/built_in.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

Result<design::DesignFile> readTemplate(const QString& path)
{
    const std::optional<std::string> bytes = readBuiltIn(path);
    if (!bytes) {
        return fail("design-file.not-json");
    }
    return path.endsWith(QLatin1String(".json")) ? design::parseDesign(*bytes)
                                                 : design::unpackDesign(*bytes);
}

} // namespace

QString sampleRoomId()
{
    return QStringLiteral("sample");
}

std::vector<RoomTemplate> builtInTemplates()
{
    std::vector<RoomTemplate> templates;
    const QString folder = QStringLiteral(":/templates");
    for (const QString& path : listBuiltIn(folder, QStringLiteral(".json")) +
                                   listBuiltIn(folder, QStringLiteral(".bespeak"))) {
        Result<design::DesignFile> file = readTemplate(path);
        if (file) {
            const QString title =
                QCoreApplication::translate("Templates", file->design.name.c_str());
            templates.push_back(
                {QFileInfo(path).completeBaseName(), title, std::move(file->design)});
        }
    }
    std::ranges::stable_partition(
        templates, [](const RoomTemplate& room) { return room.id == sampleRoomId(); });
    return templates;
}

design::Design templateDesign(const QString& id, const catalogue::Catalogue& catalogue)
{
    std::vector<RoomTemplate> templates = builtInTemplates();
    auto found = std::ranges::find(templates, id, &RoomTemplate::id);
    if (found == templates.end()) {
        found = templates.begin();
    }
    return withCatalogue(found == templates.end() ? design::Design() : std::move(found->design),
                         catalogue);
}

design::Design withCatalogue(design::Design design, const catalogue::Catalogue& catalogue)
{
    design.catalogue = {catalogue.hash(), formatDate(catalogue.priceDate())};
    return design;
}

} // namespace bespeak::ui
