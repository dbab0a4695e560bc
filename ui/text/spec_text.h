// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"

#include <QString>

#include <vector>

namespace bespeak::ui
{

/// One known fact of a component in words.
struct SpecRow {
    QString label;
    QString value;
    std::optional<catalogue::Provenance> provenance; ///< if the catalogue says where it is from
};

/// What is known of a component beyond name and price: size, mass, then the facts of its kind.
/// What is unknown is left out.
std::vector<SpecRow> specRows(const catalogue::Component& component);

} // namespace bespeak::ui
