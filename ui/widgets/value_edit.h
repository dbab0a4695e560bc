// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace bespeak::ui
{

/// A field for a quantity that is typed as text. Tab and Enter apply it, Escape takes the typing
/// back, the arrow keys step. What cannot be read is marked and told, and the value stays.
class ValueEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget* parent = nullptr);

    /// Shows that several things have unlike values; typing gives all of them one.
    void showMixed();
    bool isWrong() const { return m_wrong; }

protected:
    /// How far an arrow key steps.
    enum class Step { Fine, Usual, Coarse };

    /// The value as text for the field.
    virtual QString textOfValue() const = 0;
    /// Takes what was typed. @return a sentence why not, or an empty one if it was taken.
    virtual QString take(const QString& typed) = 0;
    virtual void step(int direction, Step size) = 0;

    /// To be called when the value was set from outside.
    void showValue();
    bool isMixed() const { return m_mixed; }

    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTyped();
    void showWrong(const QString& sentence);

    bool m_wrong = false;
    bool m_mixed = false;
};

} // namespace bespeak::ui
