// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overlays/overlay.h"
#include "ui/scene/camera_pose.h"
#include "ui/scene/image_texture.h"
#include "ui/scene/material_cache.h"

#include <Qt3DCore/QEntity>

#include <map>
#include <memory>
#include <vector>

namespace bespeak::ui
{

/// Words on a rounded patch, twice as large as they are shown, for smooth edges.
QImage wordsPicture(const QString& text, Tone tone);

/// How far each label is moved up or down so that none covers another, pixels; nothing for what
/// is behind the eye, or says what a neighbour says. The worst stay where they belong.
std::vector<std::optional<double>> wordShifts(const std::vector<OverlayLabel>& labels,
                                              const std::vector<QSizeF>& sizes,
                                              const CameraPose& pose, const QSizeF& view);

/// The words that lie over the room: of one size from everywhere, in front of everything.
class OverlayWords
{
public:
    OverlayWords(Qt3DCore::QEntity* parent, MaterialCache& materials);

    /// At most 40.
    void show(const std::vector<OverlayLabel>& labels);
    /// Places them for this view.
    void look(const CameraPose& pose, const QSize& pixels);

private:
    struct Words {
        Qt3DCore::QEntity* entity = nullptr;
        Qt3DRender::QParameter* shift = nullptr;
    };
    void add(const OverlayLabel& label);
    ImageTexture& pictureOf(const OverlayLabel& label, const QImage& image);

    Qt3DCore::QEntity* m_parent;
    MaterialCache& m_materials;
    Qt3DCore::QEntity* m_group = nullptr;
    std::vector<OverlayLabel> m_labels;
    std::vector<QSizeF> m_sizes; ///< pixels on the screen
    std::vector<Words> m_words;
    /// Kept for the next time that the same is said: a texture is dear.
    std::map<QString, std::unique_ptr<ImageTexture>> m_pictures;
};

} // namespace bespeak::ui
