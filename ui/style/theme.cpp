// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include "ui/style/bespeak_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPixmapCache>

namespace bespeak::ui
{

namespace
{

const Colours* shown = nullptr;

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void useOwnFont(QApplication& application)
{
    for (const char* file : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"}) {
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
    }
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setFont(font);
}

QString styleSheetFor(const Colours& colours)
{
    QFile file(QStringLiteral(":/style/bespeak.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QLatin1String("@mode"),
                  &colours == &darkColours() ? QLatin1String("dark") : QLatin1String("light"));
    std::vector<ColourName> names(colourNames().begin(), colourNames().end());
    // The longer names first: "accent" begins "accentSoft".
    std::ranges::sort(names, [](const ColourName& a, const ColourName& b) {
        return qstrlen(a.name) > qstrlen(b.name);
    });
    for (const ColourName& name : names) {
        sheet.replace(QLatin1Char('@') + QLatin1String(name.name),
                      (colours.*name.colour).name(QColor::HexArgb));
    }
    return sheet;
}

} // namespace

const Colours& colours()
{
    return shown ? *shown : lightColours();
}

bool isDark()
{
    return shown == &darkColours();
}

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_desktopIsDark(looksDark(QGuiApplication::palette()))
{
    useOwnFont(application);
    QApplication::setStyle(new BespeakStyle);
    dress();
    application.installEventFilter(this);
    askPortal();
}

void Theme::setDesktopDark(bool dark)
{
    if (dark != m_desktopIsDark) {
        m_desktopIsDark = dark;
        if (m_appearance == Appearance::System) {
            dress();
        }
    }
}

/// Qt 6.4 does not tell whether the desktop is dark; the portal of the desktop does, and when it
/// changes.
void Theme::askPortal()
{
    // Without a running bus libdbus would try to start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                                      QStringLiteral("Read"));
    ask << appearanceGroup << colourScheme;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) {
            // The old method wraps the value twice.
            const QVariant inner = reply.value().variant();
            takePortalSetting(appearanceGroup, colourScheme,
                              inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>()
                                                               : reply.value());
        }
    });
}

void Theme::takePortalSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    constexpr uint prefersDark = 1;
    constexpr uint prefersLight = 2;
    if (group != appearanceGroup || key != colourScheme) {
        return;
    }
    m_hasPortal = true;
    const uint scheme = value.variant().toUInt();
    if (scheme == prefersDark || scheme == prefersLight) {
        setDesktopDark(scheme == prefersDark);
    }
}

/// Desktops without a portal tell Qt's platform theme, whose palette lies under our own.
void Theme::askPalette()
{
    if (m_hasPortal) {
        m_isAsking = false;
        return;
    }
    m_isAsking = true;
    QApplication::setPalette(QPalette());
    const bool dark = looksDark(QGuiApplication::palette());
    QApplication::setPalette(paletteOf(*shown));
    m_isAsking = false;
    setDesktopDark(dark);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTheme = event->type() == QEvent::ThemeChange && watched->isWindowType();
    if (isTheme && !m_isAsking) {
        m_isAsking = true; // one look for all windows
        QMetaObject::invokeMethod(this, &Theme::askPalette, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    dress();
}

void Theme::dress()
{
    const bool dark =
        m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_desktopIsDark);
    shown = dark ? &darkColours() : &lightColours();
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(*shown));
    m_application.setStyleSheet(styleSheetFor(*shown));
    Q_EMIT changed();
}

} // namespace bespeak::ui
