// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include "models/design/design_file.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/welcome/room_templates.h"

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>

#include <set>

using namespace bespeak;

namespace
{

struct Outcome {
    int code = -1;
    QString error;
};

/// Runs the program on the display of the tests, or on one that is not there.
Outcome runRender(const QStringList& arguments, const QString& display = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    if (!display.isEmpty()) {
        environment.insert(QStringLiteral("DISPLAY"), display);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BESPEAK_RENDER), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QString savedDesign(const test::TemporaryFolder& folder)
{
    const auto builtIn = ui::readBuiltInCatalogue();
    REQUIRE(builtIn);
    const design::Design design = ui::templateDesign(QStringLiteral("sample"), builtIn->catalogue);
    const auto remembered = design::usedComponents(design, builtIn->catalogue);
    const std::filesystem::path path = folder / "room.bespeak";
    REQUIRE(design::saveDesign({design, remembered, {}}, path));
    return text(path);
}

std::size_t coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours.size();
}

} // namespace

TEST_CASE("A design is drawn from each camera into a picture of the wanted size")
{
    const QString camera = GENERATE(as<QString>(), QStringLiteral("orbit"), QStringLiteral("seat"),
                                    QStringLiteral("child"));
    const test::TemporaryFolder folder;
    const QString picture = text(folder / "view.png");

    const Outcome outcome =
        runRender({savedDesign(folder), QStringLiteral("-o"), picture, QStringLiteral("--size"),
                   QStringLiteral("320x180"), QStringLiteral("--camera"), camera});

    INFO(outcome.error.toStdString());
    CHECK(outcome.code == 0);
    const QImage image(picture);
    CHECK(image.size() == QSize(320, 180));
    CHECK(coloursOf(image) > 50);
}

TEST_CASE("A picture that cannot be drawn is one sentence, and writes no file")
{
    const test::TemporaryFolder folder;
    const QString picture = text(folder / "view.png");
    const QStringList out{QStringLiteral("-o"), picture};

    SECTION("no such design")
    {
        CHECK(runRender(QStringList{text(folder / "none.bespeak")} + out).code == 1);
    }
    SECTION("no display")
    {
        const Outcome outcome =
            runRender(QStringList{savedDesign(folder)} + out, QStringLiteral(":94321"));
        CHECK(outcome.code == 1);
        CHECK(outcome.error.count(QLatin1Char('\n')) == 1);
        CHECK(outcome.error.contains(QStringLiteral("OpenGL")));
    }
    SECTION("too large")
    {
        const Outcome outcome = runRender(QStringList{savedDesign(folder)} + out +
                                          QStringList{QStringLiteral("--size=9000x100")});
        CHECK(outcome.code == 1);
        CHECK(outcome.error.contains(QStringLiteral("8192")));
    }
    CHECK_FALSE(std::filesystem::exists(folder / "view.png"));
}

TEST_CASE("A wrong command line ends with code 2")
{
    const auto wrong =
        GENERATE(as<QStringList>(), QStringList{}, QStringList{QStringLiteral("a.bespeak")},
                 QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("-o"),
                             QStringLiteral("c")},
                 QStringList{QStringLiteral("a"), QStringLiteral("-o"), QStringLiteral("c"),
                             QStringLiteral("--size=12")},
                 QStringList{QStringLiteral("a"), QStringLiteral("-o"), QStringLiteral("c"),
                             QStringLiteral("--camera=roof")},
                 QStringList{QStringLiteral("a"), QStringLiteral("-o"), QStringLiteral("c"),
                             QStringLiteral("--fast")});
    const Outcome outcome = runRender(wrong);
    CHECK(outcome.code == 2);
    CHECK(outcome.error.count(QLatin1Char('\n')) == 1);
}
