// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>

#include <string>

namespace bespeak::test
{

/// A server on loopback that has one file and ends every connection after `piece` bytes of it, as
/// bad networks do. It knows ranges.
class CuttingServer : public QTcpServer
{
public:
    CuttingServer(std::string file, std::size_t piece);

    std::string address() const;
    int connections() const { return m_connections; }

private:
    void answer();

    std::string m_file;
    std::size_t m_piece;
    int m_connections = 0;
};

} // namespace bespeak::test
