// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/no_scene_view.h"

#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "ui/document/design_document.h"
#include "ui/scene/drag_controller.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimer>

namespace bespeak::ui
{

NoSceneView::NoSceneView(QWidget* parent)
    : SceneView(parent)
{
    auto* words = new QLabel(tr("The 3D view needs OpenGL 3.3, which this computer does not offer. "
                                "The plan shows the same room, and everything else works."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setMaximumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words, 0, Qt::AlignCenter);
    setAccessibleName(tr("3D view"));
    setAccessibleDescription(words->text());
}

void NoSceneView::setDocument(DesignDocument* document)
{
    m_document = document;
}

void NoSceneView::drop(const QString& componentId, const QPoint&)
{
    if (!m_document) {
        return;
    }
    DragController drag;
    drag.setDocument(m_document);
    const std::vector<geometry::Vec2> corners = room::outline(m_document->design().room);
    const geometry::Vec2 middle = geometry::centroid(corners);
    drag.drop(componentId.toStdString(), {{middle.x, middle.y, 2}, {0, 0, -1}}, {});
}

void NoSceneView::capture(const QSize&, std::function<void(const QImage&)> done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done(QImage()); });
}

} // namespace bespeak::ui
