// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"
#include "models/base/money.h"
#include "models/catalogue/component.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bespeak::ui
{

/// What a component may cost and measure, and where it can be put. An empty field limits nothing;
/// what cannot be read is marked, told, and limits nothing.
class LimitFields : public QWidget
{
    Q_OBJECT

public:
    explicit LimitFields(QWidget* parent = nullptr);

    void setCurrency(const Currency& currency);

    const std::optional<Money>& highestPrice() const { return m_highestPrice; }
    const std::optional<Length>& widest() const { return m_widest; }
    std::optional<catalogue::Mounting> mounting() const;
    bool isEmpty() const;
    /// Says nothing to anybody.
    void clear();

signals:
    void changed();

private:
    void readPrice();
    void readWidth();
    void tellFault();

    QLineEdit* m_price;
    QLineEdit* m_width;
    QComboBox* m_mounting;
    QLabel* m_fault;
    Currency m_currency;
    std::optional<Money> m_highestPrice;
    std::optional<Length> m_widest;
};

} // namespace bespeak::ui
