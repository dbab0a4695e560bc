// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/case_actions.h"
#include "ui/request/signing_page.h"

class QLabel;

namespace bespeak::ui
{

/// Signs the request and writes its file.
class SignPage : public SigningPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SignPage(CustomerSide side, RequestDraft& draft, QWidget* parent = nullptr);

    void enter() override;

protected:
    Result<void> sign() override;
    Result<void> write(const QString& file) override;
    void keyIsOpen() override;

private:
    Result<store::ActionOutcome> send();

    RequestDraft& m_draft;
    QLabel* m_summary;
};

} // namespace bespeak::ui
