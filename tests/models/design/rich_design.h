// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design_file.h"

namespace bespeak::test
{

/// A design that uses every field of the format, made of the small catalogue; with what it
/// remembers and a thumbnail. The golden file tests/golden/designs/v3.bespeak holds it.
design::DesignFile richDesignFile();
/// The same without what format 3 brought: tests/golden/designs/v2.bespeak holds it.
design::DesignFile secondRichDesignFile();
/// The same without what format 2 brought: tests/golden/designs/v1.bespeak holds it.
design::DesignFile firstRichDesignFile();

} // namespace bespeak::test
