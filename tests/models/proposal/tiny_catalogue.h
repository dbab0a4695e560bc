// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

#include <set>
#include <string>

namespace bespeak::test
{

/// The shipped catalogue's components of these ids alone.
catalogue::Catalogue catalogueOf(const std::set<std::string>& ids);

/// So few things that every configuration of a small room can be tried: a sofa for two, a
/// television with its mount, a cabinet and a soundbar.
catalogue::Catalogue tinyCatalogue();

} // namespace bespeak::test
