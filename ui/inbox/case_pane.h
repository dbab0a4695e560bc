// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "ui/request/request_draft.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace bespeak::ui
{

class DocumentList;
class StateChip;
class PriceTable;
class RoundsView;
class TimelineView;

/// One request of the customer: where it stands, the quote, what can be answered, what happened.
class CasePane : public QWidget
{
    Q_OBJECT

public:
    /// What `side` refers to outlives the pane.
    CasePane(CustomerSide side, catalogue::Catalogue catalogue, QWidget* parent = nullptr);

    /// Errors: the store's.
    Result<void> show(const CaseId& id);

signals:
    void stepWanted(const std::string& step); ///< a transition or claimStep
    void saveWanted(const QString& document, const QString& fileName);

private:
    void fillActions(const casework::CaseRecord& record);
    void addAction(const QString& text, const std::string& step, bool isMain);
    void fillQuote(const casework::CaseRecord& record);

    CustomerSide m_side;
    QLabel* m_title;
    StateChip* m_state;
    QLabel* m_next;
    QLabel* m_holds;
    QHBoxLayout* m_actions;
    QWidget* m_quote;
    PriceTable* m_prices;
    RoundsView* m_rounds;
    TimelineView* m_timeline;
    DocumentList* m_documents;
};

} // namespace bespeak::ui
