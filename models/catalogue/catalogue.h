// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/catalogue/component.h"

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace bespeak::catalogue
{

/// The components that can be bought, at the prices of one day. Immutable and cheap to copy.
class Catalogue
{
public:
    Catalogue();
    /// Needs unique ids (a promise: the reader drops the second of a pair).
    /// @param hash SHA-256 in hex of the canonical form of what was read.
    Catalogue(std::string name, std::vector<Component> components, std::string hash,
              Date priceDate);

    const std::string& name() const;
    const std::string& hash() const;
    const Date& priceDate() const;

    std::span<const Component> components() const;
    /// nullptr if there is none of that id.
    const Component* find(const ComponentId& id) const;

    /// This catalogue with components of an old design that it lacks, each marked discontinued.
    /// Name, hash and date stay: what is added is not part of the catalogue.
    Catalogue extendedBy(std::span<const Component> remembered) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace bespeak::catalogue
