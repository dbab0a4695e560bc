// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace bespeak::app
{

namespace
{

constexpr int smallestSide = 320;
constexpr int largestSide = 8192;

QString text(const char* english)
{
    return QCoreApplication::translate("CommandLine", english);
}

std::optional<QSize> readSize(const QString& value)
{
    const QStringList sides = value.split(QLatin1Char('x'));
    if (sides.size() != 2) {
        return std::nullopt;
    }
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const QSize smallest(smallestSide, smallestSide);
    const QSize largest(largestSide, largestSide);
    return size == size.expandedTo(smallest).boundedTo(largest) ? std::optional(size)
                                                                : std::nullopt;
}

void addOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* meaning, const char* value = nullptr) {
        QCommandLineOption made(QLatin1String(name), text(meaning));
        if (value != nullptr) {
            made.setValueName(QLatin1String(value));
        }
        parser.addOption(made);
    };
    option("template", QT_TRANSLATE_NOOP("CommandLine", "Begin with this furnished room."), "NAME");
    option("language", QT_TRANSLATE_NOOP("CommandLine", "Language of this run: en or de."), "CODE");
    option("store",
           QT_TRANSLATE_NOOP("CommandLine", "The desk’s store: a file or a postgresql:// address."),
           "STORE");
    option("workspace", QT_TRANSLATE_NOOP("CommandLine", "Show this first: design, desk or inbox."),
           "NAME");
    option("screenshot",
           QT_TRANSLATE_NOOP("CommandLine", "Write a picture of the window to this file and end."),
           "FILE");
    option("size", QT_TRANSLATE_NOOP("CommandLine", "Size of the window in pixels."), "WxH");
    option("light", QT_TRANSLATE_NOOP("CommandLine", "Light colours in this run."));
    option("dark", QT_TRANSLATE_NOOP("CommandLine", "Dark colours in this run."));
    parser.addPositionalArgument(
        QStringLiteral("file"),
        text(QT_TRANSLATE_NOOP("CommandLine", "A design (.bespeak) or a signed file (.bespoken).")),
        QStringLiteral("[FILE]"));
}

/// What is wrong with the values, or an empty text.
QString readValues(const QCommandLineParser& parser, CommandLine& line)
{
    line.file = parser.positionalArguments().value(0);
    line.templateName = parser.value(QStringLiteral("template"));
    line.language = parser.value(QStringLiteral("language"));
    line.store = parser.value(QStringLiteral("store"));
    line.workspace = parser.value(QStringLiteral("workspace"));
    line.screenshot = parser.value(QStringLiteral("screenshot"));
    line.size = readSize(parser.value(QStringLiteral("size")));
    const bool light = parser.isSet(QStringLiteral("light"));
    const bool dark = parser.isSet(QStringLiteral("dark"));
    if (light || dark) {
        line.appearance = dark ? ui::Appearance::Dark : ui::Appearance::Light;
    }
    if (parser.positionalArguments().size() > 1) {
        return text(QT_TRANSLATE_NOOP("CommandLine", "Only one file can be opened."));
    }
    if (parser.isSet(QStringLiteral("size")) && !line.size) {
        return text(QT_TRANSLATE_NOOP("CommandLine", "The size is written like 1280x800."));
    }
    return light && dark
               ? text(QT_TRANSLATE_NOOP("CommandLine", "Either --light or --dark, not both."))
               : QString();
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("CommandLine", "Lay out a room, and ask for exactly that.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    CommandLine line;
    const bool understood = parser.parse(arguments);
    if (understood && parser.isSet(help)) {
        line.answer = parser.helpText();
        return line;
    }
    if (understood && parser.isSet(version)) {
        line.answer = QCoreApplication::applicationVersion() + QLatin1Char('\n');
        return line;
    }
    const QString problem = understood ? readValues(parser, line) : parser.errorText();
    if (!problem.isEmpty()) {
        line.answer = problem + QLatin1Char('\n');
        line.isWrong = true;
    }
    return line;
}

} // namespace bespeak::app
