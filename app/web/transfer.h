// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

class QUrl;

namespace bespeak::web
{

/// Who asks, and how long they wait.
struct Access {
    std::string user = {};
    std::string password = {};
    int patienceMs = 30'000;   ///< without a byte moving
    std::stop_token stop = {}; ///< breaks a question off
};

struct Question {
    std::string verb = {}; ///< "GET"
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {};
    std::uint64_t largestAnswer = 64 * 1024; ///< in bytes; more ends the transfer
};

struct Answer {
    int status = 0;        ///< of HTTP
    std::string bytes;     ///< perhaps not all of them, if `broken`
    bool isBroken = false; ///< the connection ended before the answer did
    bool isTooLarge = false;
};

/// Asks a server and waits for its answer, with an event loop of its own. A certificate that does
/// not hold ends it: there is no way to wave it through. Redirections are not followed, so that a
/// password goes nowhere else; nothing goes unencrypted to another computer.
/// Needs a QCoreApplication; belongs to one thread.
class Transfer
{
public:
    explicit Transfer(Access access);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    /// Every status is an answer, but 401, 403 and a redirection. Errors: web.insecure,
    /// web.unreachable, web.certificate, web.no-answer, web.login-refused, web.moved,
    /// carrier.stopped.
    Result<Answer> ask(const QUrl& url, const Question& question);

private:
    struct Qt;
    Access m_access;
    std::unique_ptr<Qt> m_qt;
};

/// Whether what goes there can be read on the way by nobody: https, or this very computer.
bool isPrivate(const QUrl& url);

} // namespace bespeak::web
