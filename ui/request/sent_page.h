// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QLabel;

namespace bespeak::ui
{

/// The file is written: what to do with it, and what comes next.
class SentPage : public StepPage
{
    Q_OBJECT

public:
    /// `draft` outlives the page.
    explicit SentPage(const RequestDraft& draft, QWidget* parent = nullptr);

    QString nextText() const override { return tr("Done"); }
    bool canGoBack() const override { return false; }
    void enter() override;

signals:
    void requestsWanted();

private:
    const RequestDraft& m_draft;
    QLabel* m_file;
    QLabel* m_steps;
};

} // namespace bespeak::ui
