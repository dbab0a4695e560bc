// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_service.h"
#include "ui/widgets/card.h"

namespace bespeak::ui
{

/// The smallest set of wishes that cannot be had together, each with what giving it up would buy,
/// and a button to do so.
class WishConflict : public Card
{
    Q_OBJECT

public:
    explicit WishConflict(QWidget* parent = nullptr);

    /// Hides when there is none.
    void show(const Proposed& proposed);

signals:
    void ruled(const bespeak::proposal::Ruling& ruling);

private:
    QWidget* makeWish(const proposal::WishInConflict& wish, const Proposed& proposed);

    QVBoxLayout* m_wishes;
};

} // namespace bespeak::ui
