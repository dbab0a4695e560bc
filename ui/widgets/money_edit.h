// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "ui/widgets/value_edit.h"

#include <optional>

namespace bespeak::ui
{

/// A field for an amount that may be left empty. Arrow keys step by 10, Shift 100, Ctrl 1.
class MoneyEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    const std::optional<Money>& value() const { return m_value; }
    void setValue(std::optional<Money> value);
    void setCurrency(const Currency& currency) { m_currency = currency; }

signals:
    void valueEdited(const std::optional<bespeak::Money>& value);

protected:
    QString textOfValue() const override;
    QString take(const QString& typed) override;
    void step(int direction, Step size) override;

private:
    void edit(std::optional<Money> value);

    std::optional<Money> m_value;
    Currency m_currency;
};

} // namespace bespeak::ui
