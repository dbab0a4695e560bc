// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cutting_server.h"

#include <QTcpSocket>

#include <algorithm>

namespace bespeak::test
{

CuttingServer::CuttingServer(std::string file, std::size_t piece)
    : m_file(std::move(file))
    , m_piece(piece)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &CuttingServer::answer);
}

std::string CuttingServer::address() const
{
    return "http://127.0.0.1:" + std::to_string(serverPort()) + "/box";
}

void CuttingServer::answer()
{
    QTcpSocket* socket = nextPendingConnection();
    ++m_connections;
    connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray question = socket->readAll();
        const qsizetype at = question.indexOf("Range: bytes=");
        const std::size_t from =
            at < 0 ? 0
                   : static_cast<std::size_t>(
                         question.mid(at + 13, question.indexOf('-', at) - at - 13).toULongLong());
        const std::string rest = m_file.substr(std::min(from, m_file.size()));
        const std::string head =
            (at < 0 ? std::string("HTTP/1.1 200 OK\r\n")
                    : "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " +
                          std::to_string(from) + "-" + std::to_string(m_file.size() - 1) + "/" +
                          std::to_string(m_file.size()) + "\r\n") +
            "Content-Length: " + std::to_string(rest.size()) + "\r\n\r\n";
        socket->write(QByteArray::fromStdString(head + rest.substr(0, m_piece)));
        socket->disconnectFromHost();
    });
}

} // namespace bespeak::test
