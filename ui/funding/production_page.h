// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace bespeak::ui
{

/// What may be built and for whom, what it needs, what was bought, and what has no owner.
class ProductionPage : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit ProductionPage(DeskSession& session, QWidget* parent = nullptr);

    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addDemand();
    void addMaterials();
    void addPurchases();
    void addOwners();
    void readOffers();
    void buy();
    void saveOrder(const std::string& id);
    void finish(const QString& sentence, bool isProblem);

    DeskSession& m_session;
    QStackedWidget* m_pages;
    QLabel* m_news;
    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
