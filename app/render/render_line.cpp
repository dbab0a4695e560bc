// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/render/render_line.h"

#include "ui/text/language.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace bespeak::render
{

namespace
{

// What the program says is read by the shell and by scripts: English, as all of the shell.
const QCommandLineOption outOption({QStringLiteral("o"), QStringLiteral("out")},
                                   QStringLiteral("The .png file to write."),
                                   QStringLiteral("FILE"));
const QCommandLineOption reportOption(QStringLiteral("report"),
                                      QStringLiteral("Print the assessment to this .pdf file."),
                                      QStringLiteral("FILE"));
const QCommandLineOption paperOption(QStringLiteral("paper"),
                                     QStringLiteral("Print a paper's sheet to this .pdf file."),
                                     QStringLiteral("FILE"));
const QCommandLineOption catalogueOption(QStringLiteral("catalogue"),
                                         QStringLiteral("Instead of the built-in one."),
                                         QStringLiteral("FILE"));
const QCommandLineOption languageOption(QStringLiteral("language"),
                                        QStringLiteral("Of the report: de or en."),
                                        QStringLiteral("NAME"));
const QCommandLineOption sizeOption(QStringLiteral("size"),
                                    QStringLiteral("Width x height in pixels."),
                                    QStringLiteral("WxH"), QStringLiteral("1280x720"));
const QCommandLineOption
    cameraOption(QStringLiteral("camera"),
                 QStringLiteral("From where: theatre (behind the seats), seat, orbit or child."),
                 QStringLiteral("NAME"), QStringLiteral("orbit"));
const QCommandLineOption lightOption(QStringLiteral("light"),
                                     QStringLiteral("By what light: day or evening."),
                                     QStringLiteral("NAME"), QStringLiteral("day"));

std::optional<QSize> readSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
               ? std::optional(QSize(match.capturedView(1).toInt(), match.capturedView(2).toInt()))
               : std::nullopt;
}

/// What is wrong with the values, or an empty text.
QString readValues(const QCommandLineParser& parser, RenderLine& line)
{
    if (parser.positionalArguments().size() != 1) {
        return QStringLiteral("Give one design to draw.");
    }
    line.design = parser.positionalArguments().first();
    line.catalogue = parser.value(catalogueOption);
    line.isPaper = parser.isSet(paperOption);
    line.report = parser.value(line.isPaper ? paperOption : reportOption);
    line.language = parser.value(languageOption);
    const std::vector<QString> languages = ui::availableLanguages();
    if (!line.language.isEmpty() &&
        std::ranges::find(languages, line.language) == languages.end()) {
        return QStringLiteral("The language is de or en.");
    }
    line.picture = parser.value(outOption);
    if (!line.report.isEmpty()) {
        return line.picture.isEmpty() ? QString() : QStringLiteral("Give either -o or --report.");
    }
    if (line.picture.isEmpty()) {
        return QStringLiteral("Give the file to write with -o or --report.");
    }
    const std::optional<QSize> size = readSize(parser.value(sizeOption));
    if (!size) {
        return QStringLiteral("The size is written like 1280x720.");
    }
    line.size = *size;
    const auto viewpoint = parseViewpoint(parser.value(cameraOption).toStdString());
    if (!viewpoint) {
        return QStringLiteral("The camera is theatre, seat, orbit or child.");
    }
    line.viewpoint = *viewpoint;
    const QString light = parser.value(lightOption);
    if (light != QLatin1String("day") && light != QLatin1String("evening")) {
        return QStringLiteral("The light is day or evening.");
    }
    line.surroundings =
        light == QLatin1String("evening") ? ui::Surroundings::Dark : ui::Surroundings::Light;
    return {};
}

} // namespace

RenderLine readRenderLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Draws a room in 3D into a picture, or prints its assessment."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({outOption, sizeOption, cameraOption, lightOption, reportOption, paperOption,
                       languageOption, catalogueOption});
    parser.addPositionalArgument(QStringLiteral("design"), QStringLiteral("A .bespeak file."));
    RenderLine line;
    const bool isUnderstood = parser.parse(arguments);
    if (isUnderstood && parser.isSet(help)) {
        line.answer = parser.helpText();
        return line;
    }
    if (isUnderstood && parser.isSet(version)) {
        line.answer = QCoreApplication::applicationVersion() + QLatin1Char('\n');
        return line;
    }
    const QString problem = isUnderstood ? readValues(parser, line) : parser.errorText();
    if (!problem.isEmpty()) {
        line.answer = problem + QLatin1Char('\n');
        line.isWrong = true;
    }
    return line;
}

} // namespace bespeak::render
