// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/measure.h"
#include "ui/scene/scene_engine.h"

#include <QApplication>
#include <QWindow>

using namespace bespeak;
using namespace bespeak::bench;

namespace
{

constexpr QSize pixels{1280, 720};

/// A window that shows one design and draws when told to.
class Picture
{
public:
    Picture(int placements, const catalogue::Catalogue& catalogue)
        : m_design(furnishedDesign(placements, catalogue))
    {
        m_window.setSurfaceType(QSurface::OpenGLSurface);
        m_window.setFormat(QSurfaceFormat::defaultFormat());
        m_window.resize(pixels);
        m_window.show();
        while (!m_window.isExposed()) {
            QApplication::processEvents();
        }
        m_engine = std::make_unique<ui::SceneEngine>(&m_window);
        m_engine->content().setFineShadows(false); // as while one turns the room
        m_engine->content().show(m_design, catalogue, {}, ui::Surroundings::Light);
        constexpr int warmUp = 8;
        for (int i = 0; i < warmUp; ++i) {
            turn();
        }
    }

    /// One frame after the room was turned by a degree.
    void turn()
    {
        ui::CameraPose pose = ui::overviewPose(m_design.room, aspect());
        pose.heading += ++m_frames * 0.0175;
        m_engine->content().look(pose, aspect(), pixels, {});
        m_engine->drawFrame();
    }

private:
    static double aspect() { return pixels.width() / static_cast<double>(pixels.height()); }

    design::Design m_design;
    QWindow m_window;
    std::unique_ptr<ui::SceneEngine> m_engine;
    int m_frames = 0;
};

} // namespace

int main(int count, char** arguments)
{
    const QApplication application(count, arguments);
    expects(ui::sceneDrawing() != ui::Drawing::None, "the display has OpenGL");
    ui::useSceneFormat();
    const catalogue::Catalogue catalogue = builtInCatalogue();
    Table table("A frame of the 3D view while the room is turned, 1280 x 720, against the same "
                "view of an empty room",
                {"placements", "frame, ms", "frames per second", "empty room, ms", "ratio"});
    constexpr int runs = 7;
    constexpr int frames = 5;
    for (const int placements : {50, 200, 1000}) {
        const auto frameOf = [](Picture& picture) {
            return timeOfOne(frames, [&] { picture.turn(); });
        };
        Picture empty(0, catalogue);
        Picture full(placements, catalogue);
        const Comparison result = compare(
            runs, [&] { return frameOf(full); }, [&] { return frameOf(empty); });
        table.add({std::to_string(placements), figure(result.subject),
                   figure(1000 / result.subject), figure(result.floor), figure(result.ratio)});
    }
    return 0;
}
