// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/rounds.h"

#include "models/base/sha256.h"
#include "models/request/freeze_design.h"

#include <algorithm>
#include <utility>

namespace bespeak::quoting
{

namespace
{

using request::MessageKind;

/// The design as text: a quote's own, else that of the request that it answers.
Result<std::string> designText(store::Store& store, const std::string& document)
{
    auto own = store.part(document, request::designPartName);
    if (own || own.error().key != "store.no-part") {
        return own;
    }
    const auto body = store.body(document);
    if (!body) {
        return failWith(body);
    }
    return body->kind == MessageKind::Quote ? store.part(body->cites, request::designPartName)
                                            : own;
}

/// What the signed file remembers comes before what is sold today: so both sides judge and price
/// the same things, whatever their catalogues say by now.
catalogue::Catalogue catalogueOf(const design::DesignFile& file, const catalogue::Catalogue& today)
{
    std::vector<catalogue::Component> components = file.remembered;
    const std::size_t remembered = components.size();
    for (const catalogue::Component& component : today.components()) {
        const auto end = components.begin() + static_cast<std::ptrdiff_t>(remembered);
        const bool isThere = std::any_of(
            components.begin(), end, [&](const auto& known) { return known.id == component.id; });
        if (!isThere) {
            components.push_back(component);
        }
    }
    return {today.name(), std::move(components), today.hash(), today.priceDate()};
}

/// Follows the talk from turn to turn.
class Talk
{
public:
    Talk(store::Store& store, const catalogue::Catalogue& catalogue)
        : m_store(store)
        , m_catalogue(catalogue)
    {
    }

    void compareDesigns(Round& round)
    {
        const auto text = designText(m_store, round.document);
        if (!text) {
            return;
        }
        const std::string hash = sha256(*text).text();
        if (m_design && hash == m_designHash) {
            round.design = differenceOf(*m_design, *m_design);
            return;
        }
        auto file = design::parseDesign(*text);
        if (!file) {
            return;
        }
        const catalogue::Catalogue catalogue = catalogueOf(*file, m_catalogue);
        JudgedDesign judged = judgeDesign(std::move(file->design), catalogue);
        if (m_design) {
            round.design = differenceOf(*m_design, judged);
        }
        m_design = std::move(judged);
        m_designHash = hash;
    }

    void compareQuotes(Round& round, request::QuoteBody quote)
    {
        round.quote = m_quote
                          ? differenceOf(*m_quote, quote)
                          : differenceOf(m_design ? m_design->prices : pricing::PriceList(), quote);
        m_quote = std::move(quote);
    }

private:
    store::Store& m_store;
    const catalogue::Catalogue& m_catalogue;
    std::optional<JudgedDesign> m_design;
    std::string m_designHash;
    std::optional<request::QuoteBody> m_quote;
};

} // namespace

Result<design::DesignFile> designOf(store::Store& store, const std::string& document)
{
    return designText(store, document).and_then([](const std::string& text) {
        return design::parseDesign(text);
    });
}

Result<std::vector<Round>> roundsOf(store::Store& store, const casework::CaseRecord& record,
                                    const catalogue::Catalogue& catalogue)
{
    const auto documents = store.documents(record.id);
    if (!documents) {
        return failWith(documents);
    }
    std::vector<Round> rounds;
    Talk talk(store, catalogue);
    for (const store::DocumentInfo& document : *documents) {
        const bool isRequest = document.kind == request::kindName(MessageKind::Request);
        if (!isRequest && document.kind != request::kindName(MessageKind::Quote)) {
            continue;
        }
        auto body = store.body(document.id);
        if (!body) {
            return failWith(body);
        }
        Round round{document.id,  body->kind, document.revision,
                    body->person, body->text, document.issued,
                    false,        {},         {}};
        round.isCurrent =
            document.id == (isRequest ? record.requestDocument : record.quoteDocument);
        talk.compareDesigns(round);
        if (auto* quote = std::get_if<request::QuoteBody>(&body->content)) {
            talk.compareQuotes(round, std::move(*quote));
        }
        rounds.push_back(std::move(round));
    }
    return rounds;
}

} // namespace bespeak::quoting
