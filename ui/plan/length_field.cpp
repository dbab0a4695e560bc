// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/length_field.h"

#include "ui/text/quantity_text.h"

#include <QKeyEvent>
#include <QToolTip>

namespace bespeak::ui
{

LengthField::LengthField(Length value, std::function<bool(Length)> take, QWidget* parent)
    : QLineEdit(lengthText(value), parent)
    , m_take(std::move(take))
{
    setObjectName(QStringLiteral("planLengthField"));
    setAccessibleName(tr("Length"));
    setAlignment(Qt::AlignCenter);
    setFixedWidth(96);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QLineEdit::returnPressed, this, &LengthField::accept);
}

void LengthField::showAt(QPointF middle)
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(QPoint(), QSize(width(), sizeHint().height()));
    place.moveCenter(middle.toPoint());
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(
        std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    setGeometry(place);
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

bool LengthField::event(QEvent* event)
{
    // Escape closes the field; as a shortcut of the window it would empty the selection instead.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void LengthField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LengthField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    close();
}

void LengthField::accept()
{
    const Result<Length> typed = parseLength(text().toStdString(), units());
    if (!typed) {
        refuse(errorText(typed.error()));
    } else if (m_take(*typed)) {
        close();
    } else {
        selectAll();
    }
}

void LengthField::refuse(const QString& sentence)
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), sentence, this);
    selectAll();
}

} // namespace bespeak::ui
