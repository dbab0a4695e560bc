// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/store/case_actions.h"
#include "ui/request/request_draft.h"
#include "ui/style/looks.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace bespeak::ui
{

class CaseListModel;
class CaseListView;
class CasePane;
class StepPage;

/// "My requests": the customer's own cases and their answers.
class InboxPage : public QWidget
{
    Q_OBJECT

public:
    /// What `side` refers to outlives the page.
    InboxPage(CustomerSide side, catalogue::Catalogue catalogue, QWidget* parent = nullptr);

    /// Takes a signed file in and shows its case; what is wrong is told in one sentence. A
    /// cancellation that waits for the customer's signature is put before them.
    /// @return false if it was not taken in, which is told.
    bool takeFile(const QString& path);
    /// Takes them in one after the other, in whatever order, and tells what came of all.
    void takeFiles(const QStringList& paths);
    void reload();
    /// One sentence below the list; `isProblem` marks it.
    void tell(const QString& sentence, bool isProblem);
    void tell(const QString& sentence, Look look);

signals:
    void filesChosen(const QStringList& paths); ///< answers, or a retailer's card
    /// The open design is to be sent as the next revision of a case.
    void changesWanted(const bespeak::ui::RequestRevision& revision);
    void answered();    ///< something was signed, perhaps
    void postWanted();  ///< what is on its way
    void trustWanted(); ///< which keys count

private:
    QWidget* makeList();
    QLayout* makeTitle();
    void showCurrent();
    void answer(const std::string& step);
    void openAnswer(StepPage* page);
    void countersign(const std::string& bytes, const store::CancelProposal& proposal);
    void chooseFile();
    void saveWaiting();
    void saveDocument(const QString& document, const QString& fileName);
    void refreshWaiting();

    CustomerSide m_side;
    CaseListModel* m_model;
    CaseListView* m_list;
    CasePane* m_pane;
    QStackedWidget* m_right;
    QLabel* m_news;
    QPushButton* m_waiting;
    std::optional<CaseId> m_shown;
};

} // namespace bespeak::ui
