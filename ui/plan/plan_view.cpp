// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_view.h"

#include "models/room/room_shape.h"
#include "ui/document/design_document.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_palette.h"
#include "ui/plan/plan_scene.h"
#include "ui/plan/plan_tool_bar.h"
#include "ui/text/quantity_text.h"

#include <QEvent>
#include <QScrollBar>

#include <cmath>

namespace bespeak::ui
{

using geometry::Vec2;

namespace
{

constexpr double nearestZoom = 2000; // pixels a metre
constexpr double farthestZoom = 4;
constexpr double fitMargin = 8; // pixels
constexpr double sway = 200;    // pixels by which what stands below comes and goes: nothing jumps

} // namespace

PlanView::PlanView(QWidget* parent)
    : QGraphicsView(parent)
    , m_toolBar(new PlanToolBar(this))
{
    setObjectName(QStringLiteral("planView"));
    setAccessibleName(tr("Plan"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Numbers keep their size in pixels while items do not: nothing may be drawn in parts.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    m_toolBar->move(10, 10);
    connect(m_toolBar, &PlanToolBar::toolChosen, this, [this](PlanToolKind tool) {
        setTool(tool);
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_toolBar, &PlanToolBar::fitWanted, this, &PlanView::fitRoom);
}

PlanView::~PlanView() = default;

void PlanView::setDocument(DesignDocument* document)
{
    if (m_document != nullptr) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    endDrop();
    setScene(nullptr);
    m_tool.reset();
    m_scene.reset();
    m_distances.clear();
    m_map.reset();
    m_document = document;
    if (document == nullptr) {
        return;
    }
    // Tools that draw are of no use in a design that is only looked at.
    m_toolBar->setVisible(!document->isLocked());
    m_scene = std::make_unique<PlanScene>(*document);
    setScene(m_scene.get());
    connect(document, &DesignDocument::designChanged, this, [this] {
        updateSceneRect();
        viewport()->update();
    });
    connect(document, &DesignDocument::selectionChanged, this, [this] {
        describeSelection();
        viewport()->update();
    });
    setTool(PlanToolKind::Select);
    m_space = {};
    updateSceneRect();
    fitRoom();
}

void PlanView::setTool(PlanToolKind tool)
{
    if (m_document == nullptr) {
        return;
    }
    if (m_tool) {
        m_tool->cancel();
    }
    m_tool = makePlanTool(tool, *m_document);
    const bool isNew = tool != m_toolKind;
    m_toolKind = tool;
    m_toolBar->showTool(tool);
    updateCursor();
    viewport()->update();
    if (isNew) {
        Q_EMIT toolChanged(tool);
    }
}

void PlanView::setOverlay(const Overlay& overlay)
{
    if (m_scene) {
        m_scene->setOverlay(overlay);
        m_map = overlay.map;
        viewport()->update();
    }
}

double PlanView::pixel() const
{
    return 1 / transform().m11();
}

QPointF PlanView::toPixels(Vec2 metres) const
{
    return viewportTransform().map(toPoint(metres));
}

Vec2 PlanView::toMetres(QPointF pixels) const
{
    return toVec(viewportTransform().inverted().map(pixels));
}

PlanPointer PlanView::pointerAt(QPointF pixels, Qt::KeyboardModifiers modifiers) const
{
    return {toMetres(pixels), modifiers, pixel()};
}

void PlanView::updateSceneRect()
{
    // Room to push the plan about in every direction, however small it is drawn.
    const QRectF bounds = m_scene->roomBounds();
    const double side = std::max({bounds.width(), bounds.height(), 20.0});
    const QRectF needed = bounds.adjusted(-side, -side, side, side);
    if (m_space.contains(needed)) {
        return;
    }
    const QPointF middle = toPoint(toMetres(QRectF(viewport()->rect()).center()));
    m_space = bounds.adjusted(-4 * side, -4 * side, 4 * side, 4 * side);
    setSceneRect(m_space);
    centerOn(middle);
}

bool PlanView::isWide() const
{
    return width() > height();
}

QRectF PlanView::fitSpace() const
{
    // The tools cover no wall.
    QRectF space = viewport()->rect();
    if (m_document->isLocked()) {
        space.adjust(fitMargin, fitMargin, -fitMargin, -fitMargin);
    } else if (isWide()) {
        space.setLeft(m_toolBar->geometry().right());
    } else {
        space.setTop(m_toolBar->geometry().bottom());
    }
    return space.adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
}

void PlanView::fitRoom()
{
    if (m_document == nullptr) {
        return;
    }
    const QRectF bounds = m_scene->roomBounds();
    const QRectF space = fitSpace();
    const double scale =
        std::clamp(std::min(space.width() / bounds.width(), space.height() / bounds.height()),
                   farthestZoom, nearestZoom);
    setTransform(QTransform::fromScale(scale, scale));
    const QPointF off = QRectF(viewport()->rect()).center() - space.center();
    centerOn(bounds.center() + off / scale);
    m_isFitted = true;
    m_fittedSpace = space;
}

bool PlanView::isStillFitted() const
{
    const QRectF space = fitSpace();
    const bool isNear = space.left() == m_fittedSpace.left() &&
                        space.top() == m_fittedSpace.top() &&
                        space.right() == m_fittedSpace.right() &&
                        std::abs(space.bottom() - m_fittedSpace.bottom()) <= sway;
    // What is scrolled stands on whole pixels.
    return isNear && m_scene &&
           space.adjusted(-1, -1, 1, 1)
               .contains(viewportTransform().mapRect(m_scene->roomBounds()));
}

void PlanView::lookAt(Vec2 point)
{
    constexpr int clear = 40; // pixels from an edge
    const QRect seen = viewport()->rect().adjusted(clear, clear, -clear, -clear);
    if (!seen.contains(toPixels(point).toPoint())) {
        centerOn(toPoint(point));
        m_isFitted = false;
    }
}

void PlanView::zoomBy(double factor)
{
    zoomAbout(QRectF(viewport()->rect()).center(), factor);
}

void PlanView::zoomAbout(QPointF pixels, double factor)
{
    const double before = transform().m11();
    const double scale = std::clamp(before * factor, farthestZoom, nearestZoom);
    const Vec2 under = toMetres(pixels);
    setTransform(QTransform::fromScale(scale, scale));
    const QPointF off = toPixels(under) - pixels;
    pan(-off);
    m_isFitted = false;
}

void PlanView::pan(QPointF pixels)
{
    horizontalScrollBar()->setValue(
        static_cast<int>(std::lround(horizontalScrollBar()->value() - pixels.x())));
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(verticalScrollBar()->value() - pixels.y())));
    m_isFitted = false;
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    const bool wasFitted = m_isFitted;
    QGraphicsView::resizeEvent(event);
    m_toolBar->setOrientation(isWide() ? Qt::Vertical : Qt::Horizontal);
    if (wasFitted && !isStillFitted()) {
        fitRoom();
    }
}

void PlanView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Plan"));
        viewport()->update();
    }
}

void PlanView::updateCursor()
{
    viewport()->setCursor(m_panFrom       ? QCursor(Qt::ClosedHandCursor)
                          : m_isSpaceHeld ? QCursor(Qt::OpenHandCursor)
                          : m_tool        ? m_tool->cursor()
                                          : QCursor(Qt::ArrowCursor));
}

void PlanView::describeSelection()
{
    const auto ids = m_document->selectedPlacements();
    QString text;
    if (ids.size() == 1) {
        const auto* placement = design::findPlacement(m_document->design(), ids[0]);
        const auto* component = m_document->catalogue().find(placement->component);
        const QString name = component != nullptr
                                 ? localText(component->name)
                                 : QString::fromStdString(placement->component.text());
        text = tr("%1, %2 from the left, %3 from the front, turned %4")
                   .arg(name, lengthText(placement->position.x), lengthText(placement->position.y),
                        angleText(placement->turn));
    } else if (!ids.empty()) {
        text = tr("%n components selected", nullptr, static_cast<int>(ids.size()));
    }
    setAccessibleDescription(text);
}

void PlanView::drawBackground(QPainter* painter, const QRectF& rect)
{
    const PlanPalette palette = planPalette();
    painter->fillRect(rect, palette.paper);
    if (m_document == nullptr) {
        return;
    }
    const double perMetre = transform().m11();
    const double step = perMetre > 160 ? 0.1 : perMetre > 40 ? 0.5 : perMetre > 12 ? 1 : 5;
    const auto paintLines = [&](double every, const QColor& colour) {
        painter->setPen(thinPen(colour));
        for (double x = std::floor(rect.left() / every) * every; x < rect.right(); x += every) {
            painter->drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        }
        for (double y = std::floor(rect.top() / every) * every; y < rect.bottom(); y += every) {
            painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    };
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintLines(step, palette.grid);
    paintLines(step < 0.2 ? 0.5 : step < 1 ? 1 : 5, palette.gridStrong);
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void PlanView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_document == nullptr || !m_tool) {
        return;
    }
    painter->save();
    painter->resetTransform();
    PlanOverlay overlay(*painter, viewportTransform());
    overlay.paintCorners(*m_document, m_scene->hover().corner);
    m_distances = overlay.paintDistances(*m_document);
    overlay.paintTurnKnob(*m_document, pixel());
    if (const auto hole = m_tool->ghost()) {
        overlay.paintGhostOpening(*hole);
    }
    if (m_ghost) {
        overlay.paintGhost(*m_ghost, m_document->catalogue());
        overlay.paintGuides(m_ghostGuides);
    }
    if (const PlanDrag* drag = m_tool->drag()) {
        if (drag->band() != nullptr) {
            overlay.paintBand(*drag->band());
        }
        overlay.paintGuides(drag->guides());
        overlay.paintNotes(drag->notes());
    }
    overlay.paintScaleBar(viewport()->rect());
    if (m_map) {
        overlay.paintLegend(viewport()->rect(), *m_map);
    }
    painter->restore();
}

} // namespace bespeak::ui
