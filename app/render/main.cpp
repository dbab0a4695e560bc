// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/render/render_line.h"
#include "models/base/error_words.h"
#include "models/base/file.h"
#include "models/design/design_file.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/report/papers.h"
#include "ui/report/print_report.h"
#include "ui/report/report_type.h"
#include "ui/scene/offscreen_picture.h"
#include "ui/text/language.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace bespeak;

namespace
{

constexpr int refused = 1;
constexpr int wrongUsage = 2;

void tell(const Error& error)
{
    std::fputs((describe(error) + "\n").c_str(), stderr);
}

/// Qt ends the program by force when there is no display to connect to, and says so in several
/// lines about plugins: here that is one sentence, as for every other reason.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext& /*context*/,
                       const QString& /*message*/)
{
    if (type == QtFatalMsg) {
        tell(Error{"scene.no-opengl", {}});
        std::_Exit(refused);
    }
}

std::filesystem::path pathOf(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

/// A design with all the components that it may be about.
struct Subject {
    design::Design design;
    catalogue::Catalogue catalogue;
};

Result<Subject> readSubject(const render::RenderLine& line)
{
    const auto known = line.catalogue.isEmpty() ? ui::readBuiltInCatalogue()
                                                : ui::readOwnCatalogue(pathOf(line.catalogue));
    if (!known) {
        return failWith(known);
    }
    const auto file = design::loadDesign(pathOf(line.design));
    if (!file) {
        return failWith(file);
    }
    return Subject{file->design, known->catalogue.extendedBy(file->remembered)};
}

Result<QImage> draw(const render::RenderLine& line)
{
    const auto subject = readSubject(line);
    if (!subject) {
        return failWith(subject);
    }
    const auto& [design, catalogue] = *subject;
    const double aspect =
        line.size.width() / std::max(1.0, static_cast<double>(line.size.height()));
    return ui::renderPicture(design, catalogue, poseOf(line.viewpoint, design, catalogue, aspect),
                             line.size, line.surroundings);
}

Result<void> printToFile(const render::RenderLine& line)
{
    const auto subject = readSubject(line);
    if (!subject) {
        return failWith(subject);
    }
    ui::Language language;
    language.use(line.language);
    ui::loadReportFonts();
    return ui::printReport(subject->design, subject->catalogue,
                           ui::judgeForReport(subject->design, subject->catalogue),
                           QDate::currentDate(), pathOf(line.report));
}

Result<void> printPaperToFile(const render::RenderLine& line)
{
    constexpr std::uint64_t largest = 16ULL * 1024 * 1024;
    const auto sheet = readFile(pathOf(line.design), largest);
    if (!sheet) {
        return failWith(sheet);
    }
    ui::Language language;
    language.use(line.language);
    ui::loadReportFonts();
    return ui::formatPaper(*sheet).and_then(
        [&](const std::string& pdf) { return writeFileAtomically(pathOf(line.report), pdf); });
}

Result<void> drawToFile(const render::RenderLine& line)
{
    const auto image = draw(line);
    if (!image) {
        return failWith(image);
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG")) {
        return fail("scene.no-picture");
    }
    return writeFileAtomically(pathOf(line.picture),
                               {png.constData(), static_cast<std::size_t>(png.size())});
}

Result<void> makeFile(const render::RenderLine& line)
{
    if (line.isPaper) {
        return printPaperToFile(line);
    }
    return line.report.isEmpty() ? drawToFile(line) : printToFile(line);
}

} // namespace

int main(int count, char* arguments[])
{
    QCoreApplication::setApplicationName(QStringLiteral("bespeak-render"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BESPEAK_VERSION));
    render::RenderLine line;
    {
        // Usage and help need no display.
        const QCoreApplication application(count, arguments);
        line = render::readRenderLine(QCoreApplication::arguments());
    }
    if (!line.answer.isEmpty()) {
        std::fputs(line.answer.toLocal8Bit().constData(), line.isWrong ? stderr : stdout);
        return line.isWrong ? wrongUsage : 0;
    }
    if (!line.report.isEmpty()) {
        // Paper needs no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutDisplay);
    const QGuiApplication application(count, arguments);
    qInstallMessageHandler(usual);
    const auto done = makeFile(line);
    if (!done) {
        tell(done.error());
        return refused;
    }
    return 0;
}
