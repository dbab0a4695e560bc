// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elided_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int fewestLetters = 6; // in letters of average width

} // namespace

int ElidedButton::besideText() const
{
    return sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = besideText() + fewestLetters * fontMetrics().averageCharWidth();
    return {std::min(whole.width(), least), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    constexpr int besideIcon = 4;
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + besideIcon;
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight,
                                                inside.width() - iconWidth, Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

} // namespace bespeak::ui
