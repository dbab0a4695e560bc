// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/mail.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <memory>

namespace bespeak::ui
{

namespace
{

Result<void> noProgram(const QString& attachment)
{
    return fail("mail.no-program", {{"path", QDir::toNativeSeparators(attachment).toStdString()}});
}

QStringList argumentsOf(const MailDraft& draft)
{
    QStringList arguments{QStringLiteral("--utf8"),
                          QStringLiteral("--subject"),
                          draft.subject,
                          QStringLiteral("--body"),
                          draft.text,
                          QStringLiteral("--attach"),
                          draft.attachment};
    // What begins with a dash would be read as an option, and is no address anyway.
    if (draft.to.contains(QLatin1Char('@')) && !draft.to.startsWith(QLatin1Char('-'))) {
        arguments << draft.to;
    }
    return arguments;
}

} // namespace

void openMail(const MailDraft& draft, QObject* context, std::function<void(Result<void>)> answer)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("xdg-email"));
    if (program.isEmpty()) {
        answer(noProgram(draft.attachment));
        return;
    }
    auto* process = new QProcess(context);
    const auto tell = std::make_shared<std::function<void(Result<void>)>>(std::move(answer));
    const auto end = [process, tell, path = draft.attachment](bool isOpen) {
        if (*tell) {
            const auto say = std::move(*tell);
            *tell = {};
            say(isOpen ? Result<void>() : noProgram(path));
        }
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, context,
                     [end](int exit, QProcess::ExitStatus status) {
                         end(exit == 0 && status == QProcess::NormalExit);
                     });
    QObject::connect(process, &QProcess::errorOccurred, context, [end] { end(false); });
    process->start(program, argumentsOf(draft));
}

} // namespace bespeak::ui
