// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words.h"

#include <algorithm>
#include <array>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak
{

namespace
{

constexpr ErrorSentence sentences[] = {
    // --- base
    {"length.unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "“{text}” is not a length. Type for example 4.2 m, 420 cm or 13' 9\".")},
    {"length.out-of-range",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is beyond what Bespeak can measure.")},
    {"money.unknown-currency",
     QT_TRANSLATE_NOOP("Errors", "“{code}” is not a currency that Bespeak knows.")},
    {"money.unreadable", QT_TRANSLATE_NOOP("Errors", "“{text}” is not an amount of money.")},
    {"money.out-of-range", QT_TRANSLATE_NOOP("Errors", "“{text}” is too large an amount.")},
    {"id.unreadable", QT_TRANSLATE_NOOP("Errors", "An identifier in the file cannot be read.")},
    {"component-id.unreadable",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is not the name of a catalogue entry.")},
    {"instant.unreadable",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is not a moment such as 2026-11-22T10:00:00Z.")},
    {"date.unreadable", QT_TRANSLATE_NOOP("Errors", "“{text}” is not a date such as 2026-11-22.")},
    {"file.cannot-read", QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be read: {reason}.")},
    {"file.cannot-write",
     QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be written: {reason}.")},
    {"file.too-large",
     QT_TRANSLATE_NOOP("Errors",
                       "The file {path} is larger than {limit}, more than Bespeak reads.")},
    {"json.unreadable", QT_TRANSLATE_NOOP("Errors", "The text cannot be read: {reason}.")},
    {"json.bad-field", QT_TRANSLATE_NOOP("Errors", "At “{place}” Bespeak expected {expected}.")},
    {"sha256.unreadable",
     QT_TRANSLATE_NOOP("Errors", "The file holds a fingerprint that cannot be read.")},
    // --- catalogue
    // --- room
    {"room.too-few-corners", QT_TRANSLATE_NOOP("Errors", "A room needs at least three corners.")},
    {"room.too-many-corners",
     QT_TRANSLATE_NOOP("Errors", "A room can have at most {limit} corners.")},
    {"room.wall-too-short",
     QT_TRANSLATE_NOOP("Errors", "Wall {wall} would be shorter than {limit}.")},
    {"room.walls-cross", QT_TRANSLATE_NOOP("Errors", "The walls would cross or touch each other.")},
    {"room.too-small",
     QT_TRANSLATE_NOOP("Errors", "The room would be smaller than half a square metre.")},
    {"room.too-large", QT_TRANSLATE_NOOP("Errors", "The room would be larger than {limit}.")},
    {"room.ceiling-height",
     QT_TRANSLATE_NOOP("Errors", "The ceiling must be between {least} and {most} high.")},
    {"room.wall-thickness",
     QT_TRANSLATE_NOOP("Errors", "Wall {wall} must be between {least} and {most} thick.")},
    {"room.opening-outside-wall",
     QT_TRANSLATE_NOOP("Errors", "A door or window does not fit into wall {wall}.")},
    {"room.openings-overlap", QT_TRANSLATE_NOOP("Errors", "Two doors or windows would overlap.")},
    {"room.opening-size",
     QT_TRANSLATE_NOOP("Errors", "A door or window must be at least {limit} wide and high.")},
    {"room.bad-wall-index", QT_TRANSLATE_NOOP("Errors", "The room has no wall {wall}.")},
    {"room.bad-slope",
     QT_TRANSLATE_NOOP("Errors", "The ceiling cannot slope towards wall {wall} like this.")},
    {"room.text-too-long",
     QT_TRANSLATE_NOOP("Errors", "The name is longer than {limit} characters.")},
    {"room.bad-text", QT_TRANSLATE_NOOP("Errors", "The name has characters that cannot be shown.")},
    {"room.too-many-openings",
     QT_TRANSLATE_NOOP("Errors", "A room can have at most {limit} doors and windows.")},
    {"room.duplicate-opening",
     QT_TRANSLATE_NOOP("Errors", "Two doors or windows have the same number {opening}.")},
    {"room.unknown-material",
     QT_TRANSLATE_NOOP("Errors", "“{material}” is not a material that Bespeak knows.")},
    {"room.unfit-material",
     QT_TRANSLATE_NOOP("Errors", "“{material}” is not a material for this surface.")},
    {"room.wall-cannot-move",
     QT_TRANSLATE_NOOP(
         "Errors", "Wall {wall} runs straight on into its neighbour and cannot be moved alone.")},
    {"room.no-such-corner", QT_TRANSLATE_NOOP("Errors", "The room has no corner {corner}.")},
    {"room.no-such-opening",
     QT_TRANSLATE_NOOP("Errors", "That door or window is no longer there.")},
    // --- design
    {"design.no-such-placement",
     QT_TRANSLATE_NOOP("Errors", "That thing is no longer in the design.")},
    {"design.locked", QT_TRANSLATE_NOOP("Errors", "This thing is locked. Unlock it first.")},
    {"design.unknown-component",
     QT_TRANSLATE_NOOP("Errors", "The catalogue has no “{component}”.")},
    {"design.cannot-be-placed",
     QT_TRANSLATE_NOOP("Errors", "“{component}” is bought, but takes no place in the room.")},
    {"design.mounting-not-offered",
     QT_TRANSLATE_NOOP("Errors", "“{component}” cannot be held that way ({mounting}).")},
    {"design.too-many-placements",
     QT_TRANSLATE_NOOP("Errors", "A design can hold at most {limit} things.")},
    {"design.out-of-range", QT_TRANSLATE_NOOP("Errors", "That place is too far away.")},
    {"design.duplicate-id", QT_TRANSLATE_NOOP("Errors", "That thing is in the design already.")},
    {"design.needs-support", QT_TRANSLATE_NOOP("Errors", "Say what it shall stand on.")},
    {"design.no-such-surface", QT_TRANSLATE_NOOP("Errors", "Nothing can stand there.")},
    {"design.would-carry-itself",
     QT_TRANSLATE_NOOP("Errors", "A thing cannot stand on what it carries.")},
    {"design.unknown-option",
     QT_TRANSLATE_NOOP("Errors", "“{component}” is not offered with {option} “{value}”.")},
    {"design.text-too-long", QT_TRANSLATE_NOOP("Errors", "The text is longer than {limit} bytes.")},
    {"design.bad-text",
     QT_TRANSLATE_NOOP("Errors", "The text has characters that cannot be shown.")},
    {"design.bad-budget",
     QT_TRANSLATE_NOOP("Errors", "The budget must be an amount from nothing to ten billion.")},
    {"design-file.not-json",
     QT_TRANSLATE_NOOP("Errors", "The design in this file is damaged: {reason}.")},
    {"design-file.newer-version",
     QT_TRANSLATE_NOOP("Errors", "This design was saved by a newer Bespeak (format {version}); "
                                 "this one reads up to {known}.")},
    {"design-file.bad-field",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The design in this file is damaged: at “{place}” Bespeak expected {expected}.")},
    {"design-file.wrong-type", QT_TRANSLATE_NOOP("Errors", "This file is no Bespeak design.")},
    // --- pricing
    // --- assessment
    // --- exchange
    {"base64url.alphabet",
     QT_TRANSLATE_NOOP(
         "Errors", "The file holds an encoded value with a letter that does not belong there.")},
    {"base64url.length",
     QT_TRANSLATE_NOOP("Errors", "The file holds an encoded value that was cut short.")},
    {"base64url.trailing-bits",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file holds an encoded value whose last letter is not the one a writer makes.")},
    {"jcs.float",
     QT_TRANSLATE_NOOP(
         "Errors", "The file holds a number with decimals where only whole numbers are signed.")},
    {"jcs.integer-range",
     QT_TRANSLATE_NOOP("Errors", "The file holds a whole number that is too large.")},
    {"jcs.not-utf8", QT_TRANSLATE_NOOP("Errors", "The file holds text that is not UTF-8.")},
    {"jcs.too-deep", QT_TRANSLATE_NOOP("Errors", "The file nests values more than {limit} deep.")},
    {"jcs.too-large",
     QT_TRANSLATE_NOOP("Errors", "The file holds a document of more than {limit} bytes.")},
    {"jcs.unreadable", QT_TRANSLATE_NOOP("Errors", "The file holds a document that is not JSON.")},
    {"jcs.duplicate-key",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file says “{key}” twice in one place, so that it could be read in two ways.")},
    {"jcs.not-canonical",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The signed document is not written in the one form in which it may be signed.")},
    {"key-id.unreadable", QT_TRANSLATE_NOOP("Errors", "A key's name in the file cannot be read.")},
    {"key.length", QT_TRANSLATE_NOOP("Errors", "A key in the file does not have 32 bytes.")},
    {"key.weak",
     QT_TRANSLATE_NOOP("Errors", "A key in the file is one with which anybody could sign.")},
    {"key.jwk", QT_TRANSLATE_NOOP("Errors", "A key in the file is not an Ed25519 key.")},
    {"key.signature-length", QT_TRANSLATE_NOOP("Errors", "A signature does not have 64 bytes.")},
    {"key.signature-wrong",
     QT_TRANSLATE_NOOP("Errors", "A signature does not fit: the message was changed after it was "
                                 "signed, or somebody else signed it.")},
    {"jws.shape",
     QT_TRANSLATE_NOOP("Errors", "The signature of the message is not built as it must be.")},
    {"jws.too-many-signatures",
     QT_TRANSLATE_NOOP("Errors", "The message carries more than {limit} signatures.")},
    {"jws.no-signature", QT_TRANSLATE_NOOP("Errors", "The message is not signed.")},
    {"jws.unprotected",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The message says something about its signature that the signature does not cover.")},
    {"jws.crit", QT_TRANSLATE_NOOP(
                     "Errors", "The signature asks for an extension that Bespeak does not know.")},
    {"jws.b64",
     QT_TRANSLATE_NOOP("Errors",
                       "The signature uses another encoding of the message than the one allowed.")},
    {"jws.embedded-key",
     QT_TRANSLATE_NOOP("Errors",
                       "The signature brings its own key ({member}), which proves nothing.")},
    {"jws.member",
     QT_TRANSLATE_NOOP("Errors",
                       "The signature says something that Bespeak does not know: “{member}”.")},
    {"jws.algorithm",
     QT_TRANSLATE_NOOP("Errors",
                       "The message is signed in a way that Bespeak does not accept: “{name}”.")},
    {"jws.typ-missing",
     QT_TRANSLATE_NOOP("Errors", "The signature does not say what kind of message it is for.")},
    {"jws.typ",
     QT_TRANSLATE_NOOP("Errors", "The signature is for “{actual}”, not for “{expected}”.")},
    {"jws.kid-missing",
     QT_TRANSLATE_NOOP("Errors", "The signature does not say with which key it was made.")},
    {"jws.duplicate-entry",
     QT_TRANSLATE_NOOP("Errors", "The message carries the same signature twice.")},
    {"jws.unknown-key",
     QT_TRANSLATE_NOOP("Errors",
                       "The message is signed with a key that is not known here: {key}.")},
    {"zip.too-large",
     QT_TRANSLATE_NOOP("Errors",
                       "The file is larger than {limit} MiB, more than a Bespeak file may be.")},
    {"zip.no-end",
     QT_TRANSLATE_NOOP("Errors", "The file is damaged or cut short, or no Bespeak file at all.")},
    {"zip.zip64",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file uses a form of zip for very large archives, which Bespeak does not accept.")},
    {"zip.comment",
     QT_TRANSLATE_NOOP("Errors", "The file holds a comment where a Bespeak file has none.")},
    {"zip.disks",
     QT_TRANSLATE_NOOP("Errors", "The file is one piece of an archive in several pieces.")},
    {"zip.too-many-entries",
     QT_TRANSLATE_NOOP("Errors", "The file holds more than {limit} entries.")},
    {"zip.directory-place",
     QT_TRANSLATE_NOOP("Errors", "The list of contents does not lie where the file says; it is "
                                 "damaged or was meddled with.")},
    {"zip.directory", QT_TRANSLATE_NOOP("Errors", "The list of contents of the file is damaged.")},
    {"zip.gap",
     QT_TRANSLATE_NOOP("Errors", "The file holds bytes that belong to none of its entries.")},
    {"zip.local-header",
     QT_TRANSLATE_NOOP("Errors", "An entry of the file is damaged or cut short.")},
    {"zip.headers-differ",
     QT_TRANSLATE_NOOP("Errors", "The file describes one of its entries in two ways.")},
    {"zip.extra-field",
     QT_TRANSLATE_NOOP("Errors", "The file holds extra fields, which a Bespeak file never has.")},
    {"zip.flags",
     QT_TRANSLATE_NOOP(
         "Errors",
         "An entry of the file is encrypted or written in a way that Bespeak does not accept.")},
    {"zip.method",
     QT_TRANSLATE_NOOP("Errors",
                       "An entry of the file is packed in a way that Bespeak does not know.")},
    {"zip.stored-size",
     QT_TRANSLATE_NOOP("Errors", "The file gives two sizes for an entry that is not packed.")},
    {"zip.name",
     QT_TRANSLATE_NOOP("Errors", "The file holds an entry with a name that is not allowed.")},
    {"zip.name-twice",
     QT_TRANSLATE_NOOP("Errors", "The file holds two entries of the name {name}.")},
    {"zip.file-and-folder",
     QT_TRANSLATE_NOOP("Errors", "The file uses {name} as an entry and as a folder.")},
    {"zip.attributes",
     QT_TRANSLATE_NOOP(
         "Errors", "The file holds a folder, a link or a device where only plain entries may be.")},
    {"zip.part-too-large",
     QT_TRANSLATE_NOOP("Errors", "The entry {name} is larger than {limit} MiB unpacked.")},
    {"zip.total-too-large",
     QT_TRANSLATE_NOOP("Errors", "The file is larger than {limit} MiB unpacked.")},
    {"zip.ratio",
     QT_TRANSLATE_NOOP("Errors", "The entry {name} unpacks to far more than a real one does.")},
    {"zip.inflate", QT_TRANSLATE_NOOP("Errors", "An entry of the file cannot be unpacked.")},
    {"zip.checksum",
     QT_TRANSLATE_NOOP("Errors", "The entry {name} is damaged: its checksum does not fit.")},
    {"zip.mimetype-missing",
     QT_TRANSLATE_NOOP("Errors", "The file does not say what kind of file it is.")},
    {"zip.mimetype",
     QT_TRANSLATE_NOOP("Errors", "The file is of another kind; {expected} was expected.")},
    {"part.name",
     QT_TRANSLATE_NOOP("Errors", "The file holds a part of a name that no message has.")},
    {"part.type",
     QT_TRANSLATE_NOOP("Errors", "The part {name} says it is something other than {expected}.")},
    {"part.svg",
     QT_TRANSLATE_NOOP(
         "Errors", "The picture {name} is too large, damaged, or contains more than a drawing.")},
    {"part.png", QT_TRANSLATE_NOOP("Errors", "The picture {name} is damaged or too large.")},
    {"part.glb",
     QT_TRANSLATE_NOOP("Errors", "The 3D model {name} is damaged or refers to other files.")},
    {"part.text", QT_TRANSLATE_NOOP("Errors", "The text {name} is not plain UTF-8.")},
    {"part.pdf", QT_TRANSLATE_NOOP("Errors", "{name} is not a PDF document.")},
    {"message.newer", QT_TRANSLATE_NOOP("Errors", "The message was written by a newer version of "
                                                  "Bespeak. Please update Bespeak to read it.")},
    {"message.header",
     QT_TRANSLATE_NOOP("Errors",
                       "The message is incomplete or contradicts itself (at “{member}”).")},
    {"message.envelope-missing", QT_TRANSLATE_NOOP("Errors", "The file holds no signed message.")},
    {"message.kind",
     QT_TRANSLATE_NOOP("Errors",
                       "This is a message of the kind “{actual}”; “{expected}” was expected.")},
    {"message.unknown-author",
     QT_TRANSLATE_NOOP("Errors",
                       "The message is from somebody whose key is not known here: {key}.")},
    {"message.key-mismatch",
     QT_TRANSLATE_NOOP("Errors", "The key inside the message is not its author's.")},
    {"message.author-not-signer",
     QT_TRANSLATE_NOOP("Errors", "The message is not signed by its author.")},
    {"message.part-missing",
     QT_TRANSLATE_NOOP("Errors", "The part {name} of the message is missing.")},
    {"message.part-unsigned",
     QT_TRANSLATE_NOOP("Errors", "The file holds {name}, which nobody signed.")},
    {"message.part-changed",
     QT_TRANSLATE_NOOP("Errors", "The part {name} was changed after the message was signed.")},
    {"contact.field",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Please check the contact's {field}: it is missing, too long, or not of the right form.")},
    {"contact.no-way-to-reach",
     QT_TRANSLATE_NOOP("Errors", "A contact needs an e-mail address or a telephone number.")},
    {"contact.unreadable",
     QT_TRANSLATE_NOOP("Errors", "The contact in the message cannot be read.")},
    {"card.field",
     QT_TRANSLATE_NOOP("Errors", "The retailer card is wrong or incomplete at “{field}”.")},
    {"card.unreadable", QT_TRANSLATE_NOOP("Errors", "The retailer card cannot be read.")},
    {"card.other-root",
     QT_TRANSLATE_NOOP("Errors", "The card is signed with another key than the one that was "
                                 "pinned: it is not from this retailer.")},
    {"key-file.unreadable",
     QT_TRANSLATE_NOOP("Errors", "The file is not a key file, or it is damaged.")},
    {"key-file.newer", QT_TRANSLATE_NOOP("Errors", "The key file was written by a newer version of "
                                                   "Bespeak. Please update Bespeak to read it.")},
    {"key-file.hostile-cost",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The key file asks for more time or memory than any real one; it was not opened.")},
    {"key-file.memory",
     QT_TRANSLATE_NOOP("Errors", "There is not enough free memory to open the key file.")},
    {"key-file.empty-passphrase",
     QT_TRANSLATE_NOOP("Errors", "A key file needs a passphrase that is not empty.")},
    {"key-file.wrong-passphrase",
     QT_TRANSLATE_NOOP("Errors", "The passphrase does not open the key file.")},
    {"key-file.no-such-slot",
     QT_TRANSLATE_NOOP("Errors", "The key file has no such way to be opened.")},
    {"key-file.last-slot",
     QT_TRANSLATE_NOOP(
         "Errors", "This is the only way to open the key file; without it the key would be lost.")},
    {"key-file.too-many-slots",
     QT_TRANSLATE_NOOP("Errors", "The key file already has {limit} ways to be opened.")},
    {"key-file.tampered",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The key file was changed by somebody who does not have its key, or is damaged.")},
    {"recovery-words.count",
     QT_TRANSLATE_NOOP("Errors", "A recovery needs {expected} words; there are {actual}.")},
    {"recovery-words.unknown-word",
     QT_TRANSLATE_NOOP("Errors",
                       "“{word}” is not one of the recovery words. Please check its spelling.")},
    {"recovery-words.checksum",
     QT_TRANSLATE_NOOP(
         "Errors", "The recovery words do not fit together: one is wrong or two were swapped.")},
    {"qr.too-long", QT_TRANSLATE_NOOP("Errors", "The text is too long for a QR code.")},
    // --- request
    {"message.unknown-kind",
     QT_TRANSLATE_NOOP("Errors", "This Bespeak does not know messages of the kind “{kind}”.")},
    {"message.no-case", QT_TRANSLATE_NOOP("Errors", "The message belongs to no case.")},
    {"message.design-differs",
     QT_TRANSLATE_NOOP("Errors", "The design in the message is not the one that was signed for.")},
    {"message.totals-differ",
     QT_TRANSLATE_NOOP("Errors", "The totals of the quote are not those of its lines.")},
    {"message.notice-differs",
     QT_TRANSLATE_NOOP("Errors", "The consumer notice of the quote was changed.")},
    {"message.materials-differ",
     QT_TRANSLATE_NOOP("Errors", "The bill of materials of the quote is not that of its lines.")},
    {"message.signed-already",
     QT_TRANSLATE_NOOP("Errors", "This key has signed the message already.")},
    // --- casework
    {"case.no-such-transition",
     QT_TRANSLATE_NOOP("Errors",
                       "The step {transition} does not exist for a case that is {state}.")},
    {"case.wrong-actor",
     QT_TRANSLATE_NOOP("Errors", "The step {transition} is not for {actor} to take.")},
    {"case.evidence-missing",
     QT_TRANSLATE_NOOP("Errors", "The step {transition} needs a signed message.")},
    {"case.wrong-evidence",
     QT_TRANSLATE_NOOP(
         "Errors", "This message does not fit the step {transition} of a case that is {state}.")},
    {"case.wrong-signer",
     QT_TRANSLATE_NOOP(
         "Errors", "The message is signed by somebody who may not take the step {transition}.")},
    {"case.not-the-head",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The message was written before its author had seen the newest one of this case.")},
    {"case.request-incomplete", QT_TRANSLATE_NOOP("Errors", "The request lacks its design.")},
    {"case.other-customer",
     QT_TRANSLATE_NOOP("Errors", "The case belongs to another customer's key.")},
    {"case.revision-does-not-follow",
     QT_TRANSLATE_NOOP("Errors", "Revision {found} does not follow: {expected} would be next.")},
    {"case.total-differs",
     QT_TRANSLATE_NOOP("Errors", "The total is not the one that was offered.")},
    {"case.quote-empty", QT_TRANSLATE_NOOP("Errors", "A quote needs at least one line.")},
    {"case.validity-in-the-past",
     QT_TRANSLATE_NOOP("Errors", "A quote must be valid until a moment that is still to come.")},
    {"case.cites-other-request",
     QT_TRANSLATE_NOOP("Errors", "The message answers another request than the current one.")},
    {"case.cites-other-question",
     QT_TRANSLATE_NOOP("Errors", "The message answers another question than the open one.")},
    {"case.cites-other-claim",
     QT_TRANSLATE_NOOP("Errors", "The message decides another claim than the open one.")},
    {"case.quote-superseded",
     QT_TRANSLATE_NOOP("Errors", "The message names a quote that is no longer the current one.")},
    {"case.quote-expired", QT_TRANSLATE_NOOP("Errors", "The quote is no longer valid.")},
    {"case.quote-still-valid", QT_TRANSLATE_NOOP("Errors", "The quote is still valid.")},
    {"case.notice-differs",
     QT_TRANSLATE_NOOP("Errors",
                       "The consumer notice that was accepted is not the one in the quote.")},
    {"case.deposit-out-of-range",
     QT_TRANSLATE_NOOP(
         "Errors", "The deposit must lie between nothing and the total, in the quote's currency.")},
    {"case.hold-needs-reason",
     QT_TRANSLATE_NOOP("Errors", "A hold needs a reason and a date for the next news.")},
    {"case.stage-falls", QT_TRANSLATE_NOOP("Errors", "Building progress cannot go back.")},
    {"case.qa-incomplete",
     QT_TRANSLATE_NOOP("Errors", "Every check of the final inspection must be passed and signed.")},
    {"case.cancel-needs-both",
     QT_TRANSLATE_NOOP("Errors",
                       "A cancellation needs the signatures of both sides, or a legal ground.")},
    {"case.money-held",
     QT_TRANSLATE_NOOP("Errors", "The customer's money is still held: pay it back first.")},
    {"case.not-captured",
     QT_TRANSLATE_NOOP("Errors", "The deposit has not been recorded as received in full.")},
    {"case.pledge-locked", QT_TRANSLATE_NOOP("Errors", "The pledge can no longer be taken back.")},
    {"case.no-pledge", QT_TRANSLATE_NOOP("Errors", "There is no open deposit to receive.")},
    {"case.deposit-differs",
     QT_TRANSLATE_NOOP("Errors", "The deposit is {expected}, not {found}.")},
    {"case.nothing-to-refund", QT_TRANSLATE_NOOP("Errors", "No money of this case is held.")},
    {"case.claim-not-possible",
     QT_TRANSLATE_NOOP("Errors",
                       "A claim needs words, and a delivered case without an open claim.")},
    {"case.no-claim", QT_TRANSLATE_NOOP("Errors", "There is no open claim to decide.")},
    {"case.materials-differ",
     QT_TRANSLATE_NOOP("Errors", "The bill of materials is not the one that was quoted.")},
    {"case.balance-open",
     QT_TRANSLATE_NOOP("Errors",
                       "The balance is open: record its payment or the agreed terms first.")},
    {"case.no-proof-of-delivery", QT_TRANSLATE_NOOP("Errors", "A delivery names who received it.")},
    {"case.claim-window-open",
     QT_TRANSLATE_NOOP("Errors",
                       "The time for claims is not over, and the customer has not signed off.")},
    {"case.too-early", QT_TRANSLATE_NOOP("Errors", "It is too early for this step.")},
    {"case.reason-missing", QT_TRANSLATE_NOOP("Errors", "This step needs a reason in words.")},
    // --- store
    // --- shell
    // --- window
};

#undef QT_TRANSLATE_NOOP

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string bareDescription(const Error& error)
{
    std::string text = error.key;
    for (const auto& [name, value] : error.facts) {
        text += "; " + name + " = " + value;
    }
    return text;
}

} // namespace

std::span<const ErrorSentence> errorSentences()
{
    return sentences;
}

std::string describe(const Error& error, const TranslateSentence& translate)
{
    const auto* row =
        std::ranges::find(sentences, std::string_view(error.key), &ErrorSentence::key);
    if (row == std::end(sentences)) {
        return bareDescription(error);
    }
    std::string text = translate ? translate(row->english) : std::string(row->english);
    for (const auto& [name, value] : error.facts) {
        replaceAll(text, "{" + name + "}", value);
    }
    return text;
}

} // namespace bespeak
