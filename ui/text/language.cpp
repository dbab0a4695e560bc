// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace bespeak::ui
{

std::vector<QString> availableLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString languageName(const QString& code)
{
    QString name = QLocale(code).nativeLanguageName();
    // Qt names the language of a bare "en" after its country.
    if (code == QLatin1String("en")) {
        name = QStringLiteral("English");
    }
    return name;
}

QString systemLanguage()
{
    const std::vector<QString> available = availableLanguages();
    for (const QString& language : QLocale::system().uiLanguages()) {
        const QString code = language.left(2);
        if (std::ranges::find(available, code) != available.end()) {
            return code;
        }
    }
    return available.front();
}

void Language::use(const QString& code)
{
    const std::vector<QString> available = availableLanguages();
    const bool known = std::ranges::find(available, code) != available.end();
    m_current = known ? code : systemLanguage();
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // A user in Austria keeps their own country's signs.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(m_current) ? system : QLocale(m_current));
    if (m_own.load(QStringLiteral(":/translations/bespeak_%1.qm").arg(m_current))) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (m_qt.load(QStringLiteral("qtbase_") + m_current,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace bespeak::ui
