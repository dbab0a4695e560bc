// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <QImage>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <deque>
#include <map>

namespace bespeak::ui
{

/// Pictures of rooms in 3D, drawn one after the other by bespeak-render, so that the window never
/// waits for one. Where that program or a graphics display is missing there are none, and the plan
/// does instead.
class RoomPictures : public QObject
{
    Q_OBJECT

public:
    explicit RoomPictures(QObject* parent = nullptr);
    ~RoomPictures() override;

    /// bespeak-render, if it is not beside the program.
    void setProgram(const QString& path) { m_program = path; }
    /// arrived() tells, later or at once. @return what names the picture.
    QString ask(const design::Design& design, const catalogue::Catalogue& catalogue);
    /// Nobody waits any longer for what was not begun.
    void forgetWaiting();
    /// Null if it is not there (yet).
    QImage find(const QString& name) const;

signals:
    void arrived(const QString& name);

private:
    struct Order {
        QString name;
        QByteArray design;
        bool isDark = false;
    };

    void drawNext();
    void finish(bool isDrawn);
    QString fileOf(const char* ending) const;

    QString m_program;
    QTemporaryDir m_folder;
    std::deque<Order> m_waiting;
    Order m_current;
    std::map<QString, QImage> m_pictures;
    QProcess m_process;
};

} // namespace bespeak::ui
