// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/value_edit.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolTip>

namespace bespeak::ui
{

ValueEdit::ValueEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setMinimumWidth(72);
}

void ValueEdit::showMixed()
{
    m_mixed = true;
    setModified(false);
    clear();
    setPlaceholderText(tr("various"));
    showWrong({});
}

void ValueEdit::showValue()
{
    m_mixed = false;
    setPlaceholderText({});
    // What somebody is typing is not overwritten by a change that came from elsewhere.
    if (!isModified()) {
        setText(textOfValue());
        setCursorPosition(0);
    }
}

void ValueEdit::keyPressEvent(QKeyEvent* event)
{
    const Step size = event->modifiers().testFlag(Qt::ShiftModifier)     ? Step::Coarse
                      : event->modifiers().testFlag(Qt::ControlModifier) ? Step::Fine
                                                                         : Step::Usual;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        applyTyped();
        if (!m_wrong && !m_mixed) {
            step(event->key() == Qt::Key_Up ? 1 : -1, size);
            showValue();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        applyTyped();
        selectAll();
        return;
    case Qt::Key_Escape:
        if (isModified()) {
            setModified(false);
            showWrong({});
            m_mixed ? showMixed() : showValue();
            selectAll();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ValueEdit::focusOutEvent(QFocusEvent* event)
{
    applyTyped();
    if (m_wrong) {
        setModified(false);
        showWrong({});
        m_mixed ? showMixed() : showValue();
    }
    QLineEdit::focusOutEvent(event);
}

void ValueEdit::applyTyped()
{
    if (!isModified()) {
        return;
    }
    const QString why = take(text().trimmed());
    showWrong(why);
    if (why.isEmpty()) {
        setModified(false);
        showValue();
    }
}

void ValueEdit::showWrong(const QString& sentence)
{
    const bool wrong = !sentence.isEmpty();
    setToolTip(sentence);
    if (wrong && isVisible()) {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), sentence, this);
    }
    if (wrong == m_wrong) {
        return;
    }
    m_wrong = wrong;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace bespeak::ui
