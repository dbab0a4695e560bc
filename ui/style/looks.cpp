// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/looks.h"

#include "ui/style/icons.h"

#include <QFrame>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>

#include <array>

namespace bespeak::ui
{

namespace
{

QString lookName(Look look)
{
    constexpr std::array<const char*, 15> names{"panel",  "card",   "bar",     "heading", "title",
                                                "muted",  "strong", "figure",  "primary", "quiet",
                                                "danger", "chip",   "problem", "advice",  "right"};
    return QLatin1String(names.at(static_cast<std::size_t>(look)));
}

/// As wide as its page needs, so that nothing is cut off at the right.
class DownScroll : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int page = widget() ? widget()->minimumSizeHint().width() : 0;
        return {page + verticalScrollBar()->sizeHint().width(), 80};
    }
    QSize sizeHint() const override
    {
        return QScrollArea::sizeHint().expandedTo(minimumSizeHint());
    }
};

} // namespace

void setLook(QWidget* widget, Look look)
{
    const QString name = lookName(look);
    if (widget->property("look").toString() == name) {
        return;
    }
    widget->setProperty("look", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, Look look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setLook(label, look);
    return label;
}

QScrollArea* makeScroll(QWidget* page)
{
    auto* scroll = new DownScroll;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

QFrame* makeLine(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("line"));
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

QToolButton* makeIconButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace bespeak::ui
