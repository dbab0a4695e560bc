// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/own_picture.h"

#include "models/base/file.h"
#include "models/design/pin_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <filesystem>

namespace bespeak::ui
{

namespace
{

constexpr int longestSide = 1'280; // pixels: more than a card ever shows
constexpr int smallestSide = 160;

QImage decoded(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    // Named, so that no other decoder ever looks at the bytes.
    QImageReader reader(&buffer, bytes.startsWith("\x89PNG") ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    }
    return reader.read();
}

/// On white, without texts or profiles.
QImage onWhite(const QImage& image, int side)
{
    const QSize size = std::max(image.width(), image.height()) > side
                           ? image.size().scaled(side, side, Qt::KeepAspectRatio)
                           : image.size();
    QImage clean(size.expandedTo({1, 1}), QImage::Format_RGB32);
    clean.fill(Qt::white);
    QPainter painter(&clean);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(clean.rect(), image);
    return clean;
}

std::string asJpeg(const QImage& image, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return buffer.data().toStdString();
}

} // namespace

Result<std::string> keepablePicture(const QByteArray& bytes)
{
    const std::string_view seen(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (const Result<void> checked = design::checkPicture(seen, design::chosenPicture); !checked) {
        return failWith(checked);
    }
    return keepablePicture(decoded(bytes));
}

Result<std::string> keepablePicture(const QImage& image)
{
    if (image.isNull()) {
        return fail("design.bad-picture");
    }
    for (int side = longestSide; side >= smallestSide; side = side * 2 / 3) {
        const QImage clean = onWhite(image, side);
        for (const int quality : {85, 65}) {
            std::string bytes = asJpeg(clean, quality);
            if (design::checkPicture(bytes, design::keptPicture)) {
                return bytes;
            }
        }
    }
    return fail("design.bad-picture");
}

Result<std::string> readOwnPicture(const QString& path)
{
    return readFile(std::filesystem::path(path.toStdU16String()), design::chosenPicture.bytes)
        .and_then([](const std::string& bytes) {
            return keepablePicture(QByteArray::fromStdString(bytes));
        });
}

QImage shownPicture(const std::string& bytes)
{
    return design::checkPicture(bytes, design::keptPicture)
               ? decoded(QByteArray::fromStdString(bytes))
               : QImage();
}

} // namespace bespeak::ui
