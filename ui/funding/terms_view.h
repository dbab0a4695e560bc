// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/funding/records.h"
#include "ui/widgets/form_rows.h"

namespace bespeak::ui
{

/// The terms of a campaign in plain words, for both sides.
class TermsView : public FormRows
{
    Q_OBJECT

public:
    /// `taken`: how much of each price is taken; null if that is not known or no longer counts.
    explicit TermsView(const funding::CampaignTerms& terms, const funding::Tally* taken = nullptr,
                       QWidget* parent = nullptr);

    static QString piecesText(std::int64_t pieces); ///< "20 pieces"
    /// "20 pieces", or "5,000 €" where the goal is money.
    static QString goalText(const funding::CampaignTerms& terms, std::int64_t amount);
};

} // namespace bespeak::ui
