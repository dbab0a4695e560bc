// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMatrix4x4>
#include <QSize>
#include <QString>
#include <QVariant>
#include <QVector3D>

#include <map>

namespace Qt3DRender
{
class QAbstractTexture;
class QCamera;
class QFrameGraphNode;
class QParameter;
class QRenderCapture;
class QRenderSurfaceSelector;
class QSubtreeEnabler;
class QTechniqueFilter;
} // namespace Qt3DRender

namespace bespeak::ui
{

/// The order in which a picture is drawn: the shadow map (only when asked for), the backdrop,
/// opaque things, see-through things, outlines. Also holds the values all shaders share.
class FrameGraph
{
public:
    /// @param surface a QWindow or QOffscreenSurface; outlives the graph.
    explicit FrameGraph(QObject* surface);

    Qt3DRender::QFrameGraphNode* root() const;
    Qt3DRender::QCamera* camera() const { return m_camera; }
    /// Draws what the camera sees into a texture of that size, and not onto the surface, until
    /// endPicture. Takes what is drawn so.
    Qt3DRender::QRenderCapture* beginPicture(const QSize& size);
    void endPicture();

    /// A value that every shader sees.
    void set(const QString& name, const QVariant& value);

    /// How many pixels are drawn for the surface's own, each way.
    enum class Grain {
        Coarse, ///< fewer: quick, while the picture moves on a slow machine
        Plain,
        Fine, ///< more: smooth edges for a picture at rest where multisampling is too dear
    };
    void setGrain(Grain grain, const QSize& pixels);

    /// Where the light looks from; draws the shadow map with the next frame.
    void setLight(const QVector3D& towardsLight, const QVector3D& centre, float radius);
    /// The things moved: draws the shadow map with the next frame.
    void refreshShadows();

private:
    void addShadowBranch();
    struct Branch {
        Qt3DRender::QFrameGraphNode* root = nullptr;
        Qt3DRender::QFrameGraphNode* last = nullptr;
    };
    struct Target {
        Qt3DRender::QFrameGraphNode* root = nullptr;
        Qt3DRender::QAbstractTexture* texture = nullptr;
    };
    /// Draws into a texture first, which is then shown on the surface.
    struct Detour {
        Target target;
        Qt3DRender::QFrameGraphNode* present = nullptr;
        QSize size;
    };
    void prepare(Detour& detour, const QSize& size);
    static void setEnabled(const Detour& detour, bool isEnabled);
    Branch addPictureBranch(Qt3DRender::QFrameGraphNode* parent);
    Target addTexture(const QSize& size);

    Qt3DRender::QRenderSurfaceSelector* m_surface = nullptr;
    Qt3DRender::QTechniqueFilter* m_shared = nullptr;
    Qt3DRender::QSubtreeEnabler* m_shadowSwitch = nullptr;
    Qt3DRender::QCamera* m_camera = nullptr;
    Qt3DRender::QCamera* m_light = nullptr;
    Branch m_picture;
    Detour m_fine;
    Detour m_coarse;
    Qt3DRender::QFrameGraphNode* m_extraPicture = nullptr; ///< between beginPicture and endPicture
    std::map<QString, Qt3DRender::QParameter*> m_values;
};

} // namespace bespeak::ui
