// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include "ui/welcome/room_templates.h"

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
    option("workspace",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Show this first: design, board, desk, inbox or community."),
           "NAME");
    option("screenshot",
           QT_TRANSLATE_NOOP("CommandLine", "Write a picture of the window to this file and end."),
           "FILE");
    option("script",
           QT_TRANSLATE_NOOP("CommandLine",
                             "Do in the window what this file, or - for standard input, says and "
                             "end."),
           "FILE");
    option("size", QT_TRANSLATE_NOOP("CommandLine", "Size of the window in pixels."), "WxH");
    option("light", QT_TRANSLATE_NOOP("CommandLine", "Light colours in this run."));
    option("dark", QT_TRANSLATE_NOOP("CommandLine", "Dark colours in this run."));
    parser.addPositionalArgument(
        QStringLiteral("file"),
        text(QT_TRANSLATE_NOOP("CommandLine", "A design (.bespeak) or a signed file (.bespoken).")),
        QStringLiteral("[FILE]"));
}

/// What is wrong with a name that must be one of a list, or an empty text.
QString checkName(const char* sentence, const QString& name, const QStringList& known)
{
    if (name.isEmpty() || known.contains(name)) {
        return {};
    }
    return text(sentence).arg(name, known.join(QStringLiteral(", ")));
}

QString checkNames(const CommandLine& line)
{
    QStringList templates;
    if (!line.templateName.isEmpty()) {
        for (const ui::RoomTemplate& room : ui::builtInTemplates()) {
            templates += room.id;
        }
    }
    QString wrongTemplate =
        checkName(QT_TRANSLATE_NOOP("CommandLine", "There is no room named “%1”; there are: %2."),
                  line.templateName, templates);
    if (!wrongTemplate.isEmpty()) {
        return wrongTemplate;
    }
    QString wrongWorkspace = checkName(
        QT_TRANSLATE_NOOP("CommandLine", "There is no workspace named “%1”; there are: %2."),
        line.workspace,
        {QStringLiteral("design"), QStringLiteral("board"), QStringLiteral("desk"),
         QStringLiteral("inbox"), QStringLiteral("community")});
    if (!wrongWorkspace.isEmpty()) {
        return wrongWorkspace;
    }
    return checkName(QT_TRANSLATE_NOOP("CommandLine", "There is no language “%1”; there are: %2."),
                     line.language, {QStringLiteral("en"), QStringLiteral("de")});
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
    line.script = parser.value(QStringLiteral("script"));
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
    if (light && dark) {
        return text(QT_TRANSLATE_NOOP("CommandLine", "Either --light or --dark, not both."));
    }
    return checkNames(line);
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
