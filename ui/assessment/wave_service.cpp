// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/wave_service.h"

namespace bespeak::ui
{

namespace
{

constexpr int pause = 150; // milliseconds: the first waves start when the hand rests

} // namespace

WaveService::WaveService(AssessmentService& assessments, QObject* parent)
    : QObject(parent)
    , m_assessments(assessments)
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &WaveService::start);
    connect(&assessments, &AssessmentService::assessed, this, &WaveService::follow);
    follow();
}

WaveService::~WaveService()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void WaveService::cancel()
{
    m_stop.request_stop();
    m_soon.stop();
    ++m_job;
    m_isComputing = false;
}

void WaveService::follow()
{
    const std::shared_ptr<const Judged> judged = m_assessments.judged();
    if (!judged || judged->hasWaves) {
        return;
    }
    const assessment::Scene scene = assessment::makeScene(*judged->design, judged->catalogue);
    const bool isNeeded = !scene.room.isBox && !scene.seats.empty();
    assessment::WaveTask task = isNeeded ? assessment::makeWaveTask(scene) : assessment::WaveTask();
    if (isNeeded == m_hasTask && task == m_task) {
        if (m_waves) {
            m_assessments.addWaves(*m_waves);
        }
        return;
    }
    cancel();
    m_task = std::move(task);
    m_hasTask = isNeeded;
    m_waves.reset();
    if (isNeeded) {
        m_isComputing = true;
        m_soon.start();
    }
    Q_EMIT changed();
}

void WaveService::start()
{
    m_stop = std::stop_source();
    m_pool.start([this, task = m_task, stop = m_stop.get_token(), job = m_job] {
        for (const assessment::WaveQuality& quality :
             {assessment::coarseWaves, assessment::fineWaves}) {
            const bool isLast = quality == assessment::fineWaves;
            Result<assessment::WaveResult> solved = assessment::solveWaves(task, quality, stop, {});
            std::shared_ptr<const assessment::WaveResult> waves;
            if (solved) {
                waves = std::make_shared<const assessment::WaveResult>(std::move(*solved));
            }
            QMetaObject::invokeMethod(
                this, [this, waves, job, isLast] { take(waves, job, isLast); },
                Qt::QueuedConnection);
            if (!solved) {
                return;
            }
        }
    });
}

void WaveService::take(std::shared_ptr<const assessment::WaveResult> waves, quint64 job,
                       bool isLast)
{
    if (job != m_job) {
        return;
    }
    m_isComputing = waves && !isLast;
    if (waves) {
        m_waves = std::move(waves);
        m_assessments.addWaves(*m_waves);
    }
    Q_EMIT changed();
}

} // namespace bespeak::ui
