// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_design_panel.h"

#include "ui/catalogue/catalogue_panel.h"
#include "ui/document/placing.h"

#include <QGuiApplication>
#include <QPointer>

#include <memory>

namespace bespeak::ui
{

DesignPanel makeCatalogueDesignPanel(const QString& pictureFolder)
{
    auto* panel = new CataloguePanel(pictureFolder);
    const auto document = std::make_shared<QPointer<DesignDocument>>();
    QObject::connect(panel, &CataloguePanel::placeRequested, panel, [document](const QString& id) {
        const Result<ComponentId> component = ComponentId::parse(id.toStdString());
        if (*document && component) {
            placeInRoom(**document, *component);
        }
    });
    DesignPanel made;
    made.widget = panel;
    made.setDocument = [panel, document](DesignDocument* shown) {
        *document = shown;
        if (shown != nullptr) {
            panel->setCatalogue(shown->catalogue());
        }
    };
    made.search = [panel] { panel->focusSearch(); };
    return made;
}

QPixmap drawComponentPicture(const catalogue::Component& component, const QSize& size)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap picture = QPixmap::fromImage(drawComponent(component, size * ratio));
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace bespeak::ui
