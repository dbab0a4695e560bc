// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/case_papers.h"

#include "models/quoting/repair.h"
#include "models/quoting/rounds.h"
#include "models/request/message_fields.h"
#include "models/store/funded_cases.h"
#include "models/store/production.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bespeak::quoting
{

namespace
{

using namespace production;
using nlohmann::json;

constexpr std::size_t longestText = 4'000;
constexpr std::size_t mostLines = 40;
constexpr std::size_t mostParts = 2'000;
/// Designs that are judged to find what can stand for one part.
constexpr std::size_t tried = 3;

json describePaper(const CasePaper& paper, const char* name)
{
    return {{"paper", name},
            {"case", paper.caseId},
            {"title", paper.title},
            {"retailer", paper.retailer},
            {"retailer_lines", paper.retailerLines},
            {"customer", paper.customer},
            {"customer_lines", paper.customerLines},
            {"issued", formatInstant(paper.issued)}};
}

CasePaper readPaper(const request::MessageFields& fields)
{
    return {fields.text("case", 64),
            fields.text("title", longestText),
            fields.text("retailer", longestText),
            fields.texts("retailer_lines", mostLines, longestText),
            fields.text("customer", longestText),
            fields.texts("customer_lines", mostLines, longestText),
            fields.instant("issued")};
}

bool canGrow(const catalogue::Component& component)
{
    using enum catalogue::KindGroup;
    const catalogue::KindGroup group = catalogue::groupOf(component.kind);
    return group == Picture || group == Sound || group == Electronics;
}

/// What stands for parts and what they can become, tried in the room.
class Successors
{
public:
    Successors(const design::Design& design, const catalogue::Catalogue& today,
               const catalogue::Catalogue& all, const std::string& language)
        : m_design(design)
        , m_today(today)
        , m_all(all)
        , m_language(language)
    {
    }

    /// @param isOffered somebody can send the same again.
    void find(const Demand& demand, bool isOffered)
    {
        const auto id = componentOf(demand.part);
        const catalogue::Component* now = id ? m_all.find(*id) : nullptr;
        if (now == nullptr || (isOffered && !canGrow(*now))) {
            return;
        }
        bool hasSubstitute = isOffered;
        bool hasUpgrade = !canGrow(*now);
        for (const Substitute& other : rankSubstitutes(m_design, m_all, *id, tried)) {
            const catalogue::Component* next = m_today.find(other.component);
            if (next == nullptr) {
                continue;
            }
            if (!hasSubstitute) {
                substitutes.emplace_back(demand.part, next->name.in(m_language));
                hasSubstitute = true;
            }
            const bool isMore = other.price.currency == now->listPrice.currency &&
                                other.price.minor > now->listPrice.minor;
            if (!hasUpgrade && isMore && other.worse == 0 && !other.loss.isLoss()) {
                upgrades.emplace_back(demand.part, next->name.in(m_language));
                hasUpgrade = true;
            }
        }
    }

    PartWords substitutes;
    PartWords upgrades;

private:
    const design::Design& m_design;
    const catalogue::Catalogue& m_today;
    const catalogue::Catalogue& m_all;
    const std::string& m_language;
};

/// What today's catalogue still has can be ordered from the retailer again.
void addOwnOffer(const Demand& demand, const catalogue::Catalogue& today,
                 const std::string& retailer, std::vector<SupplierOffer>& offers)
{
    const auto id = componentOf(demand.part);
    if (id && today.find(*id) != nullptr) {
        SupplierOffer own;
        own.supplier = retailer;
        own.part = demand.part;
        offers.push_back(std::move(own));
    }
}

} // namespace

Result<CasePaper> casePaperOf(store::Store& store, const casework::CaseRecord& record)
{
    const auto card = store.findCard(record.retailerKid);
    const auto contact = store.contact(record.id);
    if (!card || !contact) {
        return tl::make_unexpected(!card ? card.error() : contact.error());
    }
    if (!*card) {
        return fail("store.unknown-retailer");
    }
    CasePaper paper{record.id.text(), record.title, (*card)->name, (*card)->contactLines, {}, {},
                    store.now()};
    if (*contact) {
        paper.customer = (*contact)->name;
        paper.customerLines = (*contact)->addressLines;
        paper.customerLines.push_back((*contact)->postcode + " " + (*contact)->country);
    }
    return paper;
}

Result<design::DesignFile> agreedDesign(store::Store& store, const casework::CaseRecord& record)
{
    return designOf(store,
                    record.quoteDocument.empty() ? record.requestDocument : record.quoteDocument);
}

std::string formatPackSheet(const CasePaper& paper, const design::DesignFile& design)
{
    json sheet = describePaper(paper, "pack");
    sheet["design"] = design::formatDesign(design.design, design.remembered);
    return sheet.dump();
}

Result<PackSheet> parsePackSheet(std::string_view text, const catalogue::Catalogue& catalogue,
                                 const std::string& language)
{
    const auto parsed = parseJson(text);
    if (!parsed) {
        return failWith(parsed);
    }
    std::optional<Error> problem;
    const request::MessageFields fields(*parsed, "pack", problem);
    constexpr std::size_t largestDesign = 16'000'000;
    PackSheet sheet{readPaper(fields), {}};
    const std::string designText = fields.text("design", largestDesign);
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    const auto file = design::parseDesign(designText);
    if (!file) {
        return failWith(file);
    }
    sheet.pack = installPackOf(file->design, catalogue.extendedBy(file->remembered),
                               sheet.paper.title, language);
    return sheet;
}

Result<PassportSheet> passportOf(store::Store& store, const casework::CaseRecord& record,
                                 const catalogue::Catalogue& catalogue, const std::string& language)
{
    const auto paper = casePaperOf(store, record);
    const auto file =
        paper ? agreedDesign(store, record) : Result<design::DesignFile>(failWith(paper));
    auto demands = file ? store::demands(store, store::DemandPart::All)
                        : Result<std::vector<Demand>>(failWith(file));
    const auto sources = demands ? store::sourcesOfCase(store.connection(), record.id)
                                 : Result<std::set<std::string>>(failWith(demands));
    auto offers =
        sources ? store::offers(store) : Result<std::vector<SupplierOffer>>(failWith(sources));
    if (!offers) {
        return failWith(offers);
    }
    std::erase_if(*demands,
                  [&](const Demand& demand) { return !sources->contains(demand.source); });
    const catalogue::Catalogue all = catalogue.extendedBy(file->remembered);
    Successors successors(file->design, catalogue, all, language);
    for (const Demand& demand : *demands) {
        addOwnOffer(demand, catalogue, paper->retailer, *offers);
        const bool isOffered =
            std::ranges::find(*offers, demand.part, &SupplierOffer::part) != offers->end();
        successors.find(demand, isOffered);
    }
    return makePassport(record.title, record.deliveredAt, *demands, *offers, successors.substitutes,
                        successors.upgrades)
        .map([&](Passport passport) {
            return PassportSheet{*paper, std::move(passport)};
        });
}

std::string formatPassportSheet(const PassportSheet& sheet)
{
    json written = describePaper(sheet.paper, "passport");
    written["delivered"] =
        sheet.passport.delivered ? json(formatInstant(*sheet.passport.delivered)) : json();
    written["parts"] = json::array();
    for (const PassportPart& part : sheet.passport.parts) {
        written["parts"].push_back({{"part", part.part},
                                    {"name", part.name},
                                    {"units", part.units},
                                    {"spare", part.spare},
                                    {"substitute", part.isSubstitute},
                                    {"upgrade", part.upgrade}});
    }
    return written.dump();
}

Result<PassportSheet> parsePassportSheet(std::string_view text)
{
    const auto parsed = parseJson(text);
    if (!parsed) {
        return failWith(parsed);
    }
    std::optional<Error> problem;
    const request::MessageFields fields(*parsed, "passport", problem);
    PassportSheet sheet{readPaper(fields), {}};
    sheet.passport.title = sheet.paper.title;
    if (parsed->is_object() && parsed->contains("delivered") &&
        !parsed->at("delivered").is_null()) {
        sheet.passport.delivered = fields.instant("delivered");
    }
    sheet.passport.parts =
        fields.list<PassportPart>("parts", mostParts, [](const request::MessageFields& part) {
            return PassportPart{part.text("part", longestText),
                                part.text("name", longestText),
                                part.integer("units", 0, 1'000'000'000),
                                part.text("spare", longestText),
                                part.flag("substitute"),
                                part.text("upgrade", longestText)};
        });
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return sheet;
}

} // namespace bespeak::quoting
