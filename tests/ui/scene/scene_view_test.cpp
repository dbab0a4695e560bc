// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_view.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/document/design_document.h"
#include "ui/scene/qt3d_view.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QTest>

#include <cmath>
#include <fstream>
#include <functional>

using namespace bespeak;
using namespace bespeak::ui;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

design::Design furnished()
{
    design::Design design = test::emptyDesign();
    design.placements.push_back(test::placed(1, "sofa", {2.5, 2.4, 0}, 180));
    design.placements.push_back(test::placed(2, "plant", {0.6, 0.6, 0}));
    return design;
}

/// A shown view that has come to rest.
struct Shown {
    CountingIdSource ids{100};
    DesignDocument document;
    std::unique_ptr<SceneView> view = makeSceneView();

    explicit Shown(design::Design design = furnished(), QSize size = {640, 420})
        : document(std::move(design), test::smallCatalogue(), ids)
    {
        view->setDocument(&document);
        view->resize(size);
        view->show();
        REQUIRE(QTest::qWaitForWindowExposed(view.get()));
        REQUIRE(QTest::qWaitFor([&] { return view->framesDrawn() > 1; }, 10'000));
    }

    SceneWindow& window() { return dynamic_cast<Qt3dView&>(*view).window3d(); }

    void rest()
    {
        quint64 before = 0;
        do {
            before = view->framesDrawn();
            QTest::qWait(450); // longer than the pause before a finer picture
        } while (view->framesDrawn() != before);
    }

    /// Where a point of the room is in the picture, 0–1.
    Vec2 inPicture(Vec3 point)
    {
        const CameraPose& pose = window().rig().pose();
        const Vec3 way = point - pose.eye;
        const double half = std::tan(pose.fieldOfView / 2) * dot(way, pose.forward());
        return {0.5 + dot(way, pose.right()) / (2 * half * window().aspect()),
                0.5 - dot(way, pose.up()) / (2 * half)};
    }
    QPoint pixelOf(Vec3 point)
    {
        const Vec2 p = inPicture(point);
        return {int(p.x * window().width()), int(p.y * window().height())};
    }
};

long residentKilobytes()
{
    std::ifstream file("/proc/self/statm");
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return resident * 4;
}

} // namespace

TEST_CASE("an idle view draws nothing, a change draws a few frames")
{
    Shown shown;
    shown.rest();
    const quint64 before = shown.view->framesDrawn();
    QTest::qWait(600);
    CHECK(shown.view->framesDrawn() == before);
    shown.view->zoomBy(1.3);
    shown.rest();
    CHECK(shown.view->framesDrawn() > before);
}

TEST_CASE("a click selects what models say is there")
{
    Shown shown;
    shown.rest();
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, shown.pixelOf({2.5, 2.4, 0.4}));
    CHECK(shown.document.selectedPlacements() == std::vector<PlacementId>{test::placementId(1)});
    QTest::mouseClick(&shown.window(), Qt::LeftButton, Qt::ControlModifier,
                      shown.pixelOf({0.6, 0.6, 0.3}));
    CHECK(shown.document.selectedPlacements().size() == 2);
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, shown.pixelOf({4.4, 3.2, 0}));
    CHECK(std::holds_alternative<RoomSelected>(shown.document.selection()));
    QTest::mouseClick(&shown.window(), Qt::LeftButton, {}, shown.pixelOf({4.2, 0, 1.8}));
    CHECK(shown.document.selection() == Selection(WallSelected{0}));
}

TEST_CASE("a drag with the mouse moves the thing in one step, Esc takes it back")
{
    Shown shown;
    shown.rest();
    QPoint from;
    const auto hold = [&] {
        const design::Design& design = shown.document.design();
        const Vec3 place = design::findPlacement(design, test::placementId(1))->position.inMetres();
        from = shown.pixelOf(place + Vec3{0, 0, 0.3});
        QTest::mousePress(&shown.window(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 8; ++i) {
            QTest::mouseMove(&shown.window(), from + QPoint(6 * i, 2 * i));
        }
    };
    const design::Design before = shown.document.design();
    hold();
    QTest::mouseRelease(&shown.window(), Qt::LeftButton, {}, from + QPoint(48, 16));
    CHECK(shown.document.design() != before);
    shown.document.undo();
    CHECK(shown.document.design() == before);
    CHECK_FALSE(shown.document.canUndo());
    hold();
    CHECK(shown.document.design() != before);
    QTest::keyClick(&shown.window(), Qt::Key_Escape);
    CHECK(shown.document.design() == before);
}

TEST_CASE("a component dragged from the catalogue lands where it is dropped")
{
    Shown shown;
    shown.rest();
    QMimeData mime;
    mime.setData(QStringLiteral("application/x-bespeak-component"), "plant");
    const QPoint at = shown.pixelOf({4, 3, 0});
    // Some platforms give a drag to the scene's own window, others to the widget around it.
    QObject* receiver =
        GENERATE(true, false) ? static_cast<QObject*>(&shown.window()) : shown.view.get();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(receiver, &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(receiver, &move);
    CHECK(move.isAccepted());
    CHECK(shown.document.design() == furnished());
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(receiver, &drop);
    REQUIRE(shown.document.design().placements.size() == 3);
    const geometry::Point3 position = shown.document.design().placements.back().position;
    CHECK(position.x.inMetres() == Approx(4).margin(0.3));
    CHECK(position.y.inMetres() == Approx(3).margin(0.3));
}

TEST_CASE("one can sit only where there is a seat")
{
    Shown empty(test::emptyDesign());
    CHECK_FALSE(empty.view->setCameraMode(CameraMode::Sit));
    CHECK(empty.view->cameraMode() == CameraMode::Orbit);
    CHECK(empty.view->setCameraMode(CameraMode::Walk));
    CHECK(empty.view->cameraMode() == CameraMode::Walk);
    empty.document.apply(furnished(), QStringLiteral("furnish"));
    CHECK(empty.view->setCameraMode(CameraMode::Sit));
    empty.rest();
    CHECK(empty.window().rig().pose().eye.z < 1.4);
    empty.view->fitRoom();
    CHECK(empty.view->cameraMode() == CameraMode::Orbit);
}

TEST_CASE("a capture shows the warm floor before a bright background")
{
    Shown shown(furnished(), {640, 400});
    shown.rest();
    QImage image;
    bool isDone = false;
    shown.view->capture({320, 200}, [&](const QImage& captured) {
        image = captured;
        isDone = true;
    });
    REQUIRE(QTest::qWaitFor([&] { return isDone; }, 20'000));
    REQUIRE(image.size() == QSize(320, 200));
    CHECK(qGray(image.pixel(2, 2)) > 180);
    const Vec2 p = shown.inPicture({4.2, 3.4, 0});
    const QColor floor = image.pixelColor(int(p.x * 320), int(p.y * 200));
    INFO(floor.name().toStdString());
    CHECK(floor.red() > floor.blue() + 25);
}

TEST_CASE("views come and go without growing by more than the driver itself does")
{
    constexpr int cycles = 50; // a lost shadow map would be 800 MB, lost textures 250 MB
    const auto grownBy = [](const std::function<void()>& cycle) {
        for (int i = 0; i < 5; ++i) {
            cycle();
        }
        const long before = residentKilobytes();
        for (int i = 0; i < cycles; ++i) {
            cycle();
        }
        return residentKilobytes() - before;
    };
    // Mesa's software driver keeps about 1 MB of each context; Qt3D makes three of them.
    const long driver = grownBy([] {
        for (int i = 0; i < 3; ++i) {
            QOffscreenSurface surface;
            surface.create();
            QOpenGLContext context;
            REQUIRE(context.create());
            REQUIRE(context.makeCurrent(&surface));
        }
    });
    const long views = grownBy([] { Shown(furnished(), {200, 150}); });
    INFO(driver << " kB by the driver, " << views << " kB by views");
    CHECK(views - driver < cycles * 2048);
}
