// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/neighbour_noise.h"
#include "ui/assessment/assessment_service.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bespeak::ui
{

class NoiseChart;

/// What the neighbours allow by octave, by night or by day, behind the wall that lets most through.
class QuietFigure : public QWidget
{
    Q_OBJECT

public:
    explicit QuietFigure(QWidget* parent = nullptr);

    void show(const Judged& judged);
    assessment::Hours hours() const;

signals:
    void hoursChanged();

private:
    NoiseChart* m_chart;
    QLabel* m_title;
    QLabel* m_note;
    QPushButton* m_night;
    QPushButton* m_day;
};

} // namespace bespeak::ui
