// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/wave_solver.h"
#include "ui/assessment/assessment_service.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace bespeak::ui
{

/// Computes the waves of rooms that are no box, in a thread: a coarse look first, then the fine
/// one. The next edit cancels what is under way. A room that is a box needs none.
class WaveService : public QObject
{
    Q_OBJECT

public:
    /// The assessments must outlive it.
    explicit WaveService(AssessmentService& assessments, QObject* parent = nullptr);
    /// Cancels what is under way.
    ~WaveService() override;

    /// Of the design as it was judged last; nullptr while there is none.
    std::shared_ptr<const assessment::WaveResult> waves() const { return m_waves; }
    bool isComputing() const { return m_isComputing; }

signals:
    void changed(); ///< waves() is another, or computing has begun or ended

private:
    void follow();
    void start();
    void take(std::shared_ptr<const assessment::WaveResult> waves, quint64 job, bool isLast);
    void cancel();

    AssessmentService& m_assessments;
    assessment::WaveTask m_task;
    std::shared_ptr<const assessment::WaveResult> m_waves;
    std::stop_source m_stop;
    quint64 m_job = 0;
    bool m_isComputing = false;
    bool m_hasTask = false;
    QTimer m_soon;
    QThreadPool m_pool;
};

} // namespace bespeak::ui
