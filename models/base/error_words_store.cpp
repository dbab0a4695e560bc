// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"store.url-unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "“{text}” is neither a file nor the address of a PostgreSQL database.")},
    {"store.driver-missing",
     QT_TRANSLATE_NOOP("Errors", "The database driver {driver} is not installed.")},
    {"store.cannot-open",
     QT_TRANSLATE_NOOP("Errors", "The store {store} cannot be opened: {reason}.")},
    {"store.missing", QT_TRANSLATE_NOOP("Errors", "There is no store at {path}.")},
    {"store.not-a-store",
     QT_TRANSLATE_NOOP("Errors", "{path} is not a store of Bespeak; it was left as it is.")},
    {"store.other-side",
     QT_TRANSLATE_NOOP("Errors", "This store belongs to the {found}, not to the {expected}.")},
    {"store.network-drive",
     QT_TRANSLATE_NOOP("Errors", "{path} lies on a network drive ({type}), where a SQLite store is "
                                 "not safe; use a local folder, or PostgreSQL.")},
    {"store.setting-refused",
     QT_TRANSLATE_NOOP(
         "Errors", "The database does not accept the setting {setting}; it stays at “{found}”.")},
    {"store.log-broken",
     QT_TRANSLATE_NOOP("Errors", "The store's log does not hold together ({reason}).")},
    {"store.busy",
     QT_TRANSLATE_NOOP("Errors", "Another program is using the store; try again in a moment.")},
    {"store.conflict",
     QT_TRANSLATE_NOOP("Errors",
                       "Another program changed the same case at the same time; try again.")},
    {"store.constraint",
     QT_TRANSLATE_NOOP(
         "Errors", "The store refused a change that would contradict what it holds: {reason}.")},
    {"store.full",
     QT_TRANSLATE_NOOP("Errors",
                       "There is no space left on the disk of the store; nothing was changed.")},
    {"store.io",
     QT_TRANSLATE_NOOP("Errors", "The store's disk cannot be read or written: {reason}.")},
    {"store.corrupt",
     QT_TRANSLATE_NOOP("Errors", "The store is damaged: {reason}. Restore a backup.")},
    {"store.lost",
     QT_TRANSLATE_NOOP("Errors",
                       "The connection to the database server was lost; nothing was changed.")},
    {"store.refused",
     QT_TRANSLATE_NOOP("Errors", "The database server refused the sign-in: {reason}.")},
    {"store.read-only", QT_TRANSLATE_NOOP("Errors", "The store is open for reading only.")},
    {"store.failed", QT_TRANSLATE_NOOP("Errors", "The database reported an error: {reason}.")},
    {"store.backup-exists",
     QT_TRANSLATE_NOOP("Errors", "{path} is there already; a backup never replaces a file.")},
    {"store.backup-first",
     QT_TRANSLATE_NOOP("Errors", "This version of Bespeak will change the tables of the PostgreSQL "
                                 "store: back it up with pg_dump first, then open it once with "
                                 "bespeak-cli desk --backed-up.")},
    {"store.not-empty",
     QT_TRANSLATE_NOOP("Errors",
                       "There is a store in {store} already: a move needs an empty place.")},
    {"store.move-damaged", QT_TRANSLATE_NOOP("Errors", "The store was not moved: {reason}.")},
    {"store.moved", QT_TRANSLATE_NOOP("Errors", "This store has moved to {to}: open it there.")},
    {"store.backup-elsewhere",
     QT_TRANSLATE_NOOP("Errors", "A PostgreSQL store is backed up by its server, with pg_dump.")},
    {"store.no-case", QT_TRANSLATE_NOOP("Errors", "There is no case {case} in this store.")},
    {"store.case-exists", QT_TRANSLATE_NOOP("Errors", "The case {case} is in this store already.")},
    {"store.case-frozen",
     QT_TRANSLATE_NOOP("Errors", "The case {case} stands still, because one author gave one number "
                                 "to two messages; somebody has to look at both.")},
    {"store.not-frozen", QT_TRANSLATE_NOOP("Errors", "The case {case} does not stand still.")},
    {"store.no-document",
     QT_TRANSLATE_NOOP("Errors", "There is no message {document} in this store.")},
    {"store.no-part", QT_TRANSLATE_NOOP("Errors", "The message has no part {name}.")},
    {"store.document-damaged",
     QT_TRANSLATE_NOOP("Errors", "The stored message {document} is damaged; restore a backup.")},
    {"store.contact-erased",
     QT_TRANSLATE_NOOP("Errors", "The contact of this message was erased, so that the message "
                                 "cannot be written out any more.")},
    {"store.card-older",
     QT_TRANSLATE_NOOP("Errors", "A newer card of this retailer is known already.")},
    {"store.root-replaced",
     QT_TRANSLATE_NOOP("Errors", "This card is signed by a key that the retailer has replaced; "
                                 "nothing it signs counts any more.")},
    {"store.wrong-side",
     QT_TRANSLATE_NOOP("Errors", "This can only be done on the {side}'s side.")},
    {"store.wrong-kind",
     QT_TRANSLATE_NOOP("Errors", "This file holds another kind of message than is needed here.")},
    {"store.key-locked", QT_TRANSLATE_NOOP("Errors", "The key has to be unlocked first.")},
    {"store.key-not-on-card",
     QT_TRANSLATE_NOOP("Errors", "Your key is not, or no longer, on the retailer's card: nobody "
                                 "would believe what it signs.")},
    {"store.key-without-role",
     QT_TRANSLATE_NOOP("Errors",
                       "The retailer's card does not give this key the role that the step needs.")},
    {"store.not-for-us", QT_TRANSLATE_NOOP("Errors", "The message is addressed to somebody else.")},
    {"store.unknown-case",
     QT_TRANSLATE_NOOP("Errors", "The message belongs to a case that is not in this store.")},
    {"store.unknown-retailer",
     QT_TRANSLATE_NOOP("Errors", "The retailer's card has not been taken in yet.")},
    {"store.other-author",
     QT_TRANSLATE_NOOP("Errors", "The message is signed by somebody who has no part in its case.")},
    {"store.issued-ahead",
     QT_TRANSLATE_NOOP("Errors", "The message says that it was written at {issued}, which is still "
                                 "to come; one of the clocks is wrong.")},
    {"store.issued-in-future",
     QT_TRANSLATE_NOOP("Errors", "The message says that it was written at {issued}, more than a "
                                 "day from now; it was not taken in.")},
    {"store.issued-before-previous",
     QT_TRANSLATE_NOOP("Errors", "The message says that it was written long before the one that it "
                                 "answers; it was not taken in.")},
    {"store.previous-missing",
     QT_TRANSLATE_NOOP("Errors", "The message waits until the one before it has been taken in.")},
    {"store.does-not-follow",
     QT_TRANSLATE_NOOP("Errors", "The message does not follow the newest one of its case; it waits "
                                 "until somebody has looked.")},
    {"store.crossed",
     QT_TRANSLATE_NOOP("Errors",
                       "The message crossed another one in the mail; the later one holds.")},
    {"store.for-information",
     QT_TRANSLATE_NOOP("Errors", "The message was stored and changes nothing.")},
    {"store.unknown-key", QT_TRANSLATE_NOOP("Errors", "The key {key} is not known here.")},
    {"store.key-revoked",
     QT_TRANSLATE_NOOP("Errors", "The key that signed this is revoked; what came after {since} "
                                 "does not count.")},
};

} // namespace

std::span<const ErrorSentence> store()
{
    return sentences;
}

} // namespace bespeak::error_words
