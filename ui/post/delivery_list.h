// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/parcels.h"

#include <QTableWidget>

namespace bespeak::ui
{

/// Own messages, the newest first: which waits, is on its way, has arrived or was refused, and why.
/// Of those that have left the newest alone.
class DeliveryList : public QTableWidget
{
    Q_OBJECT

public:
    explicit DeliveryList(QWidget* parent = nullptr);

    /// Errors: the store's; then the list is empty.
    Result<void> show(store::Store& store);

signals:
    void mailWanted(const bespeak::store::OutboxEntry& entry);
    void saveWanted(const bespeak::store::OutboxEntry& entry);

private:
    void addRow(int row, const store::Delivery& delivery, const QString& title);
    QWidget* makeButtons(const store::OutboxEntry& entry);
};

/// "Waits", "On its way since …", "Arrived …".
QString deliveryText(const store::Delivery& delivery);

} // namespace bespeak::ui
