// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_service.h"

namespace bespeak::ui
{

namespace
{

std::shared_ptr<const Judged> judgeDesign(const Judge& judge,
                                          std::shared_ptr<const design::Design> design,
                                          const catalogue::Catalogue& catalogue,
                                          const std::vector<assessment::Finding>& fit)
{
    QElapsedTimer timer;
    timer.start();
    auto judged = std::make_shared<Judged>(Judged{std::move(design), catalogue, {}});
    judged->assessment = judge.assess(*judged->design, judged->catalogue, fit);
    judged->plain = judged->assessment;
    judged->milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return judged;
}

} // namespace

AssessmentService::AssessmentService(Judge judge, QObject* parent)
    : QObject(parent)
    , m_judge(std::move(judge))
{
    // One thread each: the assessor remembers its last design, and responses follow each other.
    m_judging.setMaxThreadCount(1);
    m_listening.setMaxThreadCount(1);
}

AssessmentService::~AssessmentService()
{
    m_search.end();
    m_fitSearch.end();
    m_listening.clear();
    m_judging.waitForDone();
    m_search.pool.waitForDone();
    m_fitSearch.pool.waitForDone();
    m_listening.waitForDone();
}

void AssessmentService::Search::end()
{
    ++question;
    stop.request_stop();
    pool.clear();
}

void AssessmentService::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, &AssessmentService::judgeNewest);
    judgeNewest();
}

void AssessmentService::judgeNewest()
{
    ++m_revision;
    m_search.end();
    m_fitSearch.end();
    if (!m_document || m_isWorking) {
        return;
    }
    if (m_judged && m_judged->milliseconds > m_patience) {
        judgeAside();
    } else {
        judgeNow();
    }
}

void AssessmentService::judgeNow()
{
    take(judgeDesign(m_judge, std::make_shared<const design::Design>(m_document->design()),
                     m_document->catalogue(), m_document->findings()),
         m_revision);
}

void AssessmentService::judgeAside()
{
    m_isWorking = true;
    m_judging.start([this, judge = m_judge, revision = m_revision,
                     design = std::make_shared<const design::Design>(m_document->design()),
                     catalogue = m_document->catalogue(), fit = m_document->findings()] {
        auto result = judgeDesign(judge, design, catalogue, fit);
        QMetaObject::invokeMethod(
            this,
            [this, result, revision] {
                m_isWorking = false;
                take(result, revision);
            },
            Qt::QueuedConnection);
    });
}

void AssessmentService::take(std::shared_ptr<const Judged> result, quint64 revision)
{
    m_judged = std::move(result);
    m_judgedRevision = revision;
    Q_EMIT assessed();
    if (m_document && !m_isWorking && m_judgedRevision != m_revision) {
        judgeAside();
    }
}

void AssessmentService::addWaves(const assessment::WaveResult& waves)
{
    if (!isUpToDate()) {
        return;
    }
    auto result = std::make_shared<Judged>(*m_judged);
    const assessment::Scene scene = assessment::makeScene(*result->design, result->catalogue);
    result->assessment = assessment::withWaves(std::move(result->assessment), scene, waves);
    result->hasWaves = true;
    m_judged = std::move(result);
    Q_EMIT assessed();
}

void AssessmentService::findRemedies(std::size_t parameter)
{
    // Remedies for an older design would take back what was done since.
    if (isUpToDate() && parameter < m_judged->assessment.parameters.size()) {
        search(m_search, m_judge.findRemedies, parameter, &AssessmentService::remediesFound);
    }
}

void AssessmentService::findFitRemedies(std::size_t finding)
{
    if (isUpToDate() && finding < m_judged->assessment.fit.size()) {
        search(m_fitSearch, m_judge.findFitRemedies, finding, &AssessmentService::fitRemediesFound);
    }
}

void AssessmentService::search(Search& search, const FindRemedies& find, std::size_t subject,
                               Found found)
{
    search.end();
    search.stop = std::stop_source();
    search.pool.start([this, &search, find, judged = m_judged, subject, found,
                       question = search.question, stop = search.stop.get_token()] {
        auto remedies = find(*judged->design, judged->catalogue, judged->assessment, subject,
                             [&stop] { return stop.stop_requested(); });
        QMetaObject::invokeMethod(
            this,
            [this, &search, subject, found, question, remedies = std::move(remedies)] {
                if (question == search.question) {
                    Q_EMIT(this->*found)(subject, remedies);
                }
            },
            Qt::QueuedConnection);
    });
}

void AssessmentService::findResponse()
{
    if (!m_judged) {
        return;
    }
    m_listening.clear();
    m_listening.start([this, judged = m_judged] {
        const assessment::Scene scene = assessment::makeScene(*judged->design, judged->catalogue);
        auto response = scene.room.isBox ? assessment::boxBassResponse(scene) : std::nullopt;
        QMetaObject::invokeMethod(
            this,
            [this, mainSeat = scene.mainSeat, response = std::move(response)] {
                Q_EMIT responseFound(response, mainSeat);
            },
            Qt::QueuedConnection);
    });
}

} // namespace bespeak::ui
