// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_service.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace bespeak::ui
{

class CompromiseLog;
class FrontChart;
class ProposalCard;
class RoomPictures;
class RulingChips;
class WishConflict;

/// An answer as it is shown: the cards side by side, what was decided about them, which wishes
/// collide, what each price buys, and what the pins changed.
class ProposalsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Proposed> proposed);
    /// The same answer, with what each price buys.
    void showFront(std::shared_ptr<const Proposed> proposed);
    /// It is being solved again.
    void setBusy(bool isBusy);
    void setProgress(double part);
    /// The room or the wishes have changed since; nothing can be taken.
    void setStale(bool isStale);
    void showLog(const std::vector<design::GivenUp>& log);
    void showRunnersUp(const std::vector<proposal::Difference>& differences);
    RoomPictures& pictures() const { return *m_pictures; }
    /// Draws the pictures again, in the colours on show.
    void askPictures();

signals:
    void taken(const bespeak::design::Design& accepted);
    void ruled(const bespeak::proposal::Ruling& ruling);
    void withdrawn(const bespeak::proposal::Ruling& ruling);
    void undoWanted();
    void runnersUpWanted(const bespeak::proposal::Card& card, bespeak::proposal::SlotKind slot);
    void stopWanted();
    void againWanted();
    void wishesWanted();
    void askedAgain(const bespeak::design::GivenUp& givenUp);

private:
    QWidget* makeHead();
    QWidget* makeBusyBar();
    QWidget* makeStaleBar();
    void showCards();
    void showPriceCard();
    void showRemarks();
    ProposalCard* makeCard(const CardContents& contents, const QString& title, bool isMain);
    void askPicture(ProposalCard* card);
    void takePicture(const QString& name);
    void holdBack();

    std::shared_ptr<const Proposed> m_proposed;
    RoomPictures* m_pictures;
    QLabel* m_proof;
    QProgressBar* m_progress;
    QWidget* m_busy;
    QWidget* m_stale;
    RulingChips* m_rulings;
    WishConflict* m_conflict;
    QVBoxLayout* m_notes;
    QGridLayout* m_grid;
    FrontChart* m_front;
    QWidget* m_frontCard;
    QVBoxLayout* m_pins;
    CompromiseLog* m_log;
    std::vector<ProposalCard*> m_cards;
    QPointer<ProposalCard> m_priceCard;
    QPointer<ProposalCard> m_swapping;
    std::optional<std::size_t> m_chosen;                              ///< of the front
    std::vector<std::pair<QString, QPointer<ProposalCard>>> m_wanted; ///< pictures
};

} // namespace bespeak::ui
