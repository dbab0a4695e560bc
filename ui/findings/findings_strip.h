// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/design_document.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace bespeak::ui
{

/// What a finding is about, as a selection; nothing if it is about the whole.
Selection selectionOf(const assessment::Finding& finding);

/// What is wrong with the design right now, worst first; a click goes there. When nothing is
/// wrong it says so in one line.
class FindingsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsStrip(QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    void refresh();

signals:
    /// The user wants to see it; it is selected already.
    void shown(const bespeak::ui::Selection& selection);

private:
    void goTo(const QModelIndex& index);
    void showSummary(int problems, int advice);

    QPointer<DesignDocument> m_document;
    QLabel* m_sign;
    QLabel* m_summary;
    QListView* m_list;
    QStandardItemModel* m_model;
    std::vector<assessment::Finding> m_findings; ///< that are listed
    QTimer m_soon;
};

} // namespace bespeak::ui
