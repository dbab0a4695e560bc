// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/workshop_view.h"

#include "models/quoting/sourcing.h"
#include "models/store/agreed_quote.h"
#include "models/store/campaigns.h"
#include "models/store/funded_cases.h"
#include "models/store/production.h"
#include "models/store/store.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace bespeak::quoting
{

namespace
{

using namespace production;

constexpr const char* hoursSetting = "workshop.hours";
constexpr std::int64_t minutesAnHour = 60;

/// What was agreed about one order or pledge.
struct Agreed {
    std::string title;
    std::map<std::string, Money> sales; ///< net for all pieces of a demand, by its id
    std::optional<Date> promised;
    std::optional<Date> slotFrom;
};

std::optional<Date> dateOr(const std::string& text)
{
    const auto date = parseDate(text);
    return date ? std::optional(*date) : std::nullopt;
}

/// What the newest confirmation promised.
Result<std::optional<Date>> promisedDate(store::Store& store, const CaseId& id)
{
    const auto documents = store.documents(id);
    if (!documents) {
        return failWith(documents);
    }
    const auto newest =
        std::find_if(documents->rbegin(), documents->rend(), [](const auto& document) {
            return document.kind == request::kindName(request::MessageKind::Confirmation);
        });
    if (newest == documents->rend()) {
        return std::optional<Date>();
    }
    return store.body(newest->id).map([](const request::Body& body) {
        const auto* said = std::get_if<request::ConfirmationBody>(&body.content);
        return said == nullptr ? std::nullopt : dateOr(said->promisedDate);
    });
}

/// @param source the case itself, or the pledge that was made for it.
Result<Agreed> agreedCase(store::Store& store, const CaseId& id, const std::string& source)
{
    const auto record = store.caseRecord(id);
    const auto quote =
        record ? store::agreedQuote(store, *record) : Result<request::QuoteBody>(failWith(record));
    const auto promised =
        quote ? promisedDate(store, id) : Result<std::optional<Date>>(failWith(quote));
    if (!promised) {
        return failWith(promised);
    }
    Agreed agreed;
    agreed.title = record->title;
    agreed.promised = *promised;
    if (quote->installation) {
        agreed.slotFrom = dateOr(quote->installation->from);
    }
    std::size_t number = 0;
    for (const pricing::PriceLine& line : quote->prices.lines) {
        agreed.sales.emplace(source + "/" + std::to_string(++number),
                             netOf(line, quote->prices.mode));
    }
    return agreed;
}

Result<Agreed> agreedOrder(store::Store& store, const std::string& source)
{
    const auto id = CaseId::parse(source);
    return id ? agreedCase(store, *id, source) : Result<Agreed>(failWith(id));
}

Result<Agreed> agreedPledge(store::Store& store, const Demand& demand)
{
    const auto id = funding::PledgeId::parse(demand.source);
    const auto forCase = id ? store::caseOfPledge(store.connection(), *id)
                            : Result<std::optional<CaseId>>(failWith(id));
    if (!forCase) {
        return failWith(forCase);
    }
    if (*forCase) {
        return agreedCase(store, **forCase, demand.source);
    }
    const auto pledge = store::pledge(store, *id);
    const auto campaign = pledge ? store::campaign(store, pledge->campaign)
                                 : Result<store::CampaignView>(failWith(pledge));
    if (!campaign) {
        return failWith(campaign);
    }
    Agreed agreed;
    agreed.title = demand.name;
    const funding::CampaignTerms& terms = campaign->record.terms;
    if (pledge->tier < terms.tiers.size()) {
        agreed.sales.emplace(demand.id, terms.tiers[pledge->tier].unitPrice * pledge->units);
    }
    return agreed;
}

/// The cheapest price of one piece in a currency, or nothing.
Money unitCost(const Supplies& supplies, const std::string& part, Currency currency)
{
    Money cheapest{0, currency};
    bool isKnown = false;
    for (const SupplierOffer& offer : supplies.offers) {
        const bool fits = offer.part == part && offer.unitPrice.currency == currency;
        if (fits && (!isKnown || offer.unitPrice.minor < cheapest.minor)) {
            cheapest = offer.unitPrice;
            isKnown = true;
        }
    }
    return cheapest;
}

/// Gathers, plans and promises.
class View
{
public:
    View(store::Store& store, const Workshop& workshop)
        : m_store(store)
        , m_workshop(workshop)
    {
    }

    Result<WorkshopView> make(const store::Party& self)
    {
        auto open = store::demands(m_store);
        const auto supplies =
            open ? store::supplies(m_store, self) : Result<Supplies>(failWith(open));
        const auto methods =
            supplies ? store::methods(m_store) : Result<std::vector<Method>>(failWith(supplies));
        if (!methods) {
            return failWith(methods);
        }
        if (open->size() > mostPlanned) {
            m_view.leftOut = open->size() - mostPlanned;
            open->resize(mostPlanned);
        }
        const Instant now = m_store.now();
        const std::vector<Arrival> arrivals = arrivalsOf(*open, *supplies, now);
        for (std::size_t i = 0; i < open->size(); ++i) {
            if (const auto added = add((*open)[i], arrivals[i], *supplies); !added) {
                return failWith(added);
            }
        }
        m_view.plan = planWeeks(m_view.demands, *methods, m_workshop, now);
        for (const std::string& source : m_order) {
            const Agreed& agreed = m_agreed.at(source);
            auto promise =
                promiseOf(source, m_view.demands, m_view.plan, m_workshop, now, agreed.slotFrom);
            if (!promise) {
                return failWith(promise);
            }
            m_view.promises.push_back({agreed.title, std::move(*promise)});
        }
        return std::move(m_view);
    }

private:
    Result<void> add(const Demand& demand, const Arrival& arrival, const Supplies& supplies)
    {
        auto known = m_agreed.find(demand.source);
        if (known == m_agreed.end()) {
            auto agreed = demand.kind == DemandKind::Order ? agreedOrder(m_store, demand.source)
                                                           : agreedPledge(m_store, demand);
            if (!agreed) {
                return failWith(agreed);
            }
            known = m_agreed.emplace(demand.source, std::move(*agreed)).first;
            m_order.push_back(demand.source);
        }
        const std::int64_t left = demand.open();
        const auto sale = known->second.sales.find(demand.id);
        const Money all =
            sale == known->second.sales.end() ? Money{0, supplies.limits.currency} : sale->second;
        const Money cost = unitCost(supplies, demand.part, all.currency) * left;
        m_view.demands.push_back(
            {demand, arrival, scaled(all, left, demand.units), cost, known->second.promised});
        return {};
    }

    store::Store& m_store;
    const Workshop& m_workshop;
    WorkshopView m_view;
    std::map<std::string, Agreed> m_agreed;
    std::vector<std::string> m_order;
};

} // namespace

Result<WorkshopView> workshopView(store::Store& store, const store::Party& self,
                                  const Workshop& workshop)
{
    return View(store, workshop).make(self);
}

Workshop workshopOf(store::Store& store)
{
    Workshop workshop;
    const auto kept = store.setting(hoursSetting);
    int hours = 0;
    if (kept && *kept) {
        const std::string& text = **kept;
        std::from_chars(text.data(), text.data() + text.size(), hours);
    }
    if (hours > 0) {
        workshop.minutesAWeek = hours * minutesAnHour;
    }
    return workshop;
}

Result<void> rememberHours(store::Store& store, int hours)
{
    return store.putSetting(hoursSetting, std::to_string(hours));
}

} // namespace bespeak::quoting
