// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/own_picture.h"

#include "models/design/pin_picture.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>
#include <QFile>

#include <random>

using namespace bespeak;

namespace
{

QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    std::mt19937 random(1);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixel(x, y, 0xFF000000U | random() % 0x1000000U);
        }
    }
    return image;
}

QByteArray saved(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return buffer.data();
}

} // namespace

TEST_CASE("A picture of one's own is written anew: small enough, and with nothing but the picture")
{
    QImage image = noise(2'400, 1'200);
    image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    for (const char* format : {"PNG", "JPEG"}) {
        const Result<std::string> kept = ui::keepablePicture(saved(image, format));
        REQUIRE_OK(kept);
        REQUIRE_OK(design::checkPicture(*kept, design::keptPicture));
        CHECK(kept->find("taken at home") == std::string::npos);
        const QImage shown = ui::shownPicture(*kept);
        CHECK(std::abs(shown.width() - 2 * shown.height()) <= 1);
        CHECK(shown.width() >= 160);
    }
}

TEST_CASE("What can be seen through lies on white")
{
    QImage image(20, 10, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QImage shown = ui::shownPicture(ui::keepablePicture(saved(image, "PNG")).value());
    CHECK(shown.size() == QSize(20, 10));
    CHECK(shown.pixelColor(5, 5) == QColor(Qt::white));
}

TEST_CASE("A hostile or damaged picture is refused with one sentence")
{
    const QByteArray png = saved(noise(40, 30), "PNG");
    const QByteArray jpeg = saved(noise(40, 30), "JPEG");
    const auto refused = [](const QByteArray& bytes) {
        const Result<std::string> kept = ui::keepablePicture(bytes);
        REQUIRE_FALSE(kept.has_value());
        CHECK(describe(kept.error()).ends_with("."));
        return kept.error().key;
    };
    CHECK(refused({}) == "design.bad-picture");
    CHECK(refused("GIF89a") == "design.bad-picture");
    CHECK(refused("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") ==
          "design.bad-picture");
    CHECK(refused(png.left(30)) == "design.bad-picture");
    CHECK(refused(png.left(60)) == "design.bad-picture");
    QByteArray huge = png;
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60")); // 60,000 pixels each way
    CHECK(refused(huge) == "design.picture-too-many-pixels");
    CHECK(refused(png + QByteArray(33 * 1024 * 1024, 'x')) == "design.picture-too-large");
    CHECK(ui::shownPicture("no picture").isNull());
    CHECK(ui::shownPicture(png.left(60).toStdString()).isNull());
}

TEST_CASE("Flipped bytes of a picture never crash the reader")
{
    std::mt19937 random(2);
    for (const QByteArray& whole : {saved(noise(40, 30), "PNG"), saved(noise(40, 30), "JPEG")}) {
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = whole;
            for (int flips = 0; flips < 4; ++flips) {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                    static_cast<char>(random() % 256);
            }
            const Result<std::string> kept = ui::keepablePicture(bytes);
            CHECK((kept ? design::checkPicture(*kept, design::keptPicture).has_value()
                        : !describe(kept.error()).empty()));
        }
    }
}

TEST_CASE("A picture file is read by what it is, whatever it is called")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder / "sofa.txt").string());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(saved(noise(40, 30), "PNG"));
    file.close();
    REQUIRE_OK(ui::readOwnPicture(path));
    CHECK(test::keyOf(ui::readOwnPicture(path + "x")) == "file.cannot-read");
}
