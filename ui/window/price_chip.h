// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/design_document.h"

#include <QPointer>
#include <QTimer>
#include <QToolButton>

namespace bespeak::ui
{

/// The total of the design, live. Points out when it is beyond the budget.
class PriceChip : public QToolButton
{
    Q_OBJECT

public:
    explicit PriceChip(QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    void refresh();

private:
    QPointer<DesignDocument> m_document;
    QTimer m_soon;
};

} // namespace bespeak::ui
