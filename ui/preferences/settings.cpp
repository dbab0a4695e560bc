// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/settings.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

/// A number of the settings file, which anybody may have edited.
double numberIn(const QSettings& kept, const char* key, double otherwise, double low, double high)
{
    bool isNumber = false;
    const double number = kept.value(QLatin1String(key)).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::clamp(number, low, high) : otherwise;
}

} // namespace

Settings::Settings(QSettings& kept, QObject* parent)
    : QObject(parent)
    , m_kept(kept)
{
}

QString Settings::language() const
{
    return m_kept.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString& code)
{
    if (code != language()) {
        m_kept.setValue(QStringLiteral("language"), code);
        Q_EMIT languageChanged();
    }
}

UnitSystem Settings::units() const
{
    const QString name = m_kept.value(QStringLiteral("units")).toString();
    if (name.isEmpty()) {
        return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem
                   ? UnitSystem::Imperial
                   : UnitSystem::Metric;
    }
    return name == QLatin1String("imperial") ? UnitSystem::Imperial : UnitSystem::Metric;
}

void Settings::setUnits(UnitSystem units)
{
    if (units != this->units()) {
        m_kept.setValue(QStringLiteral("units"), units == UnitSystem::Imperial
                                                     ? QStringLiteral("imperial")
                                                     : QStringLiteral("metric"));
        Q_EMIT unitsChanged();
    }
}

Appearance Settings::appearance() const
{
    const QString name = m_kept.value(QStringLiteral("appearance")).toString();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (name == appearanceName(appearance)) {
            return appearance;
        }
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    if (appearance != this->appearance()) {
        m_kept.setValue(QStringLiteral("appearance"), appearanceName(appearance));
        Q_EMIT appearanceChanged();
    }
}

design::SnapSettings Settings::snap() const
{
    design::SnapSettings snap;
    snap.enabled = m_kept.value(QStringLiteral("snap/enabled"), snap.enabled).toBool();
    snap.reach = numberIn(m_kept, "snap/reach", snap.reach, 0.01, 1);
    snap.angleStep = numberIn(m_kept, "snap/angleStep", snap.angleStep, 0, 90);
    snap.grid = numberIn(m_kept, "snap/grid", snap.grid, 0, 1);
    return snap;
}

void Settings::setSnap(const design::SnapSettings& snap)
{
    m_kept.setValue(QStringLiteral("snap/enabled"), snap.enabled);
    m_kept.setValue(QStringLiteral("snap/reach"), snap.reach);
    m_kept.setValue(QStringLiteral("snap/angleStep"), snap.angleStep);
    m_kept.setValue(QStringLiteral("snap/grid"), snap.grid);
    Q_EMIT snapChanged();
}

bool Settings::takeFirstStart()
{
    const bool first = !m_kept.contains(QStringLiteral("started"));
    m_kept.setValue(QStringLiteral("started"), true);
    return first;
}

} // namespace bespeak::ui
