// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace bespeak::ui
{

/// The list of cases: title and total, customer and state, two lines each.
class CaseListView : public QListView
{
    Q_OBJECT

public:
    explicit CaseListView(QWidget* parent = nullptr);

    /// A sentence in the middle while there are no rows.
    void setEmptyText(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_emptyText;
};

} // namespace bespeak::ui
