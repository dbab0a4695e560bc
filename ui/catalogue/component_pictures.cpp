// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/component_pictures.h"

#include "models/base/sha256.h"
#include "models/catalogue/component_json.h"
#include "models/catalogue/shapes.h"
#include "ui/catalogue/mesh_picture.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

namespace bespeak::ui
{

namespace
{

/// To be raised when pictures of the same component look different than before.
constexpr int drawingVersion = 1;

QString fileFor(const QString& folder, const catalogue::Component& component, QSize pixels)
{
    const std::string seen = catalogue::toJson(component).dump();
    const QString digest = QString::fromStdString(sha256(seen).text().substr(0, 32));
    return QStringLiteral("%1/%2-%3x%4-%5.png")
        .arg(folder, digest)
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(drawingVersion);
}

Viewpoint viewpointOf(const catalogue::Component& component)
{
    const bool isInCeiling = !component.mountings.empty() &&
                             component.mountings.front() == catalogue::Mounting::InCeiling;
    return isInCeiling ? Viewpoint::Below : Viewpoint::Above;
}

/// A picture that cannot be kept is drawn again next time: nothing to tell the user.
void keep(const QImage& picture, const QString& file)
{
    QSaveFile output(file);
    if (QDir().mkpath(QFileInfo(file).path()) && output.open(QIODevice::WriteOnly) &&
        picture.save(&output, "PNG")) {
        output.commit();
    }
}

QImage pictureOf(const catalogue::Component& component, const QString& folder, QSize pixels)
{
    const QString file = folder.isEmpty() ? QString() : fileFor(folder, component, pixels);
    QImage picture;
    if (!file.isEmpty() && picture.load(file, "PNG") && picture.size() == pixels) {
        return picture;
    }
    picture = makeMeshPicture(catalogue::makeShape(component, {}), pixels, viewpointOf(component));
    if (!file.isEmpty()) {
        keep(picture, file);
    }
    return picture;
}

} // namespace

ComponentPictures::ComponentPictures(QString folder, QSize pixels, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_pixels(pixels)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
}

ComponentPictures::~ComponentPictures()
{
    m_thread.clear();
    m_thread.waitForDone();
}

QString ComponentPictures::usualFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/pictures");
}

QImage ComponentPictures::find(const catalogue::Component& component)
{
    const QString id = QString::fromStdString(component.id.text());
    const auto picture = m_pictures.constFind(id);
    if (picture != m_pictures.constEnd()) {
        return *picture;
    }
    if (!m_asked.contains(id)) {
        m_asked.insert(id);
        draw(component);
    }
    return {};
}

void ComponentPictures::forget()
{
    m_thread.clear();
    m_pictures.clear();
    m_asked.clear();
    ++m_generation;
}

void ComponentPictures::draw(const catalogue::Component& component)
{
    m_thread.start(
        [this, component, folder = m_folder, pixels = m_pixels, generation = m_generation] {
            const QImage picture = pictureOf(component, folder, pixels);
            const QString id = QString::fromStdString(component.id.text());
            // The destructor waits for this thread, so `this` still stands here.
            QMetaObject::invokeMethod(
                this, [this, id, picture, generation] { take(id, picture, generation); },
                Qt::QueuedConnection);
        },
        ++m_priority);
}

void ComponentPictures::take(const QString& id, const QImage& picture, int generation)
{
    if (generation != m_generation) {
        return;
    }
    m_pictures.insert(id, picture);
    emit arrived(id);
}

} // namespace bespeak::ui
