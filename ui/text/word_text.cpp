// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/word_text.h"

#include <QCoreApplication>

#include <array>

namespace bespeak::ui
{

namespace
{

struct KindWords {
    const char* text;
    const char* icon;
};

// In the order of ComponentKind.
constexpr std::array<KindWords, catalogue::componentKindCount> kinds{{
    {QT_TRANSLATE_NOOP("Words", "Display"), "tv"},
    {QT_TRANSLATE_NOOP("Words", "Projector"), "projector"},
    {QT_TRANSLATE_NOOP("Words", "Screen"), "frame"},
    {QT_TRANSLATE_NOOP("Words", "AV receiver"), "sliders-horizontal"},
    {QT_TRANSLATE_NOOP("Words", "Amplifier"), "audio-lines"},
    {QT_TRANSLATE_NOOP("Words", "Source"), "circle-dot"},
    {QT_TRANSLATE_NOOP("Words", "Bookshelf speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Tower speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Centre speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Surround speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "In-wall speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "In-ceiling speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Height speaker"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Soundbar"), "volume-2"},
    {QT_TRANSLATE_NOOP("Words", "Subwoofer"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Speaker stand"), "move"},
    {QT_TRANSLATE_NOOP("Words", "Wall mount"), "frame"},
    {QT_TRANSLATE_NOOP("Words", "Rack"), "shelving-unit"},
    {QT_TRANSLATE_NOOP("Words", "Cabinet"), "shelving-unit"},
    {QT_TRANSLATE_NOOP("Words", "Armchair"), "armchair"},
    {QT_TRANSLATE_NOOP("Words", "Sofa"), "sofa"},
    {QT_TRANSLATE_NOOP("Words", "Recliner"), "armchair"},
    {QT_TRANSLATE_NOOP("Words", "Wheelchair place"), "user"},
    {QT_TRANSLATE_NOOP("Words", "Acoustic panel"), "layout-grid"},
    {QT_TRANSLATE_NOOP("Words", "Bass trap"), "box"},
    {QT_TRANSLATE_NOOP("Words", "Rug"), "square-dashed"},
    {QT_TRANSLATE_NOOP("Words", "Curtain"), "blinds"},
    {QT_TRANSLATE_NOOP("Words", "Table"), "table"},
    {QT_TRANSLATE_NOOP("Words", "Shelf"), "library"},
    {QT_TRANSLATE_NOOP("Words", "Lamp"), "lamp"},
    {QT_TRANSLATE_NOOP("Words", "Plant"), "flower-2"},
    {QT_TRANSLATE_NOOP("Words", "Cable"), "cable"},
    {QT_TRANSLATE_NOOP("Words", "Accessory"), "package"},
}};

// In the order of KindGroup.
constexpr std::array<KindWords, 8> groups{{
    {QT_TRANSLATE_NOOP("Words", "Picture"), "tv"},
    {QT_TRANSLATE_NOOP("Words", "Sound"), "speaker"},
    {QT_TRANSLATE_NOOP("Words", "Electronics"), "sliders-horizontal"},
    {QT_TRANSLATE_NOOP("Words", "Seating"), "sofa"},
    {QT_TRANSLATE_NOOP("Words", "Furniture"), "shelving-unit"},
    {QT_TRANSLATE_NOOP("Words", "Acoustics"), "audio-lines"},
    {QT_TRANSLATE_NOOP("Words", "Decoration"), "lamp"},
    {QT_TRANSLATE_NOOP("Words", "Wiring"), "cable"},
}};

constexpr std::array<const char*, 6> mountings{
    QT_TRANSLATE_NOOP("Words", "On the floor"),   QT_TRANSLATE_NOOP("Words", "On the wall"),
    QT_TRANSLATE_NOOP("Words", "On the ceiling"), QT_TRANSLATE_NOOP("Words", "On furniture"),
    QT_TRANSLATE_NOOP("Words", "In the wall"),    QT_TRANSLATE_NOOP("Words", "In the ceiling")};

constexpr std::array<const char*, 4> provenances{
    QT_TRANSLATE_NOOP("Words", "measured"), QT_TRANSLATE_NOOP("Words", "maker’s figure"),
    QT_TRANSLATE_NOOP("Words", "estimated"), QT_TRANSLATE_NOOP("Words", "unknown")};

constexpr std::array<const char*, 3> certainties{QT_TRANSLATE_NOOP("Words", "Estimated"),
                                                 QT_TRANSLATE_NOOP("Words", "Typed in"),
                                                 QT_TRANSLATE_NOOP("Words", "Measured")};

constexpr std::array<const char*, 3> openings{QT_TRANSLATE_NOOP("Words", "Door"),
                                              QT_TRANSLATE_NOOP("Words", "Window"),
                                              QT_TRANSLATE_NOOP("Words", "Passage")};

constexpr std::array<const char*, 2> hinges{QT_TRANSLATE_NOOP("Words", "Left"),
                                            QT_TRANSLATE_NOOP("Words", "Right")};

constexpr std::array<const char*, 3> swings{QT_TRANSLATE_NOOP("Words", "Inwards"),
                                            QT_TRANSLATE_NOOP("Words", "Outwards"),
                                            QT_TRANSLATE_NOOP("Words", "Sliding")};

QString word(const char* english)
{
    return QCoreApplication::translate("Words", english);
}

template <typename Words, typename Enum>
const auto& entry(const Words& words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

} // namespace

QString kindText(catalogue::ComponentKind kind)
{
    return word(entry(kinds, kind).text);
}

QString groupText(catalogue::KindGroup group)
{
    return word(entry(groups, group).text);
}

QString mountingText(catalogue::Mounting mounting)
{
    return word(entry(mountings, mounting));
}

QString provenanceText(catalogue::Provenance provenance)
{
    return word(entry(provenances, provenance));
}

QString materialText(const room::Material& material)
{
    return QCoreApplication::translate("Materials", std::string(material.name).c_str());
}

QString certaintyText(room::Certainty certainty)
{
    return word(entry(certainties, certainty));
}

QString openingText(room::OpeningKind kind)
{
    return word(entry(openings, kind));
}

QString hingeText(room::Hinge hinge)
{
    return word(entry(hinges, hinge));
}

QString swingText(room::Swing swing)
{
    return word(entry(swings, swing));
}

QString kindIcon(catalogue::ComponentKind kind)
{
    return QLatin1String(entry(kinds, kind).icon);
}

QString groupIcon(catalogue::KindGroup group)
{
    return QLatin1String(entry(groups, group).icon);
}

} // namespace bespeak::ui
