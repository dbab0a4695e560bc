// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"
#include "app/services.h"
#include "models/base/expects.h"
#include "tests/bench/furnished_design.h"
#include "tests/bench/measure.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"
#include "ui/document/design_document.h"
#include "ui/scene/scene_view.h"
#include "ui/window/design_workspace.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <fstream>

// Starts itself again and again: as the window of Bespeak, and as a window with nothing but the 3D
// view of an empty room. A started program says "drawn" and its memory after its first 3D frame.

using namespace bespeak;
using namespace bespeak::bench;

namespace
{

double residentMebibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    return 0;
}

/// Says when the first frame is there; ends after the pictures that follow it have been drawn.
void reportFirstFrame(const ui::SceneView& view)
{
    QObject::connect(&view, &ui::SceneView::firstFrameDrawn, qApp, [] {
        std::printf("drawn\n");
        std::fflush(stdout);
        constexpr int rest = 2500;
        QTimer::singleShot(rest, qApp, [] {
            std::printf("%f\n", residentMebibytes());
            std::fflush(stdout);
            // The end of a program is not what is measured.
            std::_Exit(0);
        });
    });
}

int showWindow(QApplication& application)
{
    app::CommandLine line;
    line.templateName = QStringLiteral("sample");
    line.size = QSize(1280, 800);
    const SystemClock clock;
    app::Services services(application, line, clock);
    services.start();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (const auto* view = widget->findChild<ui::SceneView*>()) {
            reportFirstFrame(*view);
        }
    }
    return QApplication::exec();
}

int showBare()
{
    CountingIdSource ids;
    ui::DesignDocument document(test::emptyDesign(), test::smallCatalogue(), ids);
    const auto view = ui::makeSceneView();
    view->setDocument(&document);
    view->resize(640, 720);
    reportFirstFrame(*view);
    view->show();
    return QApplication::exec();
}

struct Start {
    double milliseconds = 0; ///< to the first frame
    double mebibytes = 0;    ///< at rest
};

Start start(const QString& what)
{
    const test::TemporaryFolder home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
        environment.insert(QLatin1String(name), QString::fromStdString(home.path().string()));
    }
    process.setProcessEnvironment(environment);
    Start result;
    result.milliseconds = timeOf([&] {
        process.start(QCoreApplication::applicationFilePath(), {what});
        process.waitForReadyRead(60'000);
    });
    expects(process.readLine().startsWith("drawn"), "the first frame was drawn");
    process.waitForFinished(60'000);
    result.mebibytes = process.readLine().toDouble();
    expects(result.mebibytes > 0, "the memory was told");
    return result;
}

int measure()
{
    constexpr int runs = 7;
    std::vector<double> memory;
    std::vector<double> bareMemory;
    start(QStringLiteral("--window")); // files are in memory from now on
    const Comparison time = compare(
        runs,
        [&] {
            const Start one = start(QStringLiteral("--window"));
            memory.push_back(one.mebibytes);
            return one.milliseconds;
        },
        [&] {
            const Start one = start(QStringLiteral("--bare"));
            bareMemory.push_back(one.mebibytes);
            return one.milliseconds;
        });
    const double resident = median(memory);
    const double bare = median(bareMemory);
    Table table("Start of the window with the sample room, against a window with only the 3D view "
                "of an empty room",
                {"", "Bespeak", "bare view", "ratio"});
    table.add({"start to first 3D frame, ms", figure(time.subject), figure(time.floor),
               figure(time.ratio)});
    table.add(
        {"resident memory at rest, MiB", figure(resident), figure(bare), figure(resident / bare)});
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("bespeak"));
    const QString what = QApplication::arguments().value(1);
    return what == QLatin1String("--window") ? showWindow(application)
           : what == QLatin1String("--bare") ? showBare()
                                             : measure();
}
