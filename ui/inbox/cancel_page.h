// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/store/case_actions.h"
#include "ui/request/signing_page.h"

#include <optional>
#include <string>

class QPlainTextEdit;

namespace bespeak::ui
{

/// The step of a cancellation: it needs both sides' signatures under one message.
inline constexpr std::string_view cancelStep = "T32";

/// A cancellation that the retailer has signed.
struct ReceivedCancel {
    std::string bytes;
    store::CancelProposal proposal;
};

/// The customer proposes to cancel an order, or signs what the retailer proposes. Only the second
/// signature cancels.
class CancelPage : public SigningPage
{
    Q_OBJECT

public:
    /// What `side` refers to outlives the page. Without `received` the customer signs first.
    CancelPage(CustomerSide side, casework::CaseRecord record,
               std::optional<ReceivedCancel> received = {}, QWidget* parent = nullptr);

protected:
    QString missing() const override;
    Result<void> sign() override;
    Result<void> write(const QString& file) override;

private:
    void addProposal();
    void addFields();

    casework::CaseRecord m_record;
    std::optional<ReceivedCancel> m_received;
    QPlainTextEdit* m_settlement = nullptr;
    QPlainTextEdit* m_text = nullptr;
    std::string m_draft;    ///< the file with the customer's signature alone
    std::string m_document; ///< id of the one with both
};

} // namespace bespeak::ui
