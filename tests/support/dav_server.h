// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/temporary_folder.h"

#include <string>
#include <sys/types.h>

namespace bespeak::test
{

/// How the server on loopback behaves.
enum class DavKind {
    Plain,      ///< http, anybody may come in
    Login,      ///< http, user "kim" with the password "open sesame"
    SelfSigned, ///< https with a certificate that nobody vouches for
    ReadOnly,   ///< http without WebDAV
    Moved       ///< every address points to another server
};

/// An nginx of its own with WebDAV, on a free port of this computer. It keeps what is put there in
/// a folder that the test can look into. Throws if nginx is not installed: a test that passed
/// without its server would prove nothing.
class DavServer
{
public:
    explicit DavServer(DavKind kind = DavKind::Plain);
    ~DavServer();
    DavServer(const DavServer&) = delete;
    DavServer& operator=(const DavServer&) = delete;

    /// "http://127.0.0.1:4711/box"
    std::string address() const;
    std::filesystem::path box() const { return m_folder / "files/box"; }
    /// Lines of the access log.
    std::string log() const;

private:
    void start(DavKind kind);
    std::string configuration(DavKind kind) const;

    TemporaryFolder m_folder;
    DavKind m_kind;
    int m_port = 0;
    pid_t m_process = 0;
};

} // namespace bespeak::test
