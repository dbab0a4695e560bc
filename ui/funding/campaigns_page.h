// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_tab.h"

class QLabel;
class QListWidget;

namespace bespeak::ui
{

class CampaignView;

/// The desk's campaigns: the list, and the one that is chosen.
class CampaignsPage : public DeskTab
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit CampaignsPage(DeskSession& session, QWidget* parent = nullptr);

private:
    void fill() override;
    QWidget* makeList();
    void makeCampaign();
    void countDue();
    void importPledges();
    void tell(const QString& sentence, bool isProblem);

    QListWidget* m_list;
    QLabel* m_news;
    CampaignView* m_view;
};

} // namespace bespeak::ui
