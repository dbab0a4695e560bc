// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/render/render_line.h"
#include "models/base/error_words.h"
#include "models/base/file.h"
#include "models/design/design_file.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/scene/offscreen_picture.h"

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

Result<QImage> draw(const render::RenderLine& line)
{
    const auto builtIn = ui::readBuiltInCatalogue();
    if (!builtIn) {
        return failWith(builtIn);
    }
    const auto file = design::loadDesign(pathOf(line.design));
    if (!file) {
        return failWith(file);
    }
    const catalogue::Catalogue catalogue = builtIn->catalogue.extendedBy(file->remembered);
    const double aspect =
        line.size.width() / std::max(1.0, static_cast<double>(line.size.height()));
    return ui::renderPicture(file->design, catalogue,
                             poseOf(line.viewpoint, file->design, catalogue, aspect), line.size);
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
    const QtMessageHandler usual = qInstallMessageHandler(endWithoutDisplay);
    const QGuiApplication application(count, arguments);
    qInstallMessageHandler(usual);
    if (const auto done = drawToFile(line); !done) {
        tell(done.error());
        return refused;
    }
    return 0;
}
