// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

namespace bespeak::production
{

/// The day so many working days (Monday to Friday) after a moment's UTC day; the same day for none,
/// or the Monday after it if that is a weekend. Public holidays are not known here.
Date afterWorkingDays(Instant from, int days);

/// Working days from one moment's day until a day; below 0 if that lies before it.
int workingDaysUntil(Instant from, const Date& day);

} // namespace bespeak::production
