// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/renderer.h"

#include "models/base/file.h"

#include <QProcess>
#include <QTemporaryDir>

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
        // A sentence of its own, whose stop ours brings.
        std::string reason = process.readAllStandardError().trimmed().right(400).toStdString();
        reason.erase(reason.find_last_not_of('.') + 1);
        return fail("shell.render-failed",
                    {{"reason", reason.empty() ? "no OpenGL display" : reason}});
    }
    return {};
}

Result<void> printPaper(const std::string& sheet, const std::string& out,
                        const std::string& language, const std::string& program)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.json"));
    if (auto written = writeFileAtomically(file.toStdString(), sheet); !written) {
        return written;
    }
    QStringList arguments{file, "--paper", QString::fromStdString(out)};
    if (!language.empty()) {
        arguments << "--language" << QString::fromStdString(language);
    }
    return runRenderer(program, arguments);
}

} // namespace bespeak::shell
