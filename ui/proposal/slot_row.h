// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_service.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace bespeak::ui
{

/// What fills one slot of a card, with the customer's word on it: keep, swap, never this.
class SlotRow : public QWidget
{
    Q_OBJECT

public:
    /// @param isKept the customer keeps it already.
    SlotRow(const SlotContents& contents, const catalogue::Catalogue& catalogue, bool isKept,
            QWidget* parent = nullptr);

    proposal::SlotKind slot() const { return m_contents.slot; }
    bool isSwapping() const;
    /// The runner-ups that were asked for; none: there is nothing else.
    void showRunnersUp(const std::vector<proposal::Difference>& differences,
                       const catalogue::Catalogue& catalogue);
    void closeRunnersUp();

signals:
    void ruled(const bespeak::proposal::Ruling& ruling);
    void withdrawn(const bespeak::proposal::Ruling& ruling);
    void runnersUpWanted(bespeak::proposal::SlotKind slot);

private:
    QWidget* makeButtons(const catalogue::Catalogue& catalogue, bool isKept);
    void connectNever(QToolButton* never, const catalogue::Catalogue& catalogue);
    proposal::Ruling keeping(std::vector<ComponentId> components) const;

    SlotContents m_contents;
    QToolButton* m_swap = nullptr;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace bespeak::ui
