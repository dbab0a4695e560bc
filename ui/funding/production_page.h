// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/production/handover.h"
#include "models/quoting/workshop_view.h"
#include "ui/desk/desk_tab.h"

class QLabel;
class QVBoxLayout;

namespace bespeak::ui
{

class Card;

/// What the workshop does this week and when orders will be there, what may be built and for whom,
/// what it needs, what was bought, and what has no owner.
class ProductionPage : public DeskTab
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit ProductionPage(DeskSession& session, QWidget* parent = nullptr);

private:
    void fill() override;
    Card* addCard(const QString& title, const QString& intro);
    void addWorkshop(const std::vector<production::WorkOrder>& orders);
    void addWeek(const quoting::WorkshopView& view, const production::Workshop& workshop);
    void addPromises(const quoting::WorkshopView& view,
                     const std::vector<production::WorkOrder>& orders);
    enum class InWork { Yes, No };
    void addPromise(Card& card, const quoting::PromisedSource& promised, InWork inWork);
    void addWorkOrders(const std::vector<production::WorkOrder>& orders);
    void addWorkOrder(Card& card, const production::WorkOrder& order);
    void addCheck(Card& card, const production::WorkOrder& order, std::size_t index);
    void askForDefect(const std::string& order, std::size_t check);
    void readMethods();
    void addDemand();
    void addMaterials();
    void addPurchases();
    void addOffers();
    void addStock();
    void addOwners();
    void readOffers();
    void buy();
    void saveOrder(const production::PurchaseOrder& order);
    void finish(const QString& sentence, bool isProblem);

    QLabel* m_news;
    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
