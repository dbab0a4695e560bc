// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace bespeak::ui
{

/// A button that may get narrower than its text, which then ends in an ellipsis.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Pixels that are no text: icon, gaps and edges.
    int besideText() const;
};

} // namespace bespeak::ui
