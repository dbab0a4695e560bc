// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_session.h"

#include <QWidget>

class QStackedWidget;

namespace bespeak::ui
{

/// A tab of the desk: a hint until a store is open, then its page, read anew when it comes into
/// view and, while it is seen, when the desk opens a store.
class DeskTab : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the tab.
    DeskTab(DeskSession& session, const QString& hint, QWidget* parent = nullptr);

    /// Reads the page again, if a store is open.
    void reload();

protected:
    /// What is shown once a store is open; once.
    void setPage(QWidget* page);
    /// Reads the page; the store is open.
    virtual void fill() = 0;
    void showEvent(QShowEvent* event) override;

    DeskSession& m_session;

private:
    QStackedWidget* m_pages;
};

} // namespace bespeak::ui
