// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/component_pictures.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QSignalSpy>

using namespace bespeak;
using namespace bespeak::test;
using namespace bespeak::ui;

namespace
{

constexpr QSize pixels(72, 56);

const catalogue::Component& component(const catalogue::Catalogue& from, const char* id)
{
    return *from.find(componentId(id));
}

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QImage waitFor(ComponentPictures& pictures, const catalogue::Component& wanted)
{
    QSignalSpy arrived(&pictures, &ComponentPictures::arrived);
    const QImage ready = pictures.find(wanted);
    if (ready.isNull()) {
        REQUIRE(arrived.wait(10'000));
    }
    return pictures.find(wanted);
}

} // namespace

TEST_CASE("A picture arrives once and is there from then on")
{
    const catalogue::Catalogue catalogue = smallCatalogue();
    ComponentPictures pictures({}, pixels);
    QSignalSpy arrived(&pictures, &ComponentPictures::arrived);
    REQUIRE(pictures.find(component(catalogue, "sofa")).isNull());
    REQUIRE(pictures.find(component(catalogue, "sofa")).isNull());
    REQUIRE(arrived.wait(10'000));
    REQUIRE(arrived.first().first().toString() == "sofa");
    REQUIRE(pictures.find(component(catalogue, "sofa")).size() == pixels);
    REQUIRE(arrived.size() == 1);
}

TEST_CASE("Pictures are kept on disk by what the component is")
{
    const TemporaryFolder folder;
    const catalogue::Catalogue catalogue = smallCatalogue();
    const QString place = textOf(folder / "pictures");
    {
        ComponentPictures pictures(place, pixels);
        waitFor(pictures, component(catalogue, "sofa"));
    }
    const QStringList kept = QDir(place).entryList(QDir::Files);
    REQUIRE(kept.size() == 1);

    // What is on disk is what is shown, so a picture that was put there comes back.
    QImage marked(pixels, QImage::Format_ARGB32);
    marked.fill(Qt::magenta);
    REQUIRE(marked.save(place + '/' + kept.first(), "PNG"));
    ComponentPictures again(place, pixels);
    REQUIRE(waitFor(again, component(catalogue, "sofa")).pixelColor(3, 3) == QColor(Qt::magenta));

    catalogue::Component wider = component(catalogue, "sofa");
    wider.size.width += Length::millimetres(100);
    ComponentPictures other(place, pixels);
    REQUIRE(waitFor(other, wider).pixelColor(3, 3) != QColor(Qt::magenta));
    REQUIRE(QDir(place).entryList(QDir::Files).size() == 2);
}

TEST_CASE("A damaged picture on disk is drawn again")
{
    const TemporaryFolder folder;
    const catalogue::Catalogue catalogue = smallCatalogue();
    const QString place = textOf(folder.path());
    {
        ComponentPictures pictures(place, pixels);
        waitFor(pictures, component(catalogue, "tv"));
    }
    const QString file = QDir(place).entryList(QDir::Files).first();
    test::writeFile(folder / file.toStdString(), "no picture");
    ComponentPictures again(place, pixels);
    REQUIRE(waitFor(again, component(catalogue, "tv")).size() == pixels);
}

TEST_CASE("After another catalogue has come, a component is drawn as it is there")
{
    const catalogue::Catalogue catalogue = smallCatalogue();
    ComponentPictures pictures({}, pixels);
    const QImage before = waitFor(pictures, component(catalogue, "sofa"));
    catalogue::Component taller = component(catalogue, "sofa");
    taller.size.height = Length::metres(2);
    REQUIRE(waitFor(pictures, taller) == before);
    pictures.forget();
    REQUIRE(waitFor(pictures, taller) != before);
}

TEST_CASE("Pictures that are still asked for do not keep the window from closing")
{
    const catalogue::Catalogue catalogue = smallCatalogue();
    ComponentPictures pictures({}, pixels);
    for (const catalogue::Component& each : catalogue.components()) {
        pictures.find(each);
    }
    SUCCEED();
}
