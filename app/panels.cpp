// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/panels.h"

#include "ui/catalogue/catalogue_panel.h"
#include "ui/document/design_document.h"
#include "ui/plan/plan_view.h"
#include "ui/scene/scene_view.h"

#include <QPixmap>

namespace bespeak::app
{

namespace
{

ui::DesignPanel makePlan(const PanelWishes& wishes)
{
    auto* plan = new ui::PlanView;
    plan->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(plan, &QWidget::customContextMenuRequested, plan,
                     [plan, wishes](const QPoint& position) {
                         wishes.contextMenu(plan->mapToGlobal(position));
                     });
    return {.widget = plan,
            .setDocument = [plan](ui::DesignDocument* document) { plan->setDocument(document); },
            .fit = [plan] { plan->fitRoom(); },
            .zoomBy = [plan](double factor) { plan->zoomBy(factor); },
            .lookAt = [plan](geometry::Vec2 point) { plan->lookAt(point); },
            .setOverlay = [plan](const ui::Overlay& overlay) { plan->setOverlay(overlay); },
            .search = {}};
}

ui::DesignPanel makeCatalogue(const PanelWishes& wishes)
{
    auto* panel = new ui::CataloguePanel;
    QObject::connect(panel, &ui::CataloguePanel::placeRequested, panel,
                     [wishes](const QString& componentId) {
                         if (const auto id = ComponentId::parse(componentId.toStdString())) {
                             wishes.place(*id);
                         }
                     });
    return {
        .widget = panel,
        .setDocument =
            [panel](ui::DesignDocument* document) { panel->setCatalogue(document->catalogue()); },
        .fit = {},
        .zoomBy = {},
        .lookAt = {},
        .setOverlay = {},
        .search = [panel] { panel->focusSearch(); }};
}

} // namespace

ui::PanelFactories makePanelFactories(const PanelWishes& wishes, ui::ComponentPictures& pictures)
{
    return {.makeScene = [] { return ui::makeSceneView(); },
            .makePlan = [wishes] { return makePlan(wishes); },
            .makeCatalogue = [wishes] { return makeCatalogue(wishes); },
            .pictureOf =
                [&pictures](const catalogue::Component& component, const QSize& size) {
                    const QImage picture = pictures.find(component);
                    return picture.isNull()
                               ? QPixmap()
                               : QPixmap::fromImage(picture.scaled(size, Qt::KeepAspectRatio,
                                                                   Qt::SmoothTransformation));
                }};
}

} // namespace bespeak::app
