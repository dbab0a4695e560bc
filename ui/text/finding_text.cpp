// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/finding_text.h"

#include "models/assessment/fit_rules.h"

#include <QCoreApplication>

namespace bespeak::ui
{

QString findingText(const assessment::Finding& finding)
{
    const char* english = assessment::findingSentence(finding.rule);
    QString text = english != nullptr ? QCoreApplication::translate("Findings", english)
                                      : QString::fromStdString(finding.rule);
    for (const auto& [name, value] : finding.facts) {
        text.replace(QStringLiteral("{%1}").arg(QString::fromStdString(name)),
                     QString::fromStdString(value));
    }
    return text;
}

} // namespace bespeak::ui
