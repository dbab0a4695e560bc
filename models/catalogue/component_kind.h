// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace bespeak::catalogue
{

/// What a component is, as a customer would name it.
enum class ComponentKind {
    Display,
    Projector,
    Screen,
    Receiver, ///< AV receiver: decodes and amplifies
    Amplifier,
    Source, ///< player, streamer, console
    BookshelfSpeaker,
    TowerSpeaker,
    CentreSpeaker,
    SurroundSpeaker,
    InWallSpeaker,
    InCeilingSpeaker,
    HeightSpeaker,
    Soundbar,
    Subwoofer,
    SpeakerStand,
    WallMount,
    Rack,
    Cabinet, ///< media furniture, low boards
    Armchair,
    Sofa,
    Recliner,
    WheelchairPlace,
    AcousticPanel,
    BassTrap,
    Rug,
    Curtain,
    Table,
    Shelf,
    Lamp,
    Plant,
    Cable,
    Accessory, ///< anchors, trunking, child guards, remotes
};

constexpr std::size_t componentKindCount = 33;

/// Groups of kinds, as the catalogue panel shows them.
enum class KindGroup {
    Picture,
    Sound,
    Electronics,
    Seating,
    Furniture,
    Acoustics,
    Decoration,
    Wiring
};

/// The kind's name in files: "display", "tower-speaker" …
std::string_view kindName(ComponentKind kind);
std::optional<ComponentKind> findKind(std::string_view name);
KindGroup groupOf(ComponentKind kind);
/// All kinds in the order above.
const std::array<ComponentKind, componentKindCount>& allKinds();

/// True for every kind that makes sound: its front faces the listeners.
bool isLoudspeaker(ComponentKind kind);
/// True where people sit (a wheelchair place too).
bool isSeat(ComponentKind kind);
/// False for cables and accessories, which are bought but take no place in the room.
bool takesPlace(ComponentKind kind);

} // namespace bespeak::catalogue
