// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_service.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace bespeak::ui
{

class RoomPicture;
class SlotRow;

/// One proposal: its picture, what it costs, why it, what was given up, and what is in it.
class ProposalCard : public Card
{
    Q_OBJECT

public:
    /// @param title what the card is called, such as "Best fit"
    /// @param isMain its button is what the page is for
    ProposalCard(const CardContents& contents, const Proposed& proposed, const QString& title,
                 bool isMain, QWidget* parent = nullptr);

    const proposal::Card& card() const { return m_contents.card; }
    const design::Design& accepted() const { return m_contents.accepted; }
    RoomPicture& picture() const { return *m_picture; }
    /// "Take this one" cannot be pressed, and its tip says why; empty: it can.
    void setHeldBack(const QString& why);
    /// For the slot that is being swapped, if one is.
    void showRunnersUp(const std::vector<proposal::Difference>& differences,
                       const catalogue::Catalogue& catalogue);
    void closeRunnersUp(const SlotRow* butThis = nullptr);

signals:
    void taken();
    void runnersUpWanted(bespeak::proposal::SlotKind slot);
    void ruled(const bespeak::proposal::Ruling& ruling);
    void withdrawn(const bespeak::proposal::Ruling& ruling);

private:
    void addHead(const QString& title);
    void addReasons(const QString& title, const std::vector<proposal::Reason>& reasons,
                    const QString& iconName, const catalogue::Catalogue& catalogue);
    void addSlots(const Proposed& proposed);

    CardContents m_contents;
    RoomPicture* m_picture;
    QPushButton* m_take;
    std::vector<SlotRow*> m_slots;
};

} // namespace bespeak::ui
