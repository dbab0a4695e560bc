// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_page.h"

class QCheckBox;
class QListWidget;
class QStackedWidget;

namespace bespeak::ui
{

/// Everything that will be in the file, to be looked at before it is signed.
class PartsPage : public StepPage
{
    Q_OBJECT

public:
    /// Both outlive the page; what is frozen goes into `draft`.
    PartsPage(CustomerSide side, RequestDraft& draft, QWidget* parent = nullptr);

    bool canGoOn() const override;
    void enter() override;

private:
    void freeze();
    void fillFacts();
    void fillParts();

    CustomerSide m_side;
    RequestDraft& m_draft;
    QListWidget* m_list;
    QStackedWidget* m_previews;
    QCheckBox* m_withView;
    QLabel* m_facts;
    QLabel* m_estimates;
};

} // namespace bespeak::ui
