// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QLineEdit;

namespace bespeak::ui
{

/// Who asks, and how the retailer can answer.
class ContactPage : public StepPage
{
    Q_OBJECT

public:
    /// Both outlive the page; the contact goes into `draft` and is remembered in the store.
    ContactPage(CustomerSide side, RequestDraft& draft, QWidget* parent = nullptr);

    void goOn() override;

private:
    QLineEdit* makeField(const char* name, const QString& text, int most);
    void fillRemembered();
    exchange::Contact contact() const;
    void check();

    CustomerSide m_side;
    RequestDraft& m_draft;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QLineEdit* m_street;
    QLineEdit* m_town;
    QLineEdit* m_postcode;
    QLineEdit* m_country;
};

} // namespace bespeak::ui
