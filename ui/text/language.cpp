// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

/// English as it is printed: the source has the typewriter's apostrophe, which searches and keys
/// are compared with.
class PrintedApostrophes : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* source, const char* /*remark*/,
                      int /*count*/) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.contains(QLatin1Char('\'')) ? printedText(text) : QString();
    }
};

} // namespace

QString printedText(const QString& text)
{
    static const QRegularExpression afterLetter(QStringLiteral("(?<=[A-Za-z])'"));
    QString printed = text;
    return printed.replace(afterLetter, QStringLiteral("’"));
}

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
        QString code = language.left(2);
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
    m_apostrophes.reset();
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
    if (m_current == QLatin1String("en")) {
        m_apostrophes = std::make_unique<PrintedApostrophes>();
        QCoreApplication::installTranslator(m_apostrophes.get());
    }
}

} // namespace bespeak::ui
