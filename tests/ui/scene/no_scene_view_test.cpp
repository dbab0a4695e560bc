// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/document/design_document.h"
#include "ui/scene/offscreen_picture.h"
#include "ui/scene/scene_view.h"

#include <QLabel>
#include <QTest>

using namespace bespeak;
using namespace bespeak::ui;

TEST_CASE("without OpenGL the view says so, and the document works on")
{
    CountingIdSource ids;
    DesignDocument document(test::emptyDesign(), test::smallCatalogue(), ids);
    const auto view = makeSceneView();
    view->setDocument(&document);
    REQUIRE(view->findChild<QLabel*>());
    CHECK(view->findChild<QLabel*>()->text().contains(QStringLiteral("OpenGL")));
    CHECK_FALSE(view->setCameraMode(CameraMode::Walk));
    view->drop(QStringLiteral("sofa"), {10, 10});
    CHECK(document.design().placements.size() == 1);
    bool isDone = false;
    view->capture({64, 64}, [&](const QImage& image) { isDone = image.isNull(); });
    CHECK(QTest::qWaitFor([&] { return isDone; }, 2000));
}

TEST_CASE("a picture without OpenGL, or of no sensible size, is refused in words")
{
    const auto picture = [](const QSize& size) {
        return test::keyOf(
            renderPicture(test::emptyDesign(), test::smallCatalogue(), CameraPose(), size));
    };
    CHECK(picture({640, 400}) == "scene.no-opengl");
    CHECK(picture({9, 400}) == "scene.picture-size");
    CHECK(picture({640, 100'000}) == "scene.picture-size");
}
