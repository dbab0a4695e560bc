// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/material_cache.h"

#include "ui/scene/image_texture.h"
#include "ui/scene/texture_patterns.h"

#include <QVector3D>
#include <QVector4D>

#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QParameter>

#include <tuple>

namespace bespeak::ui
{

using Qt3DRender::QMaterial;
using Qt3DRender::QParameter;

namespace
{

constexpr float neverCut = 1000.0F; ///< metres
constexpr float ghostOpacity = 0.62F;
constexpr float faintOpacity = 0.30F;
const QVector4D outlineColour(0.184F, 0.435F, 0.929F, 1);

QParameter* add(QMaterial* material, const char* name, const QVariant& value)
{
    auto* parameter = new QParameter(QString::fromLatin1(name), value, material);
    material->addParameter(parameter);
    return parameter;
}

struct Tint {
    QVector3D colour;
    float strength = 0;
};

Tint tintOf(const Look& look)
{
    if (look.isCulprit) {
        return {{0.72F, 0.05F, 0.03F}, look.isHovered ? 0.30F : 0.38F};
    }
    if (look.isGhost) {
        return {{0.10F, 0.35F, 0.80F}, 0.18F};
    }
    if (look.isHovered) {
        return {{1, 1, 1}, 0.07F};
    }
    return {{0.10F, 0.35F, 0.80F}, look.isSelected ? 0.07F : 0.0F};
}

auto tied(const geometry::Finish& f)
{
    return std::tie(f.name, f.baseColour.red, f.baseColour.green, f.baseColour.blue, f.metallic,
                    f.roughness, f.opacity, f.emission, f.texture);
}

} // namespace

bool MaterialCache::Key::operator<(const Key& other) const
{
    return std::tuple(tied(finish), look) < std::tuple(tied(other.finish), other.look);
}

MaterialCache::MaterialCache(Qt3DCore::QNode* owner)
    : m_owner(owner)
    , m_effects(makeEffects(owner))
{
    QImage white(1, 1, QImage::Format_RGBA8888);
    white.fill(Qt::white);
    ImageTexture none(owner);
    none.show(white);
    m_noPattern = none.texture();
}

QMaterial* MaterialCache::thing(const geometry::Finish& finish, const Look& look)
{
    QMaterial*& material = m_things[{finish, look}];
    if (!material) {
        const bool isClear = finish.opacity < 1 || look.isGhost || look.isFaint;
        Qt3DRender::QEffect* effect = isClear           ? m_effects.clear
                                      : look.isSelected ? m_effects.selected
                                      : look.isSetIn    ? m_effects.room
                                                        : m_effects.thing;
        material = makeMaterial(finish, look, effect, m_owner);
        add(material, "cutHeight", neverCut);
    }
    return material;
}

WallMaterial MaterialCache::makeWall(const geometry::Finish& finish, Qt3DCore::QNode* owner)
{
    Qt3DRender::QEffect* effect = finish.opacity < 1 ? m_effects.clear : m_effects.room;
    WallMaterial wall;
    wall.material = makeMaterial(finish, {}, effect, owner);
    wall.cutHeight = add(wall.material, "cutHeight", neverCut);
    for (QParameter* parameter : wall.material->parameters()) {
        if (parameter->name() == QLatin1String("tintStrength")) {
            wall.tintStrength = parameter;
        }
    }
    return wall;
}

QMaterial* MaterialCache::flat(const QColor& colour)
{
    QMaterial*& material = m_flat[colour.rgba()];
    if (!material) {
        material = new QMaterial(m_owner);
        material->setEffect(m_effects.flat);
        add(material, "flatColour",
            QVector4D(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF()));
    }
    return material;
}

QMaterial* MaterialCache::makeMaterial(const geometry::Finish& finish, const Look& look,
                                       Qt3DRender::QEffect* effect, Qt3DCore::QNode* owner)
{
    auto* material = new QMaterial(owner);
    material->setEffect(effect);
    const geometry::Colour& base = finish.baseColour;
    const QString pattern = QString::fromStdString(finish.texture);
    const std::optional<double> size = patternSize(pattern);
    // What shines would be washed out by any tint.
    const Tint tint = finish.emission > 0 && !look.isGhost ? Tint() : tintOf(look);
    const float fading = look.isGhost ? ghostOpacity : look.isFaint ? faintOpacity : 1.0F;
    // The top of a wall closes it where it is cut; everything else is left out above.
    add(material, "isPressed", finish.name == "top" ? 1.0F : 0.0F);
    add(material, "baseColour", QVector3D(base.red, base.green, base.blue));
    add(material, "metallic", finish.metallic);
    add(material, "flatColour", outlineColour); // around what is selected
    add(material, "roughness", finish.roughness);
    add(material, "opacity", finish.opacity * fading);
    add(material, "emission", finish.emission);
    add(material, "tint", tint.colour);
    add(material, "tintStrength", tint.strength);
    add(material, "patternScale", size ? static_cast<float>(1.0 / *size) : 0.0F);
    add(material, "patternMap", QVariant::fromValue(size ? texture(pattern) : m_noPattern));
    return material;
}

Qt3DRender::QAbstractTexture* MaterialCache::texture(const QString& pattern)
{
    Qt3DRender::QAbstractTexture*& texture = m_textures[pattern];
    if (!texture) {
        texture = makePatternTexture(pattern, m_owner);
    }
    return texture;
}

} // namespace bespeak::ui
