// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/carrier.h"
#include "models/store/party.h"

#include <map>
#include <random>
#include <string>

namespace bespeak::test
{

/// What both sides of a place in memory see: the parcels of each side, and those that were ever
/// there, so that old ones can come back.
struct SharedPlace {
    std::map<std::string, std::string> parcels[2]; ///< by Side, name to bytes
    std::map<std::string, std::string> everSeen[2];
};

/// How badly a place behaves, in percent of the operations.
struct Mischief {
    int loses = 0;   ///< says that it published, and did not
    int fails = 0;   ///< cannot be reached just now
    int halves = 0;  ///< shows half of a parcel
    int replays = 0; ///< an old parcel lies there again
};

/// One side's way to a place in memory. It does mischief by chance, and repeats exactly.
class LossyCarrier : public carrier::Carrier
{
public:
    LossyCarrier(SharedPlace& shared, store::Side self, std::mt19937& random, Mischief mischief)
        : m_shared(shared)
        , m_own(self == store::Side::Retailer ? 0 : 1)
        , m_random(random)
        , m_mischief(mischief)
    {
    }

    std::string place() const override { return "memory"; }

    Result<void> send(const carrier::ParcelName& name, std::string_view bytes) override
    {
        if (happens(m_mischief.fails)) {
            return fail("web.no-answer");
        }
        m_shared.everSeen[m_own].emplace(name.text(), bytes);
        if (!happens(m_mischief.loses)) {
            m_shared.parcels[m_own].emplace(name.text(), bytes);
        }
        return {};
    }

    Result<std::vector<carrier::ParcelName>> list() override
    {
        if (happens(m_mischief.fails)) {
            return fail("web.no-answer");
        }
        auto& theirs = m_shared.parcels[1 - m_own];
        if (happens(m_mischief.replays)) {
            theirs = m_shared.everSeen[1 - m_own];
        }
        std::vector<carrier::ParcelName> names;
        for (const auto& [name, bytes] : theirs) {
            names.push_back(*carrier::ParcelName::find(name));
        }
        return names;
    }

    Result<std::string> fetch(const carrier::ParcelName& name) override
    {
        if (happens(m_mischief.fails)) {
            return fail("web.no-answer");
        }
        const auto found = m_shared.parcels[1 - m_own].find(name.text());
        if (found == m_shared.parcels[1 - m_own].end()) {
            return fail("carrier.not-whole", {{"name", name.text()}});
        }
        const std::size_t shown =
            happens(m_mischief.halves) ? found->second.size() / 2 : found->second.size();
        return carrier::requireWhole(name, found->second.substr(0, shown));
    }

    Result<void> retire(const carrier::ParcelName& name) override
    {
        m_shared.parcels[m_own].erase(name.text());
        return {};
    }

private:
    bool happens(int percent) { return static_cast<int>(m_random() % 100) < percent; }

    SharedPlace& m_shared;
    int m_own;
    std::mt19937& m_random;
    Mischief m_mischief;
};

} // namespace bespeak::test
