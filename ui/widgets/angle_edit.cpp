// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/angle_edit.h"

#include "ui/text/quantity_text.h"

#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr double mostTurns = 100 * 360.0;

} // namespace

AngleEdit::AngleEdit(QWidget* parent)
    : ValueEdit(parent)
{
    showValue();
}

void AngleEdit::setValue(Angle value)
{
    m_value = value.normalised();
    showValue();
}

QString AngleEdit::textOfValue() const
{
    return numberText(m_value.inDegrees(), 2) + QStringLiteral("°");
}

QString AngleEdit::take(const QString& typed)
{
    QString digits = typed;
    digits.remove(QStringLiteral("°")).replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double degrees = digits.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(degrees) || std::abs(degrees) > mostTurns) {
        return tr("“%1” is not an angle. Type degrees, for example 45.").arg(typed);
    }
    edit(Angle::degrees(degrees).normalised());
    return {};
}

void AngleEdit::step(int direction, Step size)
{
    const double by = size == Step::Fine ? 1 : size == Step::Coarse ? 45 : 5;
    edit((m_value + Angle::degrees(by * direction)).normalised());
}

void AngleEdit::edit(Angle value)
{
    if (value != m_value || isMixed()) {
        m_value = value;
        Q_EMIT valueEdited(value);
    }
}

} // namespace bespeak::ui
