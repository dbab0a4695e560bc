// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/renderer.h"

#include <QProcess>

#include <filesystem>

namespace bespeak::shell
{

Result<void> runRenderer(const std::string& program, const QStringList& arguments)
{
    const std::filesystem::path renderer =
        std::filesystem::path(program).parent_path() / "bespeak-render";
    std::error_code ignored;
    if (!std::filesystem::exists(renderer, ignored)) {
        return fail("shell.no-renderer");
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QString::fromStdString(renderer.string()), arguments);
    constexpr int limit = 120'000;
    if (!process.waitForFinished(limit)) {
        process.kill();
        process.waitForFinished();
        return fail("shell.render-failed", {{"reason", "it did not finish"}});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const std::string reason =
            process.readAllStandardError().trimmed().right(400).toStdString();
        return fail("shell.render-failed",
                    {{"reason", reason.empty() ? "no OpenGL display" : reason}});
    }
    return {};
}

} // namespace bespeak::shell
