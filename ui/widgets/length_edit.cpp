// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/length_edit.h"

#include "ui/text/quantity_text.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

Length stepOf(UnitSystem units, bool fine, bool coarse)
{
    if (units == UnitSystem::Imperial) {
        return Length::micrometres(fine ? 3'175 : coarse ? 304'800 : 25'400);
    }
    return Length::millimetres(fine ? 1 : coarse ? 100 : 10);
}

/// lengthText rounds to what people say; a field must not lose the millimetre that was typed.
QString exactText(Length length)
{
    QString rounded = lengthText(length);
    const Result<Length> readBack = parseLength(rounded.toStdString(), units());
    if (readBack && abs(*readBack - length) < Length::micrometres(500)) {
        return rounded;
    }
    return units() == UnitSystem::Metric
               ? QStringLiteral("%1 m").arg(numberText(length.inMetres(), 4))
               : QStringLiteral("%1″").arg(
                     numberText(static_cast<double>(length.inMicrometres()) / 25'400.0, 3));
}

} // namespace

LengthEdit::LengthEdit(QWidget* parent)
    : ValueEdit(parent)
{
    showValue();
}

void LengthEdit::setValue(Length value)
{
    m_value = value;
    showValue();
}

void LengthEdit::setRange(Length lowest, Length highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

QString LengthEdit::textOfValue() const
{
    return exactText(m_value);
}

QString LengthEdit::take(const QString& typed)
{
    const Result<Length> length = parseLength(typed.toStdString(), units());
    if (!length) {
        return errorText(length.error());
    }
    if (*length < m_lowest || *length > m_highest) {
        return tr("Between %1 and %2, please.").arg(lengthText(m_lowest), lengthText(m_highest));
    }
    edit(*length);
    return {};
}

void LengthEdit::step(int direction, Step size)
{
    const Length by = stepOf(units(), size == Step::Fine, size == Step::Coarse) * direction;
    edit(std::clamp(m_value + by, m_lowest, m_highest));
}

void LengthEdit::edit(Length value)
{
    if (value != m_value || isMixed()) {
        m_value = value;
        Q_EMIT valueEdited(value);
    }
}

} // namespace bespeak::ui
