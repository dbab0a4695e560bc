// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/round.h"

#include "models/carrier/reading.h"
#include "models/carrier/sending.h"

#include <algorithm>
#include <map>

namespace bespeak::carrier
{

Result<void> RoundWork::tell(const std::string& name, const Error& error) const
{
    if (isOfPlace(error)) {
        return tl::make_unexpected(error);
    }
    report.problems.push_back({name, error});
    return {};
}

Result<void> RoundWork::goOn() const
{
    if (options.onProgress) {
        options.onProgress(report);
    }
    return options.stop.stop_requested() ? fail("carrier.stopped") : Result<void>();
}

namespace
{

/// Ways that work, by their place; a way that fails is left out from then on.
class Rounds
{
public:
    Rounds(store::Store& store, const store::Party& self, const std::vector<Carrier*>& ways,
           const RoundOptions& options)
        : m_store(store)
        , m_self(self)
        , m_options(options)
        , m_isOnly(ways.size() == 1)
    {
        for (Carrier* way : ways) {
            m_places.push_back(way->place());
            m_works.emplace(m_places.back(), RoundWork{store, self, *way, options, m_report});
        }
    }

    Result<RoundReport> run()
    {
        const auto done = readAll().and_then([this] { return sendAll(); }).and_then([this] {
            return sendOthers();
        });
        return done ? Result<RoundReport>(std::move(m_report)) : failWith(done);
    }

private:
    Result<void> readAll()
    {
        const std::vector<std::string> all = m_places;
        for (const std::string& place : all) {
            if (auto read = Reading(m_works.at(place)).run(); !read) {
                if (auto left = leave(place, read.error()); !left) {
                    return left;
                }
            }
        }
        return {};
    }

    Result<void> sendAll()
    {
        const auto waiting = m_places.empty() ? Result<std::vector<store::Delivery>>()
                                              : store::deliveries(m_store, store::OutboxPart::All);
        if (!waiting) {
            return failWith(waiting);
        }
        for (const store::Delivery& delivery : *waiting) {
            const auto place = placeFor(m_store, m_self, delivery, m_places, m_options);
            if (!place) {
                return failWith(place);
            }
            if (!*place) {
                continue;
            }
            const RoundWork& work = m_works.at(**place);
            auto sent = work.goOn().and_then([&] { return sendOne(work, delivery); });
            if (!sent) {
                sent = leave(**place, sent.error());
            }
            if (!sent) {
                return sent;
            }
        }
        return {};
    }

    /// What belongs to no case: a customer's letters go by the first way that works, what a
    /// retailer has for everybody lies at each.
    Result<void> sendOthers()
    {
        const bool isDesk = m_self.side == store::Side::Retailer;
        const std::vector<std::string> all = m_places;
        for (const std::string& place : all) {
            const RoundWork& work = m_works.at(place);
            auto sent = isDesk ? sendToEverybody(work) : sendLetters(work);
            if (!sent) {
                sent = leave(place, sent.error());
            }
            if (!sent || !isDesk) {
                return sent;
            }
        }
        return {};
    }

    Result<void> leave(const std::string& place, const Error& error)
    {
        if (m_isOnly || error.key == "carrier.stopped" || !isOfPlace(error)) {
            return tl::make_unexpected(error);
        }
        m_report.problems.push_back({place, error});
        std::erase(m_places, place);
        return {};
    }

    store::Store& m_store;
    const store::Party& m_self;
    const RoundOptions& m_options;
    bool m_isOnly;
    RoundReport m_report;
    std::vector<std::string> m_places; ///< that work
    std::map<std::string, RoundWork> m_works;
};

} // namespace

Result<RoundReport> runRound(store::Store& store, const store::Party& self, Carrier& carrier,
                             const RoundOptions& options)
{
    return Rounds(store, self, {&carrier}, options).run();
}

Result<RoundReport> runRounds(store::Store& store, const store::Party& self, const Ways& ways,
                              const RoundOptions& options)
{
    std::vector<Carrier*> all;
    for (const auto& way : ways) {
        all.push_back(way.get());
    }
    return Rounds(store, self, all, options).run();
}

} // namespace bespeak::carrier
