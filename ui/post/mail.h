// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

class QObject;

namespace bespeak::ui
{

/// A message of the user's mail program, to be looked at and sent by them.
struct MailDraft {
    QString to; ///< may be empty
    QString subject;
    QString text;
    QString attachment; ///< full path
};

/// Opens the mail program with the file attached, through xdg-email (which asks the desktop's
/// portal where it must). Whether it was opened is told later, on this thread, unless `context` is
/// gone by then. Errors: mail.no-program (the sentence says where the file lies).
void openMail(const MailDraft& draft, QObject* context, std::function<void(Result<void>)> answer);

} // namespace bespeak::ui
