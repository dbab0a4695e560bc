// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "ui/style/looks.h"

#include <QWidget>

#include <map>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace bespeak::ui
{

class CaseListModel;
class CaseListView;

/// The cases of the desk: search, states with their numbers, the list, and what waits to be handed
/// over.
class DeskList : public QWidget
{
    Q_OBJECT

public:
    explicit DeskList(QWidget* parent = nullptr);

    void setStore(store::Store* store);
    /// Reads again and keeps the choice.
    void reload();
    void choose(const CaseId& id);
    std::optional<CaseId> chosen() const;
    CaseListModel& cases() const { return *m_model; }
    /// How it went with the last file; `isProblem` marks it.
    void tell(const QString& sentence, bool isProblem);
    void tell(const QString& sentence, Look look);
    /// What is to be known of the desk's own card, or nothing; and whether it can be renewed here.
    void tellOfCard(const QString& sentence, bool hasEnded, bool mayRenew);
    /// Who works here in which role, and whether they may change the card.
    void showPerson(const QString& person, bool mayChangeCard);

signals:
    void caseChosen(const bespeak::CaseId& id);
    void importWanted();
    void exportWanted();
    void personWanted(); ///< somebody else, or another role
    void staffKeysWanted();
    void postWanted();    ///< what is on its way
    void trustWanted();   ///< which keys count
    void renewalWanted(); ///< of the card

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void refreshChips();
    void refreshOutbox();
    void applyFilter();

    store::Store* m_store = nullptr;
    CaseListModel* m_model;
    CaseListView* m_view;
    QLineEdit* m_search;
    QWidget* m_chips;
    QLabel* m_news;
    QLabel* m_card;
    QPushButton* m_renew;
    QPushButton* m_outbox;
    QPushButton* m_person;
    QToolButton* m_staffKeys;
    QTimer* m_soon;
    std::map<int, QPushButton*> m_chipOf; ///< by the group's number
    int m_group = 0;
};

} // namespace bespeak::ui
