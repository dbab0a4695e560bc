// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/catalogue_design_panel.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/catalogue/catalogue_panel.h"

#include <QLineEdit>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::ui;

TEST_CASE("What the catalogue is asked for stands in the open design")
{
    CountingIdSource ids;
    DesignDocument document(emptyDesign(), smallCatalogue(), ids);
    const DesignPanel made = makeCatalogueDesignPanel({});
    const std::unique_ptr<QWidget> widget(made.widget);
    auto* panel = qobject_cast<CataloguePanel*>(made.widget);
    REQUIRE(panel != nullptr);

    emit panel->placeRequested("sofa");
    REQUIRE(document.design().placements.empty());
    made.setDocument(&document);
    emit panel->placeRequested("sofa");
    REQUIRE(document.design().placements.size() == 1);
    REQUIRE(document.design().placements.front().component.text() == "sofa");
    emit panel->placeRequested("No such thing");
    REQUIRE(document.design().placements.size() == 1);
    made.setDocument(nullptr);
    emit panel->placeRequested("sofa");
    REQUIRE(document.design().placements.size() == 1);
}

TEST_CASE("A component is drawn in the size that is asked for")
{
    const catalogue::Catalogue catalogue = smallCatalogue();
    const QPixmap picture =
        drawComponentPicture(*catalogue.find(componentId("sofa")), QSize(120, 90));
    REQUIRE(picture.deviceIndependentSize() == QSizeF(120, 90));
    REQUIRE(qAlpha(picture.toImage().pixel(60, 45)) == 255);
}
