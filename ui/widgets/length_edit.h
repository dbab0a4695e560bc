// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"
#include "ui/widgets/value_edit.h"

namespace bespeak::ui
{

/// A field for a length in the units the user chose; reads whatever parseLength reads.
/// Arrow keys step by 1 cm (1 in), with Shift by 10 cm (1 ft), with Ctrl by 1 mm (1/8 in).
class LengthEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit LengthEdit(QWidget* parent = nullptr);

    Length value() const { return m_value; }
    /// Shows a value; says nothing to anybody.
    void setValue(Length value);
    /// What is taken; anything else is refused in words.
    void setRange(Length lowest, Length highest);

signals:
    /// The user gave another value.
    void valueEdited(bespeak::Length value);

protected:
    QString textOfValue() const override;
    QString take(const QString& typed) override;
    void step(int direction, Step size) override;

private:
    void edit(Length value);

    Length m_value;
    Length m_lowest = Length::millimetres(-1'000'000);
    Length m_highest = Length::millimetres(1'000'000);
};

} // namespace bespeak::ui
