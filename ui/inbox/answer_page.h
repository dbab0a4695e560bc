// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/case_actions.h"
#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QLineEdit;
class QPlainTextEdit;

namespace bespeak::ui
{

class UnlockPanel;

/// The step that a claim takes; it is no edge of the case machine.
inline constexpr std::string_view claimStep = "claim";

/// One signed answer of the customer: says what it means, then signs it and writes its file.
class AnswerPage : public StepPage
{
    Q_OBJECT

public:
    /// What `side` refers to outlives the page. `step` is a transition or claimStep.
    AnswerPage(CustomerSide side, casework::CaseRecord record, std::string step,
               QWidget* parent = nullptr);

    QString nextText() const override;
    bool canGoOn() const override;
    bool canGoBack() const override { return m_document.empty(); }
    void goOn() override;

private:
    void addMeaning();
    void addNotice();
    QWidget* makeSave();
    void refresh();
    Result<store::ActionOutcome> sign();
    void signAndSave();

    CustomerSide m_side;
    casework::CaseRecord m_record;
    std::string m_step;
    QPlainTextEdit* m_text;
    QLineEdit* m_receivedBy;
    UnlockPanel* m_unlock;
    QLineEdit* m_path;
    QWidget* m_save;
    std::string m_document; ///< id, once it is signed
};

} // namespace bespeak::ui
