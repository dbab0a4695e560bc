// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/production/install_pack.h"

namespace bespeak::quoting
{

/// What an installer needs of a design: every thing with its place at its wall, the cables along
/// the walls with their lengths, and what the receiver has to be told about each loudspeaker.
/// @param language of the things' names: "en", "de".
production::InstallPack installPackOf(const design::Design& design,
                                      const catalogue::Catalogue& catalogue,
                                      const std::string& title, const std::string& language);

} // namespace bespeak::quoting
