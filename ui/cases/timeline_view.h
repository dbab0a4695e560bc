// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QWidget>

class QVBoxLayout;

namespace bespeak::ui
{

/// What happened in a case, the newest first: what, who, when, and the signed message behind it.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Errors: the store's; then the view is empty.
    Result<void> show(store::Store& store, const CaseId& id);
    void clear();

signals:
    void documentWanted(const QString& document);

private:
    QWidget* makeRow(const store::Event& event, const std::vector<store::DocumentInfo>& documents);

    QVBoxLayout* m_rows;
    std::string m_customerKid; ///< of the case that is shown
};

} // namespace bespeak::ui
