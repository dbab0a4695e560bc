// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/qt3d_view.h"

#include "ui/document/design_document.h"
#include "ui/scene/offscreen_picture.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

namespace bespeak::ui
{

namespace
{

const QString componentMime = QStringLiteral("application/x-bespeak-component");
constexpr int framesAfterChange =
    2; ///< new shapes reach the card with the first, show with the second
constexpr int framesAfterNew = 4;

QString componentOf(const QDropEvent& event)
{
    return QString::fromUtf8(event.mimeData()->data(componentMime));
}

std::set<PlacementId> culpritsOf(const std::vector<assessment::Finding>& findings)
{
    std::set<PlacementId> culprits;
    for (const assessment::Finding& finding : findings) {
        if (finding.verdict != assessment::Verdict::Fail) {
            continue;
        }
        for (const assessment::Subject& subject : finding.subjects) {
            if (const auto* id = std::get_if<PlacementId>(&subject)) {
                culprits.insert(*id);
            }
        }
    }
    return culprits;
}

} // namespace

Qt3dView::Qt3dView(QWidget* parent)
    : SceneView(parent)
    , m_window(new SceneWindow)
    , m_interaction(std::make_unique<SceneInteraction>(*m_window, m_drag))
{
    m_window->setGround(groundOf(m_surroundings));
    QWidget* container = QWidget::createWindowContainer(m_window, this);
    container->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(container);
    setMinimumSize(160, 120);
    setAcceptDrops(true);
    setFocusProxy(container);
    setAccessibleName(tr("3D view"));
    m_window->installEventFilter(this);
    m_window->setBeforeFrame([this](double seconds) { return m_interaction->step(seconds); });
    connect(m_window, &SceneWindow::firstFrameDrawn, this, &SceneView::firstFrameDrawn);
    connect(m_interaction.get(), &SceneInteraction::hoverChanged, this, &Qt3dView::showDesign);
    connect(m_interaction.get(), &SceneInteraction::guidesChanged, this, &Qt3dView::showGuides);
    connect(m_interaction.get(), &SceneInteraction::keyUnused, this, &Qt3dView::passKeyOn);
}

Qt3dView::~Qt3dView() = default;

void Qt3dView::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_drag.setDocument(document);
    m_interaction->setDocument(document);
    if (!document) {
        return;
    }
    connect(document, &DesignDocument::designChanged, this, &Qt3dView::showDesign);
    connect(document, &DesignDocument::selectionChanged, this, &Qt3dView::showSelection);
    showDesign();
    showSelection();
    const CameraMode before = cameraMode();
    m_window->rig().fit();
    m_window->rig().jump();
    m_window->content().look(m_window->rig().pose(), m_window->aspect(), m_window->size(),
                             m_window->rig().wallsInTheWay());
    m_window->content().jump();
    m_window->refresh(framesAfterNew);
    afterModeChange(before);
}

void Qt3dView::showDesign()
{
    if (!m_document) {
        return;
    }
    m_window->rig().setRoom(m_document->design().room);
    m_window->content().show(m_document->design(), m_document->catalogue(), emphasis(),
                             m_surroundings);
    m_window->refresh(framesAfterChange);
}

void Qt3dView::showSelection()
{
    const Selection& selection = m_document->selection();
    const room::Room& room = m_document->design().room;
    const auto* wall = std::get_if<WallSelected>(&selection);
    const auto* opening = std::get_if<OpeningSelected>(&selection);
    const room::Opening* found = opening ? room::findOpening(room, opening->opening) : nullptr;
    SceneContent& content = m_window->content();
    content.room().setSelectedWall(wall ? std::optional(wall->wall) : std::nullopt);
    content.room().setFloorSelected(std::holds_alternative<RoomSelected>(selection));
    content.marks().showOpening(room, found ? std::optional(*found) : std::nullopt);
    showDesign();
}

void Qt3dView::showGuides()
{
    m_window->content().marks().showGuides(m_drag.guides());
    m_window->refresh(framesAfterChange);
}

Emphasis Qt3dView::emphasis() const
{
    return {m_document->selectedPlacements(), m_interaction->hovered(),
            culpritsOf(m_document->findings())};
}

void Qt3dView::setOverlay(const Overlay& overlay)
{
    m_window->content().overlay().show(overlay);
    m_window->refresh(framesAfterChange);
}

CameraMode Qt3dView::cameraMode() const
{
    return m_window->rig().mode();
}

bool Qt3dView::setCameraMode(CameraMode mode)
{
    if (!m_document) {
        return false;
    }
    CameraRig& rig = m_window->rig();
    const CameraMode before = rig.mode();
    if (mode == CameraMode::Orbit) {
        rig.orbit();
    } else if (mode == CameraMode::Walk) {
        rig.walk(walkPose(m_document->design(), m_document->catalogue(), standingEyeHeight));
    } else if (mode == CameraMode::Child) {
        rig.walk(walkPose(m_document->design(), m_document->catalogue(), childEyeHeight),
                 CameraMode::Child);
    } else {
        const std::vector<PlacementId> selected = m_document->selectedPlacements();
        const design::Design& design = m_document->design();
        auto seat = selected.empty() ? std::nullopt
                                     : seatPose(design, m_document->catalogue(), selected.front());
        seat = seat ? seat : seatPose(design, m_document->catalogue());
        if (!seat) {
            return false;
        }
        rig.sit(*seat);
    }
    m_window->refresh();
    afterModeChange(before);
    return true;
}

void Qt3dView::afterModeChange(CameraMode before)
{
    if (cameraMode() != before) {
        Q_EMIT cameraModeChanged(cameraMode());
    }
}

void Qt3dView::fitRoom()
{
    const CameraMode before = cameraMode();
    m_window->rig().fit();
    m_window->refresh();
    afterModeChange(before);
}

void Qt3dView::zoomBy(double factor)
{
    m_window->rig().zoomBy(factor);
    m_window->refresh();
}

void Qt3dView::previewDrag(const QString& componentId, const QPoint& position)
{
    if (!m_document) {
        return;
    }
    const auto ghost = m_drag.preview(componentId.toStdString(), m_interaction->rayAt(position),
                                      m_window->rig().wallsInTheWay());
    m_window->content().placements().showGhost(ghost ? &*ghost : nullptr, m_document->catalogue());
    showGuides();
}

void Qt3dView::endDragPreview()
{
    m_drag.forgetGuides();
    if (m_document) {
        m_window->content().placements().showGhost(nullptr, m_document->catalogue());
        showGuides();
    }
}

void Qt3dView::drop(const QString& componentId, const QPoint& position)
{
    endDragPreview();
    if (m_document) {
        m_drag.drop(componentId.toStdString(), m_interaction->rayAt(position),
                    m_window->rig().wallsInTheWay());
    }
}

void Qt3dView::capture(const QSize& size, std::function<void(const QImage&)> done)
{
    QTimer::singleShot(0, this, [this, size, done = std::move(done)] { done(picture(size)); });
}

/// The room as it is, without marks of what is selected.
QImage Qt3dView::picture(const QSize& size)
{
    if (!m_document || size.isEmpty()) {
        return {};
    }
    const design::Design& design = m_document->design();
    const catalogue::Catalogue& catalogue = m_document->catalogue();
    m_window->content().show(design, catalogue, {}, m_surroundings);
    m_window->content().room().setSelectedWall(std::nullopt);
    m_window->content().room().setFloorSelected(false);
    m_window->content().marks().showOpening(design.room, std::nullopt);
    QImage image = m_window->picture(size);
    if (image.isNull()) {
        image = renderPicture(design, catalogue, m_window->rig().pose(), size, m_surroundings)
                    .value_or(QImage());
    }
    showSelection();
    return image;
}

void Qt3dView::setDark(bool dark)
{
    m_surroundings = dark ? Surroundings::Dark : Surroundings::Light;
    m_window->setGround(groundOf(m_surroundings));
    showDesign();
}

quint64 Qt3dView::framesDrawn() const
{
    return m_window->framesDrawn();
}

void Qt3dView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(componentMime)) {
        event->acceptProposedAction();
    }
}

void Qt3dView::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasFormat(componentMime)) {
        previewDrag(componentOf(*event), event->position().toPoint());
        event->acceptProposedAction();
    }
}

void Qt3dView::dragLeaveEvent(QDragLeaveEvent*)
{
    endDragPreview();
}

void Qt3dView::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasFormat(componentMime)) {
        drop(componentOf(*event), event->position().toPoint());
        event->acceptProposedAction();
    }
}

/// A drag over the scene reaches its window on some platforms and this widget on others.
bool Qt3dView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window) {
        return SceneView::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::DragEnter:
        dragEnterEvent(static_cast<QDragEnterEvent*>(event));
        return true;
    case QEvent::DragMove:
        dragMoveEvent(static_cast<QDragMoveEvent*>(event));
        return true;
    case QEvent::DragLeave:
        dragLeaveEvent(static_cast<QDragLeaveEvent*>(event));
        return true;
    case QEvent::Drop:
        dropEvent(static_cast<QDropEvent*>(event));
        return true;
    default:
        return false;
    }
}

/// The scene's window takes the keyboard; the window around it has the shortcuts.
void Qt3dView::passKeyOn(QKeyEvent* event)
{
    QKeyEvent copy(event->type(), event->key(), event->modifiers(), event->text(),
                   event->isAutoRepeat(), static_cast<quint16>(event->count()));
    QCoreApplication::sendEvent(this, &copy);
}

} // namespace bespeak::ui
