// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/community/ballot.h"
#include "models/community/feed.h"
#include "models/exchange/retailer_card.h"

#include <functional>
#include <string>

namespace bespeak::test
{

/// Keys by number; the same number gives the same key.
exchange::SigningKey communityKey(int number);

/// A retailer with root key 900 and sales key 901.
exchange::RetailerCard communityCard();

/// A Monday, 2026-W47.
Instant communityMonday();

/// The handle of a number: 32 hex digits.
std::string handleOf(int number);

/// A design of eight things whose kinds and places follow from its number: no two alike enough to
/// be one family unless `likeness` says which other one to copy.
community::Entry sampleEntry(int number, const community::IsoWeek& cohort, int likeness = -1);

/// Exactly what sampleEntry() uses.
catalogue::Catalogue sampleCatalogue();

/// A feed with so many designs of one cohort that is voted on.
community::Feed sampleFeed(int designs, const community::IsoWeek& cohort);

/// 32 bytes of a retailer's secret.
exchange::SecretBytes communitySecret();

/// The token of a voter as the exchange would give it, and a whole deck answered by `support`.
community::Ballot
answeredDeck(const community::OpenedFeed& feed, const exchange::SigningKey& pseudonym,
             const std::string& region,
             const std::function<community::Answer(const std::string& handle)>& answer);

} // namespace bespeak::test
