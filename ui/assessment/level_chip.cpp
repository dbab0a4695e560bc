// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/level_chip.h"

#include "ui/assessment/verdict_marks.h"
#include "ui/text/assessment_text.h"

namespace bespeak::ui
{

LevelChip::LevelChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void LevelChip::setLevel(std::optional<int> level)
{
    setVisible(level.has_value());
    if (level != m_level) {
        m_level = level;
        setAccessibleName(level ? levelText(*level) : QString());
        setToolTip(level ? tr("%1 of 4: CEDIA/CTA-RP22 asks the more of a room, the higher the "
                              "level. The worst parameter counts.")
                               .arg(levelText(*level))
                         : QString());
        update();
    }
}

QSize LevelChip::sizeHint() const
{
    return {34, 20};
}

void LevelChip::paintEvent(QPaintEvent*)
{
    if (m_level) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLevel(painter, rect(), *m_level);
    }
}

} // namespace bespeak::ui
