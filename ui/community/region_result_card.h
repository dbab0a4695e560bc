// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_board.h"
#include "ui/widgets/card.h"

namespace bespeak::ui
{

/// How a cohort's designs did in one region: the winner, or that it is too early to say, and the
/// best with the interval that their rate lies in.
class RegionResultCard : public Card
{
    Q_OBJECT

public:
    RegionResultCard(const community::RegionResult& result, const store::CommunityBoard& board,
                     QWidget* parent = nullptr);
};

} // namespace bespeak::ui
