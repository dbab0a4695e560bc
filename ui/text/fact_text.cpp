// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/fact_text.h"

#include "models/assessment/fact_words.h"
#include "models/room/constructions.h"
#include "ui/text/brief_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/sentence_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace bespeak::ui
{

namespace
{

/// A pattern of the rules, ready to be looked for.
struct Pattern {
    const char* english;
    QRegularExpression form;
    QStringList holes; ///< in the order of the form's groups
};

Pattern makePattern(const char* english)
{
    static const QRegularExpression hole(QStringLiteral("\\{(\\w+)\\}"));
    const QString text = QString::fromUtf8(english);
    Pattern pattern{english, {}, {}};
    QString form;
    qsizetype at = 0;
    for (auto holes = hole.globalMatch(text); holes.hasNext();) {
        const QRegularExpressionMatch one = holes.next();
        const bool isNumber = one.captured(1) == QLatin1String("number");
        form += QRegularExpression::escape(text.mid(at, one.capturedStart() - at)) +
                (isNumber ? QStringLiteral("(\\d+)") : QStringLiteral("(.+)"));
        pattern.holes += one.captured(1);
        at = one.capturedEnd();
    }
    form += QRegularExpression::escape(text.mid(at));
    pattern.form.setPattern(QRegularExpression::anchoredPattern(form));
    return pattern;
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char* english : assessment::factPatterns()) {
            made.push_back(makePattern(english));
        }
        return made;
    }();
    return all;
}

/// The name of a component, of a construction or of a material; empty for anything else.
QString knownName(const QString& english, const catalogue::Catalogue& catalogue)
{
    const std::string plain = english.toStdString();
    for (const catalogue::Component& component : catalogue.components()) {
        if (component.name.in("en") == plain) {
            return localText(component.name);
        }
    }
    for (const room::Construction& construction : room::constructions()) {
        if (construction.name == plain) {
            return constructionText(construction);
        }
    }
    const QString material = QCoreApplication::translate("Materials", plain.c_str());
    return material == english ? QString() : material;
}

/// One name, or several with commas between.
QString nameText(const QString& english, const catalogue::Catalogue& catalogue)
{
    QString whole = knownName(english, catalogue);
    if (!whole.isEmpty()) {
        return whole;
    }
    QStringList names = english.split(QStringLiteral(", "));
    for (QString& name : names) {
        const QString known = names.size() > 1 ? knownName(name, catalogue) : QString();
        name = known.isEmpty() ? name : known;
    }
    return names.join(QStringLiteral(", "));
}

/// The pattern's text with what it stood around.
QString filled(const Pattern& pattern, const QRegularExpressionMatch& match,
               const catalogue::Catalogue& catalogue)
{
    return filledSentence(
        QCoreApplication::translate("Facts", pattern.english), [&](const QString& hole) {
            const QString inner = match.captured(static_cast<int>(pattern.holes.indexOf(hole)) + 1);
            return hole == QLatin1String("boundary") ? factText(inner.toStdString(), catalogue)
                                                     : nameText(inner, catalogue);
        });
}

/// A figure with its unit, which the rules write with a full stop.
QString figure(QString text)
{
    static const QRegularExpression form(QStringLiteral("^-?\\d+\\.\\d+(°| .+)?$"));
    if (form.match(text).hasMatch()) {
        text.replace(text.indexOf(QLatin1Char('.')), 1, QString(QLocale().decimalPoint()));
    }
    return text;
}

} // namespace

QString factText(const std::string& english, const catalogue::Catalogue& catalogue)
{
    QString plain = QString::fromStdString(english);
    if (QLocale().language() == QLocale::English) {
        return plain;
    }
    QString known = knownName(plain, catalogue);
    if (!known.isEmpty()) {
        return known;
    }
    for (const Pattern& pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.form.match(plain);
        if (match.hasMatch()) {
            return filled(pattern, match, catalogue);
        }
    }
    return figure(nameText(plain, catalogue));
}

} // namespace bespeak::ui
