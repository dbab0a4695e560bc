// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_source.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace bespeak::ui
{

/// What fills a slot of a card.
struct SlotContents {
    proposal::SlotKind slot = proposal::SlotKind::Seats;
    std::vector<ComponentId> components;
};

/// A card with what is in it and what becomes of the design if it is taken.
struct CardContents {
    proposal::Card card;
    std::vector<SlotContents> filled; ///< the slots that hold something
    design::Design accepted;
};

/// An answer, with everything that the page shows of it.
struct Proposed {
    std::shared_ptr<const design::Design> asked; ///< the design that it was asked for
    catalogue::Catalogue catalogue;
    proposal::Proposal proposal;
    std::vector<CardContents> cards; ///< in the proposal's order
    std::vector<CardContents> front; ///< what each price buys; empty until frontFound
    std::vector<proposal::Ruling> rulings;
    bool canUndo = false;
    bool wasStopped = false; ///< it is what was found so far
};

/// Asks for proposals in a thread, one question after the other. A new question ends the one before
/// with what it has found; only the newest is answered. What each price buys is looked for when the
/// cards are there. The window never waits.
class ProposalService : public QObject
{
    Q_OBJECT

public:
    explicit ProposalService(ProposalSource source = makeProposalSource(),
                             QObject* parent = nullptr);
    /// Stops what is being computed, and waits until it has seen so.
    ~ProposalService() override;

    /// Begins anew: what was ruled before is forgotten.
    void propose(const design::Design& design, const catalogue::Catalogue& catalogue);
    void rule(const proposal::Ruling& ruling);
    /// Takes one ruling back, whichever it is.
    void withdraw(const proposal::Ruling& ruling);
    void undo();
    /// runnersUpFound tells, unless another question came first.
    void findRunnersUp(const proposal::Card& card, proposal::SlotKind slot);
    /// The running question answers with what it has found so far.
    void stop();
    /// The running question is not answered at all.
    void cancel();

    bool isWorking() const { return m_isWorking; }
    /// The last answer; nullptr before the first.
    std::shared_ptr<const Proposed> proposed() const { return m_proposed; }

signals:
    void started();
    void progressed(double part); ///< 0–1
    void answered();              ///< proposed() is new
    void failed(const bespeak::Error& error);
    void frontFound(); ///< proposed() has it now
    void runnersUpFound(const std::vector<bespeak::proposal::Difference>& differences);

private:
    struct Talking; ///< touched in the thread alone
    using Answer = Result<std::shared_ptr<const Proposed>>;
    using Question = std::function<Result<void>(Talking&, const proposal::ProposeOptions&)>;

    void ask(const Question& question);
    void findFront();
    void takeFront(quint64 question, const std::vector<proposal::FrontPoint>& front,
                   std::vector<CardContents> contents);
    std::shared_ptr<std::atomic<bool>> begin();
    void tellProgress(quint64 question, double part);
    void take(quint64 question, const Answer& answer);

    ProposalSource m_source;
    std::shared_ptr<Talking> m_talking;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<const Proposed> m_proposed;
    quint64 m_question = 0;
    bool m_isWorking = false;
    QThreadPool m_pool;
};

} // namespace bespeak::ui
