// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"
#include "ui/scene/effects.h"

#include <QColor>
#include <QString>

#include <map>

namespace Qt3DRender
{
class QAbstractTexture;
class QMaterial;
class QParameter;
} // namespace Qt3DRender

namespace bespeak::ui
{

/// What happens to a thing, shown in its colour.
struct Look {
    bool isSelected = false;
    bool isHovered = false;
    bool isCulprit = false; ///< a finding blames it
    bool isGhost = false;   ///< not there yet: dragged from the catalogue
    bool isFaint = false;   ///< sits in a ceiling that is out of sight
    bool isSetIn = false;   ///< sits in a ceiling: throws no shadow

    friend auto operator<=>(const Look&, const Look&) = default;
};

/// A wall's material with the height down to which it is pressed.
struct WallMaterial {
    Qt3DRender::QMaterial* material = nullptr;
    Qt3DRender::QParameter* cutHeight = nullptr;
    Qt3DRender::QParameter* tintStrength = nullptr;
};

/// Materials and textures of one scene; things that look alike share them.
class MaterialCache
{
public:
    /// @param owner every material is made under it.
    explicit MaterialCache(Qt3DCore::QNode* owner);

    const Effects& effects() const { return m_effects; }

    Qt3DRender::QMaterial* thing(const geometry::Finish& finish, const Look& look);
    /// Floor, ceiling and walls; a new one each time, owned by `owner`.
    WallMaterial makeWall(const geometry::Finish& finish, Qt3DCore::QNode* owner);
    /// One colour, as the screen shows it, with its alpha.
    Qt3DRender::QMaterial* flat(const QColor& colour);

private:
    struct Key {
        geometry::Finish finish;
        Look look;
        bool operator<(const Key& other) const;
    };

    Qt3DRender::QMaterial* makeMaterial(const geometry::Finish& finish, const Look& look,
                                        Qt3DRender::QEffect* effect, Qt3DCore::QNode* owner);
    Qt3DRender::QAbstractTexture* texture(const QString& pattern);

    Qt3DCore::QNode* m_owner;
    Effects m_effects;
    Qt3DRender::QAbstractTexture* m_noPattern = nullptr;
    std::map<Key, Qt3DRender::QMaterial*> m_things;
    std::map<QRgb, Qt3DRender::QMaterial*> m_flat;
    std::map<QString, Qt3DRender::QAbstractTexture*> m_textures;
};

} // namespace bespeak::ui
