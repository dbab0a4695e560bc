// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"
#include "models/design/snapping.h"
#include "ui/style/theme.h"

#include <QObject>
#include <QString>

class QSettings;

namespace bespeak::ui
{

/// What the user prefers, kept between starts.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `kept` must outlive this.
    explicit Settings(QSettings& kept, QObject* parent = nullptr);

    /// Two letters, or empty: the system's.
    QString language() const;
    void setLanguage(const QString& code);

    UnitSystem units() const;
    void setUnits(UnitSystem units);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    design::SnapSettings snap() const;
    void setSnap(const design::SnapSettings& snap);

    /// True until it is asked for the first time.
    bool takeFirstStart();

    /// Where layouts and window sizes are kept.
    QSettings& kept() const { return m_kept; }

signals:
    void languageChanged();
    void unitsChanged();
    void appearanceChanged();
    void snapChanged();

private:
    QSettings& m_kept;
};

} // namespace bespeak::ui
