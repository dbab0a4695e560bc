// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace bespeak::ui
{

class CampaignView;

/// The desk's campaigns: the list, and the one that is chosen.
class CampaignsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit CampaignsPage(DeskSession& session, QWidget* parent = nullptr);

    /// Reads again and keeps the choice.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void makeCampaign();
    void countDue();
    void importPledges();
    void tell(const QString& sentence, bool isProblem);

    DeskSession& m_session;
    QStackedWidget* m_pages;
    QListWidget* m_list;
    QLabel* m_news;
    CampaignView* m_view;
};

} // namespace bespeak::ui
