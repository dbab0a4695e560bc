// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_map.h"
#include "ui/assessment/wave_service.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bespeak::ui
{

class ResponsePlot;

/// The bass at the seats as curves, and of which frequency the room's map is drawn.
class BassFigure : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BassFigure(AssessmentService& assessments, WaveService& waves, QWidget* parent = nullptr);

    void show(const Judged& judged);
    assessment::BassBand band() const;

signals:
    void bandChosen(const bespeak::assessment::BassBand& band);

private:
    void showResponse(const std::optional<assessment::BassResponse>& response,
                      std::size_t mainSeat);

    AssessmentService& m_assessments;
    WaveService& m_waves;
    ResponsePlot* m_plot;
    QLabel* m_state;
    QComboBox* m_band;
    bool m_isBox = false; ///< the room on show: its response comes from a thread
};

/// "Bass at 40 Hz", "Bass from 25 to 80 Hz".
QString bandText(const assessment::BassBand& band);

} // namespace bespeak::ui
