// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "models/design/usual_turn.h"
#include "ui/document/design_document.h"
#include "ui/plan/plan_view.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>

namespace bespeak::ui
{

namespace
{

QString componentIn(const QMimeData* content)
{
    return QString::fromUtf8(content->data(QString::fromLatin1(PlanView::componentMimeType)));
}

} // namespace

void PlanView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_document == nullptr || componentIn(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    previewDrop(componentIn(event->mimeData()), event->position(), event->modifiers());
}

void PlanView::dragMoveEvent(QDragMoveEvent* event)
{
    previewDrop(componentIn(event->mimeData()), event->position(), event->modifiers());
    event->setAccepted(m_ghost.has_value());
    if (m_ghost) {
        event->setDropAction(Qt::CopyAction);
    }
}

void PlanView::dragLeaveEvent(QDragLeaveEvent* event)
{
    endDrop();
    event->accept();
}

void PlanView::dropEvent(QDropEvent* event)
{
    previewDrop(componentIn(event->mimeData()), event->position(), event->modifiers());
    if (!m_ghost) {
        event->ignore();
        return;
    }
    design::Placement placed = *m_ghost;
    endDrop();
    placed.id = m_document->ids().nextId<PlacementId>();
    const PlacementId id = placed.id;
    const bool isPlaced = m_document->apply(
        design::place(m_document->design(), m_document->catalogue(), std::move(placed)),
        tr("Place"));
    if (isPlaced) {
        m_document->select(PlacementsSelected{{id}});
        setFocus(Qt::OtherFocusReason);
    }
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isPlaced);
}

void PlanView::previewDrop(const QString& component, QPointF pixels,
                           Qt::KeyboardModifiers modifiers)
{
    const auto id = ComponentId::parse(component.toStdString());
    const catalogue::Component* known = id ? m_document->catalogue().find(*id) : nullptr;
    if (known == nullptr || !catalogue::takesPlace(known->kind)) {
        endDrop();
        return;
    }
    const PlanPointer pointer = pointerAt(pixels, modifiers);
    design::SnapSettings settings = m_document->snapSettings();
    settings.enabled = settings.enabled && !pointer.isFree();
    const design::Design& design = m_document->design();
    const catalogue::Catalogue& catalogue = m_document->catalogue();
    const Angle turn = design::usualTurn(design, catalogue, *known, pointer.at);
    design::Snapped snapped =
        design::snapPlacement(design, catalogue, *known, pointer.at, turn, {}, settings);
    m_ghost = design::Placement{
        {}, *id, snapped.position, snapped.turn, snapped.mounting, snapped.support, {}, false, {}};
    m_ghostGuides = std::move(snapped.guides);
    viewport()->update();
}

void PlanView::endDrop()
{
    m_ghost.reset();
    m_ghostGuides.clear();
    viewport()->update();
}

} // namespace bespeak::ui
