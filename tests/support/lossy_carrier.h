// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/carrier.h"

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <string>

namespace bespeak::test
{

/// How badly a place behaves, in percent of the operations.
struct Mischief {
    int loses = 0;   ///< says that it published, and did not
    int fails = 0;   ///< cannot be reached just now
    int halves = 0;  ///< shows half of a parcel
    int replays = 0; ///< what this side ever published lies there again
};

/// What a side ever published, so that it can come back.
using EverSent = std::map<carrier::ParcelName, std::string>;

/// A way that does mischief by chance, and repeats exactly; the parcels go by another one.
class LossyCarrier : public carrier::Carrier
{
public:
    LossyCarrier(std::unique_ptr<carrier::Carrier> way, EverSent& everSent, std::mt19937& random,
                 Mischief mischief)
        : m_way(std::move(way))
        , m_everSent(everSent)
        , m_random(random)
        , m_mischief(mischief)
    {
    }

    std::string place() const override { return m_way->place(); }

    Result<void> send(const carrier::ParcelName& name, std::string_view bytes) override
    {
        if (happens(m_mischief.fails)) {
            return fail("web.no-answer");
        }
        m_everSent.emplace(name, bytes);
        return happens(m_mischief.loses) ? Result<void>() : m_way->send(name, bytes);
    }

    Result<std::vector<carrier::ParcelName>> list() override
    {
        if (happens(m_mischief.fails)) {
            return fail("web.no-answer");
        }
        if (happens(m_mischief.replays)) {
            for (const auto& [name, bytes] : m_everSent) {
                if (auto again = m_way->send(name, bytes); !again) {
                    return failWith(again);
                }
            }
        }
        auto names = m_way->list();
        if (names) {
            std::shuffle(names->begin(), names->end(), m_random);
        }
        return names;
    }

    Result<std::string> fetch(const carrier::ParcelName& name) override
    {
        if (happens(m_mischief.fails)) {
            return fail("web.no-answer");
        }
        auto bytes = m_way->fetch(name);
        if (bytes && happens(m_mischief.halves)) {
            return carrier::requireWhole(name, bytes->substr(0, bytes->size() / 2));
        }
        return bytes;
    }

    Result<void> retire(const carrier::ParcelName& name) override { return m_way->retire(name); }

private:
    bool happens(int percent) { return static_cast<int>(m_random() % 100) < percent; }

    std::unique_ptr<carrier::Carrier> m_way;
    EverSent& m_everSent;
    std::mt19937& m_random;
    Mischief m_mischief;
};

} // namespace bespeak::test
