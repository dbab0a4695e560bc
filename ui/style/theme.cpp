// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include "ui/style/bespeak_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPixmapCache>

namespace bespeak::ui
{

namespace
{

const Colours* shown = nullptr;

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
