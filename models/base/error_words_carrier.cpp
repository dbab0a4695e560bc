// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/error_words_tables.h"

namespace bespeak::error_words
{

namespace
{

constexpr ErrorSentence sentences[] = {
    {"carrier.bad-place",
     QT_TRANSLATE_NOOP("Errors", "“{text}” is neither a folder nor the address of a server.")},
    {"carrier.no-such-place", QT_TRANSLATE_NOOP("Errors", "No place {text} is set up here.")},
    {"carrier.folder-missing",
     QT_TRANSLATE_NOOP("Errors", "The folder {path} is not there; perhaps its drive is not "
                                 "connected.")},
    {"carrier.folder-denied",
     QT_TRANSLATE_NOOP("Errors", "The folder {path} cannot be used: {reason}.")},
    {"carrier.not-whole",
     QT_TRANSLATE_NOOP("Errors", "The file {name} has not arrived in full yet.")},
    {"carrier.too-large",
     QT_TRANSLATE_NOOP("Errors", "The file {name} is too large to be a signed message.")},
    {"carrier.no-catalogue",
     QT_TRANSLATE_NOOP("Errors", "A file for the community waits for a program that knows the "
                                 "catalogue.")},
    {"carrier.stopped",
     QT_TRANSLATE_NOOP("Errors", "This was stopped; what is missing comes the next time.")},
    {"carrier.receipt-unreadable",
     QT_TRANSLATE_NOOP("Errors", "A receipt does not say what it is for.")},

    // The folder web.
    {"web.insecure",
     QT_TRANSLATE_NOOP("Errors", "The address of {server} does not begin with https, so others "
                                 "could read along; nothing was sent.")},
    {"web.unreachable",
     QT_TRANSLATE_NOOP("Errors", "The server {server} cannot be reached: {reason}.")},
    {"web.certificate",
     QT_TRANSLATE_NOOP("Errors", "The server {server} cannot prove who it is ({reason}); nothing "
                                 "was sent.")},
    {"web.no-answer",
     QT_TRANSLATE_NOOP("Errors", "The server {server} stopped answering; what is missing comes "
                                 "the next time.")},
    {"web.login-refused",
     QT_TRANSLATE_NOOP("Errors", "The server {server} does not accept this name and password.")},
    {"web.moved",
     QT_TRANSLATE_NOOP("Errors", "The server {server} points to another address; ask its owner "
                                 "for the right one.")},
    {"web.no-webdav",
     QT_TRANSLATE_NOOP("Errors", "The server does not speak WebDAV at this address.")},
    {"web.refused",
     QT_TRANSLATE_NOOP("Errors", "The server {server} refused this with status {status}.")},
    {"web.full", QT_TRANSLATE_NOOP("Errors", "There is no room left on the server {server}.")},
};

} // namespace

std::span<const ErrorSentence> carrier()
{
    return sentences;
}

} // namespace bespeak::error_words
