// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/component_kind.h"

#include <algorithm>

namespace bespeak::catalogue
{

namespace
{

struct KindRow {
    ComponentKind kind;
    std::string_view name;
    KindGroup group;
};

/// In the order of the enumeration, so that a kind is its own row.
constexpr std::array<KindRow, componentKindCount> rows{{
    {ComponentKind::Display, "display", KindGroup::Picture},
    {ComponentKind::Projector, "projector", KindGroup::Picture},
    {ComponentKind::Screen, "screen", KindGroup::Picture},
    {ComponentKind::Receiver, "receiver", KindGroup::Electronics},
    {ComponentKind::Amplifier, "amplifier", KindGroup::Electronics},
    {ComponentKind::Source, "source", KindGroup::Electronics},
    {ComponentKind::BookshelfSpeaker, "bookshelf-speaker", KindGroup::Sound},
    {ComponentKind::TowerSpeaker, "tower-speaker", KindGroup::Sound},
    {ComponentKind::CentreSpeaker, "centre-speaker", KindGroup::Sound},
    {ComponentKind::SurroundSpeaker, "surround-speaker", KindGroup::Sound},
    {ComponentKind::InWallSpeaker, "in-wall-speaker", KindGroup::Sound},
    {ComponentKind::InCeilingSpeaker, "in-ceiling-speaker", KindGroup::Sound},
    {ComponentKind::HeightSpeaker, "height-speaker", KindGroup::Sound},
    {ComponentKind::Soundbar, "soundbar", KindGroup::Sound},
    {ComponentKind::Subwoofer, "subwoofer", KindGroup::Sound},
    {ComponentKind::SpeakerStand, "speaker-stand", KindGroup::Furniture},
    {ComponentKind::WallMount, "wall-mount", KindGroup::Furniture},
    {ComponentKind::Rack, "rack", KindGroup::Furniture},
    {ComponentKind::Cabinet, "cabinet", KindGroup::Furniture},
    {ComponentKind::Armchair, "armchair", KindGroup::Seating},
    {ComponentKind::Sofa, "sofa", KindGroup::Seating},
    {ComponentKind::Recliner, "recliner", KindGroup::Seating},
    {ComponentKind::WheelchairPlace, "wheelchair-place", KindGroup::Seating},
    {ComponentKind::AcousticPanel, "acoustic-panel", KindGroup::Acoustics},
    {ComponentKind::BassTrap, "bass-trap", KindGroup::Acoustics},
    {ComponentKind::Rug, "rug", KindGroup::Acoustics},
    {ComponentKind::Curtain, "curtain", KindGroup::Acoustics},
    {ComponentKind::Table, "table", KindGroup::Furniture},
    {ComponentKind::Shelf, "shelf", KindGroup::Furniture},
    {ComponentKind::Lamp, "lamp", KindGroup::Decoration},
    {ComponentKind::Plant, "plant", KindGroup::Decoration},
    {ComponentKind::Cable, "cable", KindGroup::Wiring},
    {ComponentKind::Accessory, "accessory", KindGroup::Wiring},
}};

constexpr std::array<ComponentKind, componentKindCount> kindsInOrder()
{
    std::array<ComponentKind, componentKindCount> kinds{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        kinds[i] = rows[i].kind;
    }
    return kinds;
}

constexpr std::array<ComponentKind, componentKindCount> kinds = kindsInOrder();

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder(), "a row stands at the place of its kind");

const KindRow& rowOf(ComponentKind kind)
{
    return rows[static_cast<std::size_t>(kind)];
}

} // namespace

std::string_view kindName(ComponentKind kind)
{
    return rowOf(kind).name;
}

std::optional<ComponentKind> findKind(std::string_view name)
{
    const auto* row = std::ranges::find(rows, name, &KindRow::name);
    return row == rows.end() ? std::nullopt : std::optional(row->kind);
}

KindGroup groupOf(ComponentKind kind)
{
    return rowOf(kind).group;
}

const std::array<ComponentKind, componentKindCount>& allKinds()
{
    return kinds;
}

bool isLoudspeaker(ComponentKind kind)
{
    return groupOf(kind) == KindGroup::Sound;
}

bool isSeat(ComponentKind kind)
{
    return groupOf(kind) == KindGroup::Seating;
}

bool takesPlace(ComponentKind kind)
{
    return groupOf(kind) != KindGroup::Wiring;
}

} // namespace bespeak::catalogue
