// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/transitions.h"
#include "models/store/case_actions.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace bespeak::ui
{

class FormRows;
class MoneyEdit;

/// A place in an open campaign that a case may take with its confirmation.
struct OfferedSeat {
    store::CampaignSeat seat;
    QString name;
    Money price;
};

/// The fields of one step of a case, filled in with what the case itself can say. A quote's lines
/// are not among them: the editor of quotes has those.
class ActionForm : public QWidget
{
    Q_OBJECT

public:
    ActionForm(const casework::CaseRecord& record, const casework::Transition& step,
               store::ActionInput suggested, const std::string& person, QWidget* parent = nullptr);

    /// Of T12: the campaigns that the case can wait for instead of its own deposit.
    void offerSeats(std::vector<OfferedSeat> seats);
    /// The suggested input with what was typed.
    store::ActionInput input() const;
    const casework::Transition& step() const { return m_step; }

signals:
    void sendWanted();
    void cancelled();

private:
    template <typename Content>
    void take(std::function<void(Content&)> read);
    void addFields(request::ConfirmationBody& confirmation);
    void addFields(request::BuildStartBody& start);
    void addFields(request::BuildUpdateBody& update);
    void addFields(request::QaReportBody& report);
    void addFields(request::DespatchBody& despatch);
    void addFields(request::DeliveryBody& delivery);
    void addFields(request::CancelBody& cancel);
    template <typename Other>
    void addFields(Other&)
    {
    }
    void addWords();
    void addButtons();

    const casework::Transition& m_step;
    casework::CaseRecord m_record;
    std::string m_person;
    store::ActionInput m_suggested;
    std::vector<std::function<void(request::Content&)>> m_readers;
    FormRows* m_rows;
    QPlainTextEdit* m_words;
    QComboBox* m_campaign = nullptr;
    MoneyEdit* m_deposit = nullptr;
    std::optional<Money> m_ownDeposit; ///< what it was before a campaign was chosen
    std::vector<OfferedSeat> m_seats;
};

} // namespace bespeak::ui
