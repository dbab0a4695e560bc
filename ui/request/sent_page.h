// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QLabel;
class QPushButton;

namespace bespeak::ui
{

/// The request is signed: what to do with its file, if it does not go by itself, and what comes
/// next.
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
    QPushButton* m_show;
    QLabel* m_steps;
};

} // namespace bespeak::ui
