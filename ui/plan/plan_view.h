// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design.h"
#include "ui/overlays/overlay.h"
#include "ui/plan/plan_overlay.h"
#include "ui/plan/plan_tool.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace bespeak::ui
{

class DesignDocument;
class PlanScene;
class PlanToolBar;

/// The room from above: everything can be selected, moved, turned and typed here.
///
/// Mouse: drag moves, Alt or Ctrl held lets go of what attracts, Shift keeps the axis; the wheel
/// zooms about the pointer; the middle button or Space drags the paper. Keys: arrows move by 1 cm
/// (Shift 10 cm, Alt 1 mm), R and Shift+R turn, Delete removes, Tab goes from thing to thing.
class PlanView : public QGraphicsView
{
    Q_OBJECT

public:
    /// What a component dragged out of the catalogue carries: its id as text.
    static constexpr const char* componentMimeType = "application/x-bespeak-component";

    explicit PlanView(QWidget* parent = nullptr);
    ~PlanView() override;

    /// Shows another document; it must outlive the view or be replaced first. nullptr: none.
    void setDocument(DesignDocument* document);
    DesignDocument* document() const { return m_document; }

    PlanToolKind tool() const { return m_toolKind; }
    void setTool(PlanToolKind tool);

    void fitRoom();
    void zoomBy(double factor); ///< > 1 comes nearer
    /// Brings a point of the room to the middle of the view, unless it is well in view already.
    void lookAt(geometry::Vec2 point);
    /// What lies over the room, until another is given; another document has none of it.
    void setOverlay(const Overlay& overlay);

    /// Metres to pixels of the viewport and back.
    QPointF toPixels(geometry::Vec2 metres) const;
    geometry::Vec2 toMetres(QPointF pixels) const;

    /// The distances that are on show, where a click edits them.
    const std::vector<DistanceLabel>& distanceLabels() const { return m_distances; }

signals:
    void toolChanged(bespeak::ui::PlanToolKind tool);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    bool isWide() const;
    double pixel() const; ///< metres that one pixel covers
    PlanPointer pointerAt(QPointF pixels, Qt::KeyboardModifiers modifiers) const;
    void zoomAbout(QPointF pixels, double factor);
    void pan(QPointF pixels);
    void updateHover(const PlanPointer& pointer);
    void updateCursor();
    void afterTool();
    void selectForMenu(const PlanPointer& pointer);
    /// Where the room may be drawn when it is fitted, pixels.
    QRectF fitSpace() const;
    bool isStillFitted() const;
    void updateSceneRect();
    void describeSelection();

    bool nudge(QKeyEvent* event);
    bool turnSelection(int direction);
    bool editDistanceAt(QPointF pixels);
    bool editDimensionAt(QPointF pixels);

    void previewDrop(const QString& component, QPointF pixels, Qt::KeyboardModifiers modifiers);
    void endDrop();

    DesignDocument* m_document = nullptr;
    std::unique_ptr<PlanScene> m_scene;
    PlanToolKind m_toolKind = PlanToolKind::Select;
    std::unique_ptr<PlanTool> m_tool;
    PlanToolBar* m_toolBar;

    std::vector<DistanceLabel> m_distances;
    std::optional<design::Placement> m_ghost;
    std::vector<design::SnapGuide> m_ghostGuides;

    std::optional<OverlayMap> m_map; ///< whose legend is drawn
    QRectF m_space;                  ///< what can be looked at, metres
    QRectF m_fittedSpace;            ///< pixels, at the last fit
    bool m_isFitted = true;          ///< nobody has zoomed: the room fills the view at every size
    bool m_isSpaceHeld = false;
    std::optional<QPointF> m_panFrom;
};

} // namespace bespeak::ui
