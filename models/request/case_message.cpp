// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/case_message.h"

#include "models/base/version.h"
#include "models/request/alternates.h"
#include "models/request/draft_quote.h"
#include "models/request/freeze_design.h"

namespace bespeak::request
{

namespace
{

Result<void> checkRequestParts(const exchange::OpenedMessage& opened, const RequestBody& body)
{
    const exchange::MessagePart* design = opened.findPart(designPartName);
    if (design == nullptr || sha256(design->bytes).text() != body.designSha256) {
        return fail("message.design-differs");
    }
    return {};
}

/// A quote on a design that the desk has changed brings that design along.
Result<void> checkQuoteParts(const exchange::OpenedMessage& opened, const QuoteBody& body)
{
    const exchange::MessagePart* design = opened.findPart(designPartName);
    if (design != nullptr && sha256(design->bytes).text() != body.designSha256) {
        return fail("message.design-differs");
    }
    return {};
}

Result<void> checkQuoteFigures(const QuoteBody& body)
{
    const Result<pricing::Totals> totals = pricing::computeTotals(body.prices);
    if (!totals) {
        return failWith(totals);
    }
    if (auto payable = checkTotal(*totals); !payable) {
        return payable;
    }
    if (*totals != body.totals) {
        return fail("message.totals-differ");
    }
    if (sha256(body.notice).text() != body.noticeSha256) {
        return fail("message.notice-differs");
    }
    if (sha256(billOfMaterials(body.prices)).text() != body.billOfMaterialsSha256) {
        return fail("message.materials-differ");
    }
    return checkAlternates(body);
}

/// What one part of a message says about another must be so.
Result<void> checkAgreement(const exchange::OpenedMessage& opened, const Body& body)
{
    if (const auto* request = std::get_if<RequestBody>(&body.content)) {
        return checkRequestParts(opened, *request);
    }
    if (const auto* quote = std::get_if<QuoteBody>(&body.content)) {
        const auto parts = checkQuoteParts(opened, *quote);
        return parts ? checkQuoteFigures(*quote) : parts;
    }
    return {};
}

tl::unexpected<Error> failOfKind(const std::string& kind)
{
    if (kind == exchange::retailerCardKind) {
        return fail("message.is-card");
    }
    const bool isKnown = exchange::isOutsideCases(kind);
    return fail(isKnown ? "message.of-no-case" : "message.unknown-kind", {{"kind", kind}});
}

} // namespace

Result<CaseMessage> openCaseMessage(std::string_view bytes, const exchange::KeyLookup& keys)
{
    const exchange::OpenOptions options{.firstContact = exchange::FirstContact::TakeKeyFromBody};
    auto opened = exchange::openMessage(bytes, keys, options);
    if (!opened) {
        return failWith(opened);
    }
    const std::optional<MessageKind> kind = findMessageKind(opened->header.kind);
    if (!kind) {
        return failOfKind(opened->header.kind);
    }
    if (opened->isFirstContact && *kind != MessageKind::Request) {
        return fail("message.unknown-author", {{"key", opened->header.author.text()}});
    }
    if (!opened->header.caseId) {
        return fail("message.no-case");
    }
    auto body = parseBody(*kind, opened->body);
    if (!body) {
        return failWith(body);
    }
    if (const auto agreed = checkAgreement(*opened, *body); !agreed) {
        return failWith(agreed);
    }
    const CaseId caseId = *opened->header.caseId;
    return CaseMessage{std::move(*opened), caseId, std::move(*body)};
}

Result<exchange::ComposedMessage>
composeCaseMessage(const Thread& thread, const Body& body,
                   const std::vector<exchange::MessagePart>& parts, const exchange::SigningKey& key,
                   Instant issued)
{
    exchange::MessageHeader header{.kind = std::string(kindName(body.kind)),
                                   .caseId = thread.caseId,
                                   .revision = thread.revision,
                                   .previous = thread.previous,
                                   .author = key.id(),
                                   .authorSequence = thread.authorSequence,
                                   .authorPrevious = thread.authorPrevious,
                                   .to = thread.to,
                                   .issued = {issued.milliseconds / 1000 * 1000},
                                   .expires = {},
                                   .app = {.version = std::string(programVersion)},
                                   .merges = thread.merges,
                                   .log = thread.log};
    if (const auto* quote = std::get_if<QuoteBody>(&body.content)) {
        header.expires = quote->validUntil;
    }
    nlohmann::json json = formatBody(body);
    if (body.kind == MessageKind::Request) {
        json["key"] = key.publicKey().jwk();
    }
    const exchange::SigningKey* signers[] = {&key};
    return exchange::composeMessage(header, json, parts, signers);
}

} // namespace bespeak::request
