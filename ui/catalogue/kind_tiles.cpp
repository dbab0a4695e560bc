// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/kind_tiles.h"

#include "ui/style/icons.h"
#include "ui/text/word_text.h"

#include <QGridLayout>
#include <QToolButton>

#include <array>

namespace bespeak::ui
{

using catalogue::KindGroup;

namespace
{

constexpr int columns = 4;

struct Tile {
    KindGroup group;
    const char* objectName;
};

constexpr std::array<Tile, 8> tiles{{
    {KindGroup::Picture, "tilePicture"},
    {KindGroup::Sound, "tileSound"},
    {KindGroup::Electronics, "tileElectronics"},
    {KindGroup::Seating, "tileSeating"},
    {KindGroup::Furniture, "tileFurniture"},
    {KindGroup::Acoustics, "tileAcoustics"},
    {KindGroup::Decoration, "tileDecoration"},
    {KindGroup::Wiring, "tileWiring"},
}};

} // namespace

KindTiles::KindTiles(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    for (const auto& [group, name] : tiles) {
        auto* tile = new QToolButton(this);
        tile->setObjectName(QLatin1String(name));
        tile->setProperty("look", QStringLiteral("kind"));
        tile->setText(groupText(group));
        tile->setAccessibleName(groupText(group));
        tile->setIcon(icon(groupIcon(group)));
        tile->setIconSize({20, 20});
        tile->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        tile->setCheckable(true);
        tile->setFocusPolicy(Qt::StrongFocus);
        tile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(tile, &QToolButton::clicked, this, [this, group = group](bool isOn) {
            setChosen(isOn ? std::optional(group) : std::nullopt);
            emit changed();
        });
        const int place = static_cast<int>(m_tiles.size());
        grid->addWidget(tile, place / columns, place % columns);
        m_tiles.push_back(tile);
    }
}

void KindTiles::setChosen(std::optional<KindGroup> group)
{
    m_chosen = group;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setChecked(group == tiles.at(i).group);
    }
}

} // namespace bespeak::ui
