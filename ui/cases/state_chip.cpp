// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/state_chip.h"

#include "ui/cases/case_words.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace bespeak::ui
{

namespace
{

constexpr int besideWords = 8; // pixels
constexpr int aboveWords = 2;

struct ToneColours {
    QColor text;
    QColor ground;
};

ToneColours coloursOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Waiting:
        return {colours().accentText, colours().accentSoft};
    case StateTone::Done:
        return {colours().success, colours().successSoft};
    case StateTone::Stopped:
        return {colours().danger, colours().dangerSoft};
    case StateTone::Moving:
        break;
    }
    return {colours().mutedText, colours().hover};
}

} // namespace

int stateChipWidth(const QFontMetrics& metrics, casework::CaseState state)
{
    return metrics.horizontalAdvance(stateText(state)) + 2 * besideWords;
}

void paintStateChip(QPainter& painter, const QRect& patch, casework::CaseState state)
{
    const ToneColours tone = coloursOf(toneOf(state));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(patch, patch.height() / 2.0, patch.height() / 2.0);
    painter.setPen(tone.text);
    painter.drawText(patch, Qt::AlignCenter, stateText(state));
}

StateChip::StateChip(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("caseState"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::showState(casework::CaseState state)
{
    m_state = state;
    setText(stateText(state));
    updateGeometry();
}

QSize StateChip::sizeHint() const
{
    return {stateChipWidth(fontMetrics(), m_state), fontMetrics().height() + 2 * aboveWords};
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStateChip(painter, rect(), m_state);
}

} // namespace bespeak::ui
