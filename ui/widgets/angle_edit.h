// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/angle.h"
#include "ui/widgets/value_edit.h"

namespace bespeak::ui
{

/// A field for a direction in degrees; what is typed is brought into [0, 360).
/// Arrow keys step by 5°, with Shift by 45°, with Ctrl by 1°.
class AngleEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit AngleEdit(QWidget* parent = nullptr);

    Angle value() const { return m_value; }
    void setValue(Angle value);

signals:
    void valueEdited(bespeak::Angle value);

protected:
    QString textOfValue() const override;
    QString take(const QString& typed) override;
    void step(int direction, Step size) override;

private:
    void edit(Angle value);

    Angle m_value;
};

} // namespace bespeak::ui
