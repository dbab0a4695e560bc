// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"
#include "models/base/result.h"
#include "models/base/zip_gate.h"
#include "models/exchange/document_id.h"
#include "models/exchange/key.h"
#include "models/exchange/part_safety.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::exchange
{

constexpr std::string_view messageMimetype = "application/vnd.bespeak.message+zip";
constexpr int messageVersion = 1;
constexpr std::string_view retailerCardKind = "retailer-card";
/// A larger file is not read at all, bytes.
constexpr std::uint64_t largestMessageFile = ZipLimits{}.file;
// What the community sends. None of it belongs to a case, so that nothing leads from a design that
// is shown, or from a vote, to a case.
constexpr std::string_view feedKind = "feed";                  ///< retailer, to everybody
constexpr std::string_view publishKind = "publish";            ///< a design to be shown
constexpr std::string_view unpublishKind = "unpublish";        ///< and no longer
constexpr std::string_view deckVoteKind = "deck-vote";         ///< a whole deck's answers
constexpr std::string_view tokenRequestKind = "token-request"; ///< customer: may I vote?
constexpr std::string_view tokenAnswerKind = "token-answer";   ///< retailer: you may

/// Whether messages of a kind belong to no case.
bool isOutsideCases(std::string_view kind);
/// Whether messages of a kind are to nobody in particular.
bool isToEverybody(std::string_view kind);

/// The program that wrote a message, and the oldest format version that may read it.
struct MessageApp {
    std::string name = "bespeak";
    std::string version;
    int minReader = 1;

    friend bool operator==(const MessageApp&, const MessageApp&) = default;
};

/// Where the retailer's log of the case stood: kept by the customer, it is a witness from outside.
struct LogHead {
    std::int64_t sequence = 0;
    Sha256 head;

    friend bool operator==(const LogHead&, const LogHead&) = default;
};

/// What every message says about itself. Retailer cards and what the community sends belong
/// to no case; cards and feeds are to nobody in particular.
struct MessageHeader {
    std::string kind; ///< "request": lower-case words joined by "-", at most 32 characters
    std::optional<CaseId> caseId;
    std::int64_t revision = 1;                ///< from 1
    std::optional<DocumentId> previous;       ///< the head of the case that the author had seen
    KeyId author;                             ///< one of the signers
    std::int64_t authorSequence = 1;          ///< from 1, over all messages of the author
    std::optional<DocumentId> authorPrevious; ///< the author's message before this one
    std::optional<KeyId> to;                  ///< the root key of whom it is for
    Instant issued;                           ///< whole seconds
    std::optional<Instant> expires;
    MessageApp app;
    std::vector<DocumentId> merges; ///< other heads of the case that this message settles
    std::optional<LogHead> log;

    friend bool operator==(const MessageHeader&, const MessageHeader&) = default;
};

/// "bespeak-request+jws".
std::string typOf(std::string_view kind);

struct ComposedMessage {
    DocumentId id;
    std::string bytes; ///< the .bespoken file
};

/// Signs header, body and the sizes and hashes of all parts. The body is a JSON object of facts
/// with whole numbers only (jcs.h). The author must be among the signers, which is a promise.
/// Errors: message.header (also for a header that no reader would take), part.*, jcs.*, zip.*.
Result<ComposedMessage> composeMessage(const MessageHeader& header, const Json& body,
                                       std::span<const MessagePart> parts,
                                       std::span<const SigningKey* const> signers);

/// A message of which every byte that is read was signed by its author.
struct OpenedMessage {
    DocumentId id;
    MessageHeader header;
    Json body;
    std::vector<MessagePart> parts;
    std::vector<KeyId> signers;
    PublicKey authorKey;
    bool isFirstContact = false; ///< the author's key was not known before and came in the message
    std::string payload;         ///< the signed bytes: SHA-256 of them is the id
    std::string envelope;        ///< the JWS as it came: with the parts it makes the message again

    /// Null if there is no such part.
    const MessagePart* findPart(std::string_view name) const;
};

/// What to do about an author whom the lookup does not know.
enum class FirstContact {
    Refuse,
    /// Take the key from the body's member "key" (a JWK) if its thumbprint is the author. Whoever
    /// wrote the message then proves only to be the one who wrote it: what that is worth is the
    /// caller's decision (isFirstContact).
    TakeKeyFromBody
};

struct OpenOptions {
    FirstContact firstContact = FirstContact::Refuse;
    std::string expectedKind = {}; ///< empty: any
};

/// Reads a .bespoken file: the zip gate, the type of file, the format version, every signature, the
/// agreement of `typ` and kind, the author among the signers, and that the entries of the container
/// are exactly the signed parts. Errors: zip.*, jcs.*, jws.*, key.*, part.*,
/// message.envelope-missing, message.newer, message.header, message.kind, message.unknown-author,
/// message.key-mismatch, message.author-not-signer, message.part-missing, message.part-unsigned,
/// message.part-changed.
Result<OpenedMessage> openMessage(std::string_view bytes, const KeyLookup& known,
                                  const OpenOptions& options = {});

} // namespace bespeak::exchange
