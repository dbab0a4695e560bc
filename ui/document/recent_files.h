// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace bespeak::ui
{

/// The files that were open lately, newest first, kept in the settings.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int limit = 10;

    /// `settings` must outlive this.
    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    /// Those that still exist.
    QStringList existing() const;
    void add(const QString& path);
    void clear();

signals:
    void changed();

private:
    QSettings& m_settings;
};

} // namespace bespeak::ui
