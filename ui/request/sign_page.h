// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/case_actions.h"
#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QLineEdit;

namespace bespeak::ui
{

class UnlockPanel;

/// Opens or makes the key, signs the request and writes its file.
class SignPage : public StepPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SignPage(CustomerSide side, RequestDraft& draft, QWidget* parent = nullptr);

    QString nextText() const override;
    bool canGoOn() const override;
    /// Once signed, there is no way back: the case exists.
    bool canGoBack() const override;
    void enter() override;
    void goOn() override;

private:
    QWidget* makeSave();
    void showOwnWords();
    void chooseFile();
    void refresh();
    void signAndSave();
    Result<store::ActionOutcome> sign();

    CustomerSide m_side;
    RequestDraft& m_draft;
    UnlockPanel* m_unlock;
    QWidget* m_ownWords = nullptr; ///< of the key, once it is open
    QLabel* m_summary = nullptr;
    QLineEdit* m_path = nullptr;
    QWidget* m_save; ///< after what it is made of
};

} // namespace bespeak::ui
