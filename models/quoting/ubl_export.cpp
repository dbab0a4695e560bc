// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/ubl_export.h"

#include "models/pricing/price_design.h"
#include "models/quoting/rounds.h"
#include "models/store/agreed_quote.h"

#include <initializer_list>

namespace bespeak::quoting
{

namespace
{

using request::MessageKind;

tl::unexpected<Error> notYet(UblKind kind)
{
    return fail("ubl.not-yet", {{"kind", std::string(ublKindName(kind))}});
}

/// Gathers one document.
class Gathering
{
public:
    Gathering(store::Store& store, const casework::CaseRecord& record, UblKind kind,
              const catalogue::Catalogue& catalogue)
        : m_store(store)
        , m_record(record)
        , m_catalogue(catalogue)
    {
        m_document.kind = kind;
        m_document.caseId = record.id.text();
    }

    Result<std::string> write()
    {
        if (auto read = readParties(); !read) {
            return failWith(read);
        }
        if (auto read = readMessage(); !read) {
            return failWith(read);
        }
        if (auto read = readLines(); !read) {
            return failWith(read);
        }
        return formatUbl(m_document);
    }

private:
    Result<void> readParties()
    {
        auto card = m_store.findCard(m_record.retailerKid);
        auto contact = m_store.contact(m_record.id);
        if (!card || !contact) {
            return tl::make_unexpected(!card ? card.error() : contact.error());
        }
        if (!*card) {
            return fail("store.unknown-retailer");
        }
        m_document.seller = partyOf(**card);
        m_document.buyer = partyOf(m_record.customerKid, *contact);
        return {};
    }

    /// The newest message of one of these kinds.
    Result<std::optional<store::DocumentInfo>> newest(std::initializer_list<MessageKind> kinds)
    {
        auto documents = m_store.documents(m_record.id);
        if (!documents) {
            return failWith(documents);
        }
        std::optional<store::DocumentInfo> found;
        for (const store::DocumentInfo& document : *documents) {
            for (const MessageKind kind : kinds) {
                if (document.kind == request::kindName(kind)) {
                    found = document;
                }
            }
        }
        return found;
    }

    Result<std::optional<store::DocumentInfo>> sourceMessage()
    {
        switch (m_document.kind) {
        case UblKind::RequestForQuotation:
            return m_store.findDocument(m_record.requestDocument);
        case UblKind::Quotation:
            return m_store.findDocument(m_record.quoteDocument);
        case UblKind::Order:
            return m_store.findDocument(m_record.acceptanceDocument);
        case UblKind::OrderResponse:
            return newest({MessageKind::Confirmation, MessageKind::Rejection});
        case UblKind::DespatchAdvice:
            return newest({MessageKind::Despatch});
        }
        return std::optional<store::DocumentInfo>();
    }

    Result<void> readMessage()
    {
        auto message = sourceMessage();
        if (!message) {
            return failWith(message);
        }
        if (!*message) {
            return notYet(m_document.kind);
        }
        const auto body = m_store.body((*message)->id);
        if (!body) {
            return failWith(body);
        }
        m_document.id = (*message)->id;
        m_document.issued = (*message)->issued;
        m_document.note = body->text;
        readContent(*body);
        m_document.request = referenceTo(m_record.requestDocument);
        m_document.quotation = referenceTo(m_record.quoteDocument);
        m_document.order = referenceTo(m_record.acceptanceDocument);
        return {};
    }

    void readContent(const request::Body& body)
    {
        if (const auto* confirmation = std::get_if<request::ConfirmationBody>(&body.content)) {
            m_document.promisedDate = confirmation->promisedDate;
            m_document.response = confirmation->intoFunding ? UblResponse::ConditionallyAccepted
                                                            : UblResponse::Accepted;
        } else if (const auto* despatch = std::get_if<request::DespatchBody>(&body.content)) {
            m_document.promisedDate = despatch->expectedDate;
            m_document.carrier = despatch->carrier;
            m_document.tracking = despatch->tracking;
        } else if (body.kind == MessageKind::Rejection) {
            m_document.response = UblResponse::Rejected;
        }
    }

    std::optional<UblReference> referenceTo(const std::string& document)
    {
        const auto found = m_store.findDocument(document);
        if (document.empty() || !found || !*found) {
            return std::nullopt;
        }
        return UblReference{document, (*found)->issued};
    }

    Result<void> readLines()
    {
        if (m_document.kind == UblKind::RequestForQuotation) {
            return readAskedLines();
        }
        const bool isOffer = m_document.kind == UblKind::Quotation;
        auto body = m_store.body(m_record.quoteDocument);
        if (!body) {
            return m_record.quoteDocument.empty() ? Result<void>(notYet(m_document.kind))
                                                  : Result<void>(failWith(body));
        }
        auto* offered = std::get_if<request::QuoteBody>(&body->content);
        if (offered == nullptr) {
            return notYet(m_document.kind);
        }
        if (isOffer) {
            m_document.quote = std::move(*offered);
            return {};
        }
        auto agreed = store::agreedQuote(m_store, m_record);
        if (!agreed) {
            return failWith(agreed);
        }
        m_document.quote = std::move(*agreed);
        return {};
    }

    Result<void> readAskedLines()
    {
        const auto file = designOf(m_store, m_record.requestDocument);
        if (!file) {
            return failWith(file);
        }
        m_document.quote.prices =
            pricing::priceDesign(file->design, m_catalogue.extendedBy(file->remembered));
        return {};
    }

    store::Store& m_store;
    const casework::CaseRecord& m_record;
    const catalogue::Catalogue& m_catalogue;
    UblDocument m_document;
};

} // namespace

Result<std::string> exportUbl(store::Store& store, const casework::CaseRecord& record, UblKind kind,
                              const catalogue::Catalogue& catalogue)
{
    return Gathering(store, record, kind, catalogue).write();
}

} // namespace bespeak::quoting
