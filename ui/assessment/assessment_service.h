// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_rules.h"
#include "ui/assessment/judge.h"
#include "ui/document/design_document.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace bespeak::ui
{

/// What was judged: an assessment with the design that it is about.
struct Judged {
    std::shared_ptr<const design::Design> design;
    catalogue::Catalogue catalogue;
    assessment::Assessment assessment;
    double milliseconds = 0; ///< that it took
    bool hasWaves = false;   ///< what the waves of the room say is in it
    /// The same without the waves, so that two designs can be compared before both have theirs.
    assessment::Assessment plain{};
};

/// Judges the open design at each change. While that is quick it happens at once, so that figures
/// and drawings belong to the same frame; else in a thread, one design at a time, always the
/// newest. The window never waits.
class AssessmentService : public QObject
{
    Q_OBJECT

public:
    explicit AssessmentService(Judge judge = makeJudge(), QObject* parent = nullptr);
    /// Ends what is being searched and waits for the trial under way, some milliseconds.
    ~AssessmentService() override;

    void setDocument(DesignDocument* document);
    DesignDocument* document() const { return m_document; }

    /// The last result; nullptr before the first.
    std::shared_ptr<const Judged> judged() const { return m_judged; }
    /// True if the last result is about the design as it is now.
    bool isUpToDate() const { return m_judged && m_judgedRevision == m_revision; }

    /// Looks in a thread for what would mend a parameter of the last result; remediesFound tells.
    /// A change of the design, or the next question, drops the answer.
    void findRemedies(std::size_t parameter);
    /// The same for one of what does not fit, beside the other search; fitRemediesFound tells.
    void findFitRemedies(std::size_t finding);

    /// Looks in a thread how the bass of the last result sounds at each seat, if its room is a box;
    /// responseFound tells. Of questions that follow each other quickly, the last is answered.
    void findResponse();

    /// What the waves of the room say, if the last result is about the design as it is now.
    void addWaves(const assessment::WaveResult& waves);

    /// Longer than this and the next design is judged in a thread; milliseconds.
    void setPatience(double milliseconds) { m_patience = milliseconds; }

signals:
    /// judged() is a new result.
    void assessed();
    /// For the parameter last asked about, of judged() as it is.
    void remediesFound(std::size_t parameter,
                       const std::vector<bespeak::assessment::Remedy>& remedies);
    /// For the finding of fit last asked about, of judged() as it is.
    void fitRemediesFound(std::size_t finding,
                          const std::vector<bespeak::assessment::Remedy>& remedies);
    /// @param mainSeat index of the main seat among the levels.
    void responseFound(const std::optional<bespeak::assessment::BassResponse>& response,
                       std::size_t mainSeat);

private:
    /// A thread that answers the last question alone.
    struct Search {
        quint64 question = 0; ///< counts them
        std::stop_source stop;
        QThreadPool pool;

        Search() { pool.setMaxThreadCount(1); }
        void end();
    };
    using Found = void (AssessmentService::*)(std::size_t, const std::vector<assessment::Remedy>&);
    void search(Search& search, const FindRemedies& find, std::size_t subject, Found found);

    void judgeNow();
    void judgeAside();
    void take(std::shared_ptr<const Judged> result, quint64 revision);
    void judgeNewest();

    Judge m_judge;
    QPointer<DesignDocument> m_document;
    std::shared_ptr<const Judged> m_judged;
    quint64 m_revision = 0;       ///< counts changes of the design
    quint64 m_judgedRevision = 0; ///< that m_judged is about
    bool m_isWorking = false;     ///< a design is being judged in the thread
    double m_patience = 4;
    QThreadPool m_judging;
    Search m_search;    ///< for what mends a parameter
    Search m_fitSearch; ///< for what mends a finding of fit
    QThreadPool m_listening;
};

} // namespace bespeak::ui
