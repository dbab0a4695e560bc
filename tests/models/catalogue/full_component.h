// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"

namespace bespeak::test
{

/// A small valid component of that id and kind.
catalogue::Component plainComponent(const std::string& id,
                                    catalogue::ComponentKind kind = catalogue::ComponentKind::Lamp);

/// A tower loudspeaker in which every field has a value of its own.
catalogue::Component fullComponent();

/// One specs value of every kind there is, each with some fields set.
std::vector<catalogue::Specs> someOfAllSpecs();

} // namespace bespeak::test
