// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dav_server.h"

#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace bespeak::test
{

namespace fs = std::filesystem;

namespace
{

const fs::path program = "/usr/sbin/nginx";
const fs::path davModule = "/usr/lib/nginx/modules/ngx_http_dav_ext_module.so";

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The system picks one; another program could take it before nginx does, which start() notices.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                         ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(socket);
    if (!isBound) {
        throw std::runtime_error("No port is free on this computer.");
    }
    return ntohs(address.sin_port);
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool isThere =
        ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return isThere;
}

void runOrThrow(const std::string& command)
{
    if (std::system(command.c_str()) != 0) {
        throw std::runtime_error("This did not work: " + command);
    }
}

} // namespace

DavServer::DavServer(DavKind kind)
    : m_kind(kind)
{
    if (!fs::exists(program) || !fs::exists(davModule)) {
        throw std::runtime_error("These tests need a WebDAV server: install the packages nginx and "
                                 "libnginx-mod-http-dav-ext.");
    }
    fs::create_directories(box());
    if (kind == DavKind::SelfSigned) {
        runOrThrow(
            "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -keyout " +
            (m_folder / "key.pem").string() + " -out " + (m_folder / "cert.pem").string() +
            " 2> /dev/null");
    }
    if (kind == DavKind::Login) {
        writeFile(m_folder / "users", "kim:{PLAIN}open sesame\n");
    }
    start(kind);
}

DavServer::~DavServer()
{
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

void DavServer::start(DavKind kind)
{
    m_port = freePort();
    const fs::path file = m_folder / "nginx.conf";
    writeFile(file, configuration(kind));
    m_process = ::fork();
    if (m_process == 0) {
        const std::string config = file.string();
        const std::string errors = (m_folder / "error.log").string();
        ::execl(program.c_str(), program.c_str(), "-e", errors.c_str(), "-c", config.c_str(),
                nullptr);
        ::_exit(127);
    }
    for (int i = 0; i < 200 && !answers(m_port); ++i) {
        if (::waitpid(m_process, nullptr, WNOHANG) != 0) {
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    if (!answers(m_port)) {
        throw std::runtime_error("nginx did not start: " + readFile(m_folder / "error.log"));
    }
}

std::string DavServer::configuration(DavKind kind) const
{
    const std::string root = m_folder.path().string();
    const bool isSecure = kind == DavKind::SelfSigned;
    std::string server = "listen 127.0.0.1:" + std::to_string(m_port) + (isSecure ? " ssl" : "") +
                         ";\nroot " + root + "/files;\nclient_max_body_size 70m;\n";
    if (isSecure) {
        server +=
            "ssl_certificate " + root + "/cert.pem;\nssl_certificate_key " + root + "/key.pem;\n";
    }
    std::string place = "dav_methods PUT DELETE MKCOL;\ndav_ext_methods PROPFIND OPTIONS;\n";
    if (kind == DavKind::Login) {
        place += "auth_basic box;\nauth_basic_user_file " + root + "/users;\n";
    } else if (kind == DavKind::ReadOnly) {
        place.clear();
    } else if (kind == DavKind::Moved) {
        place = "return 302 https://elsewhere.example.org$request_uri;\n";
    }
    return "load_module " + davModule.string() + ";\ndaemon off;\nmaster_process off;\npid " +
           root + "/pid;\nevents {}\nhttp {\naccess_log " + root +
           "/access.log;\nclient_body_temp_path " + root + "/body;\nproxy_temp_path " + root +
           "/proxy;\nfastcgi_temp_path " + root + "/fastcgi;\nuwsgi_temp_path " + root +
           "/uwsgi;\nscgi_temp_path " + root + "/scgi;\nserver {\n" + server + "location / {\n" +
           place + "}\n}\n}\n";
}

std::string DavServer::address() const
{
    return std::string(m_kind == DavKind::SelfSigned ? "https" : "http") +
           "://127.0.0.1:" + std::to_string(m_port) + "/box";
}

std::string DavServer::log() const
{
    return readFile(m_folder / "access.log");
}

} // namespace bespeak::test
