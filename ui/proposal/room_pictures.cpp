// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/room_pictures.h"

#include "models/base/sha256.h"
#include "models/design/design_file.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr const char* pictureSize = "800x480"; ///< as RoomPicture's proportion
constexpr std::size_t mostKept = 60;

} // namespace

RoomPictures::RoomPictures(QObject* parent)
    : QObject(parent)
    , m_program(QCoreApplication::applicationDirPath() + QStringLiteral("/bespeak-render"))
{
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(false);
        }
    });
}

RoomPictures::~RoomPictures()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QString RoomPictures::fileOf(const char* ending) const
{
    return m_folder.filePath(QStringLiteral("room.") + QLatin1String(ending));
}

QString RoomPictures::ask(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    const std::string bytes =
        design::packDesign({design, design::usedComponents(design, catalogue), {}});
    QString name = QString::fromStdString(sha256(bytes).text()) +
                   QLatin1String(isDark() ? "-evening" : "-day");
    if (m_pictures.contains(name)) {
        QMetaObject::invokeMethod(
            this, [this, name] { Q_EMIT arrived(name); }, Qt::QueuedConnection);
    } else if (name != m_current.name &&
               std::ranges::find(m_waiting, name, &Order::name) == m_waiting.end()) {
        m_waiting.push_back({name, QByteArray::fromStdString(bytes), isDark()});
        drawNext();
    }
    return name;
}

void RoomPictures::forgetWaiting()
{
    m_waiting.clear();
}

QImage RoomPictures::find(const QString& name) const
{
    const auto found = m_pictures.find(name);
    return found == m_pictures.end() ? QImage() : found->second;
}

void RoomPictures::drawNext()
{
    if (m_process.state() != QProcess::NotRunning || m_waiting.empty() ||
        !QFileInfo::exists(m_program)) {
        return;
    }
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    QFile file(fileOf("bespeak"));
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
        file.write(m_current.design) != m_current.design.size()) {
        return;
    }
    file.close();
    QFile::remove(fileOf("png"));
    m_process.start(m_program, {file.fileName(), QStringLiteral("--out"), fileOf("png"),
                                QStringLiteral("--size"), QLatin1String(pictureSize),
                                QStringLiteral("--camera"), QStringLiteral("theatre"),
                                QStringLiteral("--light"),
                                QLatin1String(m_current.isDark ? "evening" : "day")});
}

void RoomPictures::finish(bool isDrawn)
{
    const QString name = std::exchange(m_current, {}).name;
    QImage picture;
    if (isDrawn && picture.load(fileOf("png"), "PNG")) {
        if (m_pictures.size() >= mostKept) {
            m_pictures.clear();
        }
        m_pictures[name] = picture;
        Q_EMIT arrived(name);
    }
    // Not from inside the process's own signal.
    QMetaObject::invokeMethod(this, &RoomPictures::drawNext, Qt::QueuedConnection);
}

} // namespace bespeak::ui
