// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"

#include <QLineEdit>

#include <functional>

namespace bespeak::ui
{

/// A small field over the plan in which one length is typed. It closes itself.
class LengthField : public QLineEdit
{
    Q_OBJECT

public:
    /// @param take is given what was typed; false keeps the field open.
    LengthField(Length value, std::function<bool(Length)> take, QWidget* parent);

    void showAt(QPointF middle);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void accept();
    void refuse(const QString& sentence);

    std::function<bool(Length)> m_take;
};

} // namespace bespeak::ui
