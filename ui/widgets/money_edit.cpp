// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/money_edit.h"

#include "ui/text/quantity_text.h"

#include <algorithm>

namespace bespeak::ui
{

MoneyEdit::MoneyEdit(QWidget* parent)
    : ValueEdit(parent)
{
}

void MoneyEdit::setValue(std::optional<Money> value)
{
    m_value = value;
    showValue();
}

QString MoneyEdit::textOfValue() const
{
    return m_value ? shortMoneyText(*m_value) : QString();
}

QString MoneyEdit::take(const QString& typed)
{
    QString digits = typed;
    digits.remove(QString::fromStdString(m_currency.symbol()));
    digits.remove(QString::fromStdString(m_currency.code()), Qt::CaseInsensitive);
    if (digits.trimmed().isEmpty()) {
        edit(std::nullopt);
        return {};
    }
    const Result<Money> money = parseMoney(digits.trimmed().toStdString(), m_currency);
    if (!money) {
        return errorText(money.error());
    }
    if (money->minor < 0) {
        return tr("An amount below nought cannot be spent.");
    }
    edit(*money);
    return {};
}

void MoneyEdit::step(int direction, Step size)
{
    const std::int64_t units = size == Step::Fine ? 1 : size == Step::Coarse ? 100 : 10;
    std::int64_t minor = units;
    for (int i = 0; i < m_currency.exponent(); ++i) {
        minor *= 10;
    }
    const std::int64_t now = m_value ? m_value->minor : 0;
    edit(Money{std::max<std::int64_t>(0, now + direction * minor), m_currency});
}

void MoneyEdit::edit(std::optional<Money> value)
{
    if (value != m_value || isMixed()) {
        m_value = value;
        Q_EMIT valueEdited(value);
    }
}

} // namespace bespeak::ui
