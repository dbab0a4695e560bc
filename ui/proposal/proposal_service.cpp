// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposal_service.h"

#include <QThread>

#include <algorithm>

namespace bespeak::ui
{

struct ProposalService::Talking {
    std::shared_ptr<const design::Design> asked;
    catalogue::Catalogue catalogue;
    std::unique_ptr<ProposalTalk> talk; ///< nullptr before the first answer
};

namespace
{

constexpr std::size_t mostRunnersUp = 5;
constexpr int frontSteps = 8;
constexpr double leastProgress = 0.01; ///< less is not told

CardContents contentsOf(const ProposalTalk& talk, proposal::Card card)
{
    std::vector<SlotContents> filled;
    for (const proposal::Chosen& chosen : card.configuration.chosen) {
        if (!chosen.option.components.empty()) {
            filled.push_back({chosen.slot, chosen.option.components});
        }
    }
    design::Design accepted = talk.accepted(card);
    return {std::move(card), std::move(filled), std::move(accepted)};
}

std::shared_ptr<const Proposed> pictureOf(const ProposalTalk& talk,
                                          const std::shared_ptr<const design::Design>& asked,
                                          const catalogue::Catalogue& catalogue, bool wasStopped)
{
    auto proposed = std::make_shared<Proposed>();
    proposed->asked = asked;
    proposed->catalogue = catalogue;
    proposed->proposal = talk.proposal();
    for (const proposal::Card& card : proposed->proposal.cards) {
        proposed->cards.push_back(contentsOf(talk, card));
    }
    proposed->rulings = talk.rulings();
    proposed->canUndo = talk.canUndo();
    proposed->wasStopped = wasStopped;
    return proposed;
}

} // namespace

ProposalService::ProposalService(ProposalSource source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_talking(std::make_shared<Talking>())
{
    m_pool.setMaxThreadCount(1);
}

ProposalService::~ProposalService()
{
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void ProposalService::stop()
{
    if (m_stop) {
        *m_stop = true;
    }
}

void ProposalService::cancel()
{
    stop();
    ++m_question;
    m_isWorking = false;
}

std::shared_ptr<std::atomic<bool>> ProposalService::begin()
{
    stop();
    ++m_question;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    return m_stop;
}

void ProposalService::ask(const Question& question)
{
    const auto isStopped = begin();
    m_isWorking = true;
    m_pool.start([this, question, isStopped, number = m_question, talking = m_talking] {
        proposal::ProposeOptions options;
        options.isStopped = [isStopped] { return isStopped->load(); };
        options.progress = [this, number, told = 0.0](double part) mutable {
            if (part >= told + leastProgress) {
                told = part;
                QMetaObject::invokeMethod(
                    this, [this, number, part] { tellProgress(number, part); },
                    Qt::QueuedConnection);
            }
        };
        options.threads = std::max(1, QThread::idealThreadCount());
        const Result<void> done = question(*talking, options);
        Answer answer = fail("proposal.stopped");
        if (!done) {
            answer = failWith(done);
        } else if (talking->talk) {
            answer = pictureOf(*talking->talk, talking->asked, talking->catalogue, *isStopped);
        }
        QMetaObject::invokeMethod(
            this, [this, number, answer = std::move(answer)] { take(number, answer); },
            Qt::QueuedConnection);
    });
    Q_EMIT started();
}

void ProposalService::tellProgress(quint64 question, double part)
{
    if (question == m_question) {
        Q_EMIT progressed(part);
    }
}

void ProposalService::take(quint64 question, const Answer& answer)
{
    if (question != m_question) {
        return;
    }
    m_isWorking = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_proposed = *answer;
    Q_EMIT answered();
    if (!m_isWorking) {
        findFront();
    }
}

void ProposalService::findFront()
{
    m_pool.start([this, isStopped = begin(), number = m_question, talking = m_talking] {
        proposal::ProposeOptions options;
        options.isStopped = [isStopped] { return isStopped->load(); };
        options.threads = std::max(1, QThread::idealThreadCount());
        options.frontSteps = frontSteps;
        std::vector<proposal::FrontPoint> front = talking->talk->front(options);
        std::vector<CardContents> contents;
        for (const proposal::FrontPoint& point : front) {
            proposal::Card card;
            card.configuration = point.configuration;
            contents.push_back(contentsOf(*talking->talk, std::move(card)));
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, front = std::move(front), contents = std::move(contents)] {
                takeFront(number, front, contents);
            },
            Qt::QueuedConnection);
    });
}

void ProposalService::takeFront(quint64 question, const std::vector<proposal::FrontPoint>& front,
                                std::vector<CardContents> contents)
{
    if (question != m_question) {
        return;
    }
    auto proposed = std::make_shared<Proposed>(*m_proposed);
    proposed->proposal.front = front;
    proposed->front = std::move(contents);
    m_proposed = std::move(proposed);
    Q_EMIT frontFound();
}

void ProposalService::propose(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    m_pool.clear(); // rulings about an older proposal
    ask([source = m_source, asked = std::make_shared<const design::Design>(design),
         catalogue](Talking& talking, const proposal::ProposeOptions& options) -> Result<void> {
        auto talk = source(*asked, catalogue, options);
        if (!talk) {
            return failWith(talk);
        }
        talking = {asked, catalogue, std::move(*talk)};
        return {};
    });
}

void ProposalService::rule(const proposal::Ruling& ruling)
{
    ask([ruling](Talking& talking, const proposal::ProposeOptions& options) -> Result<void> {
        if (talking.talk) {
            talking.talk->rule(ruling, options);
        }
        return {};
    });
}

void ProposalService::withdraw(const proposal::Ruling& ruling)
{
    ask([ruling](Talking& talking, const proposal::ProposeOptions& options) -> Result<void> {
        if (talking.talk) {
            talking.talk->withdraw(ruling, options);
        }
        return {};
    });
}

void ProposalService::undo()
{
    ask([](Talking& talking, const proposal::ProposeOptions&) -> Result<void> {
        if (talking.talk && talking.talk->canUndo()) {
            talking.talk->undo();
        }
        return {};
    });
}

void ProposalService::findRunnersUp(const proposal::Card& card, proposal::SlotKind slot)
{
    if (m_isWorking) {
        return; // what is being solved may change the card
    }
    m_pool.start([this, card, slot, isStopped = begin(), number = m_question, talking = m_talking] {
        std::vector<proposal::Difference> found;
        if (talking->talk) {
            found = talking->talk->runnersUp(card, slot, mostRunnersUp,
                                             [isStopped] { return isStopped->load(); });
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, found = std::move(found)] {
                if (number == m_question) {
                    Q_EMIT runnersUpFound(found);
                    if (m_proposed->front.empty()) {
                        findFront(); // the question came before its answer
                    }
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace bespeak::ui
