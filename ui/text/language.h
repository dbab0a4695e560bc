// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace bespeak::ui
{

/// The languages that are complete, by their two letters; the first is the one of the source.
std::vector<QString> availableLanguages();
/// What a language calls itself.
QString languageName(const QString& code);
/// The first of the system's languages that is available.
QString systemLanguage();

/// English with the apostrophes of print.
QString printedText(const QString& text);

/// Translates the application. Widgets that stand already keep their words: the window is made
/// again after a change.
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @param code two letters; an unknown one means the system's language.
    void use(const QString& code);
    const QString& current() const { return m_current; }

private:
    QTranslator m_own;
    std::unique_ptr<QTranslator> m_apostrophes;
    QTranslator m_qt;
    QString m_current;
};

} // namespace bespeak::ui
