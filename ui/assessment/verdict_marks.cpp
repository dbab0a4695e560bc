// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/verdict_marks.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace bespeak::ui
{

using assessment::Verdict;

QIcon Sign::toIcon() const
{
    return ui::icon(QLatin1String(icon), colour);
}

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return {"circle-check", &Colours::success};
    case Verdict::Fail:
        return {"circle-x", &Colours::danger};
    case Verdict::Advice:
        return {"lightbulb", &Colours::warning};
    case Verdict::Neutral:
        return {"circle-dot", &Colours::mutedText};
    case Verdict::Unjudged:
        break;
    }
    return {"circle-question-mark", &Colours::mutedText};
}

Sign keptSign()
{
    return {"flag", &Colours::mutedText};
}

void paintLevel(QPainter& painter, const QRectF& rect, int level)
{
    constexpr int bars = 4;
    constexpr double gap = 2;
    const double width = (rect.width() - gap * (bars - 1)) / bars;
    painter.save();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < bars; ++i) {
        const double height = rect.height() * (i + 2) / (bars + 1);
        const QRectF bar(rect.left() + i * (width + gap), rect.bottom() - height, width, height);
        painter.setBrush(i < level ? colours().accent : colours().fieldLine);
        painter.drawRoundedRect(bar, 1, 1);
    }
    painter.restore();
}

} // namespace bespeak::ui
