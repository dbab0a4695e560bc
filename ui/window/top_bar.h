// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace bespeak::ui
{

class ActionRegistry;
class DesignDocument;
class PriceChip;

/// The bar above everything: workspaces, the tools of the design, its price, and what it is all
/// for.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(ActionRegistry& actions, QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    /// Shows a button for a workspace by its action's id.
    void addWorkspaceButton(const QString& actionId);
    /// The tools of the design are of no use elsewhere.
    void setDesignToolsShown(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Where not all fits, only the workspace on show has its name beside its icon.
    void fitWorkspaces();
    void addTools(QHBoxLayout* layout);
    QToolButton* makeShowButton();
    QToolButton* makeButton(const char* id);
    QWidget* makeSegments(std::initializer_list<const char*> ids);

    ActionRegistry& m_actions;
    QHBoxLayout* m_workspaces;
    std::vector<QToolButton*> m_workspaceButtons;
    QWidget* m_tools;
    QWidget* m_offer;
    PriceChip* m_price;
};

} // namespace bespeak::ui
