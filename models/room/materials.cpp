// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/materials.h"

#include <algorithm>

// lupdate finds the names by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::room
{

namespace
{

using Absorption = std::array<double, 6>;

// Absorption coefficients of 125, 250, 500, 1000, 2000 and 4000 Hz.
struct Measured {
    Absorption absorption;
    std::string_view source;
};

constexpr Measured hardWall{{.02, .02, .03, .03, .04, .05},
                            "Vorländer, Auralization: brick or plaster wall, average"};
constexpr Measured plasterboard{
    {.15, .10, .06, .04, .04, .05},
    "Vorländer, Auralization: two 13 mm plasterboards on a steel frame, wool in the cavity"};
constexpr Measured hungPlasterboard{
    {.20, .15, .10, .08, .04, .02},
    "Vorländer, Auralization: plasterboard ceiling under a large air space"};
constexpr Measured doubleGlass{
    {.15, .05, .03, .03, .02, .02},
    "Vorländer, Auralization: double glazing with more than 30 mm between"};
constexpr Measured concrete{{.01, .03, .05, .02, .02, .02},
                            "Vorländer, Auralization: smooth concrete"};
constexpr Measured linoleum{{.02, .03, .03, .03, .03, .02},
                            "Vorländer, Auralization: linoleum or cork on concrete"};
constexpr Measured gluedWood{
    {.02, .03, .03, .03, .03, .02},
    "Vorländer, Auralization: linoleum or cork on concrete, nearest to a glued wooden floor"};
constexpr Measured woodOnStuds{{.18, .12, .10, .09, .08, .07},
                               "Vorländer, Auralization: 16 mm wood on studs"};
constexpr Measured pileCarpet{{.03, .09, .20, .54, .70, .72},
                              "Vorländer, Auralization: 6 mm pile carpet on open-cell underlay"};
constexpr Measured tuftedCarpet{{.08, .08, .30, .60, .75, .80},
                                "Vorländer, Auralization: 9 mm tufted carpet on felt underlay"};
constexpr Measured fabricPanel{
    {.46, .93, .99, .99, .99, .99},
    "Vorländer, Auralization: fabric panel with a rock wool core, held to 0.99"};
constexpr Measured rockWool{{.22, .60, .92, .90, .88, .88},
                            "Vorländer, Auralization: 50 mm rock wool of 80 kg/m³"};

enum Place : unsigned { Walls = 1, Floors = 2, Ceilings = 4 };

constexpr Material material(std::string_view id, std::string_view name, geometry::Colour colour,
                            std::string_view texture, float roughness, const Measured& measured,
                            unsigned places)
{
    return {id,
            name,
            colour,
            texture,
            roughness,
            measured.absorption,
            measured.source,
            (places & Walls) != 0,
            (places & Floors) != 0,
            (places & Ceilings) != 0};
}

// clang-format off
constexpr Material table[] = {
    material("painted-plaster",    QT_TRANSLATE_NOOP("Materials", "White paint"),            {.82F, .81F, .78F}, "plaster",  .92F, hardWall, Walls),
    material("painted-warm-white", QT_TRANSLATE_NOOP("Materials", "Warm white paint"),       {.80F, .74F, .63F}, "plaster",  .92F, hardWall, Walls),
    material("painted-sand",       QT_TRANSLATE_NOOP("Materials", "Sand paint"),             {.58F, .47F, .33F}, "plaster",  .92F, hardWall, Walls),
    material("painted-terracotta", QT_TRANSLATE_NOOP("Materials", "Terracotta paint"),       {.45F, .15F, .08F}, "plaster",  .92F, hardWall, Walls),
    material("painted-sage",       QT_TRANSLATE_NOOP("Materials", "Sage green paint"),       {.32F, .40F, .29F}, "plaster",  .92F, hardWall, Walls),
    material("painted-blue",       QT_TRANSLATE_NOOP("Materials", "Dusk blue paint"),        {.08F, .14F, .23F}, "plaster",  .92F, hardWall, Walls),
    material("painted-grey",       QT_TRANSLATE_NOOP("Materials", "Grey paint"),             {.38F, .38F, .38F}, "plaster",  .92F, hardWall, Walls),
    material("painted-charcoal",   QT_TRANSLATE_NOOP("Materials", "Charcoal paint"),         {.035F, .036F, .04F}, "plaster", .94F, hardWall, Walls),
    material("wallpaper",          QT_TRANSLATE_NOOP("Materials", "Textured wallpaper"),     {.66F, .62F, .54F}, "weave",    .90F, hardWall, Walls),
    material("brick",              QT_TRANSLATE_NOOP("Materials", "Brick"),                  {.36F, .13F, .08F}, "brick",    .93F, hardWall, Walls),
    material("white-brick",        QT_TRANSLATE_NOOP("Materials", "White brick"),            {.74F, .72F, .68F}, "brick",    .90F, hardWall, Walls),
    material("exposed-concrete",   QT_TRANSLATE_NOOP("Materials", "Exposed concrete"),       {.33F, .33F, .32F}, "concrete", .88F, concrete, Walls | Ceilings),
    material("oak-panelling",      QT_TRANSLATE_NOOP("Materials", "Oak panelling"),          {.45F, .28F, .14F}, "oak",      .60F, woodOnStuds, Walls),
    material("walnut-panelling",   QT_TRANSLATE_NOOP("Materials", "Walnut panelling"),       {.16F, .08F, .04F}, "walnut",   .55F, woodOnStuds, Walls),
    material("plasterboard-wall",  QT_TRANSLATE_NOOP("Materials", "Plasterboard, painted"),  {.80F, .80F, .79F}, "plaster",  .92F, plasterboard, Walls),
    material("acoustic-fabric",    QT_TRANSLATE_NOOP("Materials", "Acoustic fabric"),        {.07F, .07F, .08F}, "weave",    .98F, fabricPanel, Walls | Ceilings),
    material("glass-wall",         QT_TRANSLATE_NOOP("Materials", "Glass"),                  {.62F, .70F, .71F}, "",         .10F, doubleGlass, Walls),
    material("wall-tiles",         QT_TRANSLATE_NOOP("Materials", "Wall tiles"),             {.72F, .73F, .72F}, "tiles",    .30F, hardWall, Walls),
    material("oak-floor",          QT_TRANSLATE_NOOP("Materials", "Oak parquet"),            {.42F, .25F, .12F}, "oak",      .55F, gluedWood, Floors),
    material("walnut-floor",       QT_TRANSLATE_NOOP("Materials", "Walnut parquet"),         {.15F, .075F, .04F}, "walnut",  .50F, gluedWood, Floors),
    material("pine-floor",         QT_TRANSLATE_NOOP("Materials", "Pine boards on joists"),  {.58F, .38F, .18F}, "pine",     .60F, woodOnStuds, Floors),
    material("laminate-floor",     QT_TRANSLATE_NOOP("Materials", "Laminate, light oak"),    {.50F, .36F, .22F}, "oak",      .45F, gluedWood, Floors),
    material("grey-carpet",        QT_TRANSLATE_NOOP("Materials", "Grey carpet"),            {.16F, .16F, .17F}, "carpet",   .99F, tuftedCarpet, Floors),
    material("beige-carpet",       QT_TRANSLATE_NOOP("Materials", "Beige carpet"),           {.50F, .41F, .29F}, "carpet",   .99F, pileCarpet, Floors),
    material("floor-tiles",        QT_TRANSLATE_NOOP("Materials", "Floor tiles"),            {.46F, .44F, .40F}, "tiles",    .35F, concrete, Floors),
    material("concrete-floor",     QT_TRANSLATE_NOOP("Materials", "Polished concrete"),      {.28F, .28F, .27F}, "concrete", .45F, concrete, Floors),
    material("linoleum-floor",     QT_TRANSLATE_NOOP("Materials", "Linoleum"),               {.30F, .24F, .18F}, "linoleum", .60F, linoleum, Floors),
    material("painted-ceiling",    QT_TRANSLATE_NOOP("Materials", "White ceiling"),          {.85F, .85F, .84F}, "plaster",  .95F, hardWall, Ceilings),
    material("dark-ceiling",       QT_TRANSLATE_NOOP("Materials", "Dark ceiling"),           {.03F, .03F, .035F}, "plaster", .95F, hardWall, Ceilings),
    material("plasterboard-ceiling", QT_TRANSLATE_NOOP("Materials", "Suspended plasterboard"), {.84F, .84F, .83F}, "plaster", .95F, hungPlasterboard, Ceilings),
    material("wood-ceiling",       QT_TRANSLATE_NOOP("Materials", "Wooden ceiling"),         {.56F, .37F, .18F}, "pine",     .60F, woodOnStuds, Ceilings),
    material("acoustic-ceiling",   QT_TRANSLATE_NOOP("Materials", "Acoustic tiles"),         {.78F, .78F, .76F}, "tiles",    .98F, rockWool, Ceilings),
};
// clang-format on

} // namespace

std::span<const Material> materials()
{
    return table;
}

const Material* findMaterial(std::string_view id)
{
    const auto* at = std::ranges::find(table, id, &Material::id);
    return at == std::end(table) ? nullptr : at;
}

} // namespace bespeak::room
