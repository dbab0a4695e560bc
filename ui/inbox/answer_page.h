// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/store/case_actions.h"
#include "ui/request/signing_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace bespeak::ui
{

/// The step that a claim takes; it is no edge of the case machine.
inline constexpr std::string_view claimStep = "claim";

/// One signed answer of the customer: says what it means, then signs it and writes its file.
class AnswerPage : public SigningPage
{
    Q_OBJECT

public:
    /// What `side` refers to outlives the page. `step` is a transition or claimStep.
    AnswerPage(CustomerSide side, casework::CaseRecord record, std::string step,
               QWidget* parent = nullptr);

protected:
    QString missing() const override;
    Result<void> sign() override;
    Result<void> write(const QString& file) override;

private:
    void addMeaning();
    void addNotice(const request::QuoteBody& quote);
    void addAlternates();
    void refreshTotal();
    std::vector<std::string> picks() const;
    Result<store::ActionOutcome> send();

    casework::CaseRecord m_record;
    std::string m_step;
    QPlainTextEdit* m_text;
    request::QuoteBody m_quote;
    std::vector<QCheckBox*> m_picks; ///< one for each alternate, in their order
    QLabel* m_total = nullptr;
    QLineEdit* m_receivedBy;
    std::string m_document; ///< id, once it is signed
};

/// The name that the customer gave for a case; empty if it was erased.
std::string personOf(store::Store& store, const CaseId& id);
/// A field for words of one's own, of a few lines.
QPlainTextEdit* makeWordsField(const char* name, const QString& text);
/// What is wrong with words that go into a message; empty if nothing is.
QString problemOfWords(const QPlainTextEdit& field);

} // namespace bespeak::ui
