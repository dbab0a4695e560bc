// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_picture.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <QPainter>

using namespace bespeak;

TEST_CASE("the plan's picture has its walls where the scale says")
{
    const design::Design design = test::emptyDesign();
    // 5 x 4 m at 1 : 50 with walls of 12 cm: the left wall begins 26 mm from the paper's edge.
    const QImage image = ui::planImage(1568, design, test::smallCatalogue());
    REQUIRE(image.width() == 1568);
    const int row = 26 * 10 + 12 + 400;
    CHECK(image.pixelColor(250, row).lightness() > 200);
    CHECK(image.pixelColor(272, row).lightness() < 110);
    CHECK(image.pixelColor(300, row).lightness() > 200);
}

TEST_CASE("a painter gets the plan within its rectangle")
{
    QImage paper(400, 300, QImage::Format_RGB32);
    paper.fill(Qt::blue);
    QPainter painter(&paper);
    ui::paintPlan(painter, QRectF(100, 50, 200, 200), test::emptyDesign(), test::smallCatalogue());
    painter.end();
    CHECK(paper.pixelColor(200, 150) != QColor(Qt::blue));
    CHECK(paper.pixelColor(50, 150) == QColor(Qt::blue));
    CHECK(paper.pixelColor(200, 20) == QColor(Qt::blue));
}
