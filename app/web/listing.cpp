// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/listing.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <optional>

namespace bespeak::web
{

namespace
{

QString davNamespace()
{
    return QStringLiteral("DAV:");
}

QString withoutSlash(QString path)
{
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    return path;
}

/// Its last part; nothing for the folder itself and for what could lead elsewhere.
std::optional<std::string> nameOf(const QString& address, const QString& folder)
{
    const QString path = withoutSlash(QUrl(address).path(QUrl::FullyDecoded));
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    if (path == folder || name.isEmpty() || name == QLatin1String(".") ||
        name == QLatin1String("..")) {
        return std::nullopt;
    }
    return name.toStdString();
}

class Reader
{
public:
    Reader(std::string_view xml, std::string_view folder, std::size_t most)
        : m_xml(QByteArray::fromRawData(xml.data(), static_cast<qsizetype>(xml.size())))
        , m_folder(
              withoutSlash(QString::fromUtf8(folder.data(), static_cast<qsizetype>(folder.size()))))
        , m_most(most)
    {
    }

    Result<std::vector<ListedMember>> read()
    {
        bool isListing = false;
        while (!m_xml.atEnd() && m_members.size() < m_most) {
            m_xml.readNext();
            if (m_xml.isStartElement()) {
                isListing = begin() || isListing;
            } else if (m_xml.isEndElement() && is("response")) {
                keep();
            }
        }
        if (!isListing || m_xml.hasError()) {
            return fail("web.no-webdav");
        }
        return std::move(m_members);
    }

private:
    bool is(const char* name) const
    {
        return m_xml.namespaceUri() == davNamespace() && m_xml.name() == QLatin1String(name);
    }

    bool begin()
    {
        if (is("response")) {
            m_address.clear();
            m_isFolder = false;
        } else if (is("href")) {
            m_address = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (is("collection")) {
            m_isFolder = true;
        }
        return is("multistatus");
    }

    void keep()
    {
        if (auto name = nameOf(m_address, m_folder)) {
            m_members.push_back({std::move(*name), m_isFolder});
        }
    }

    QXmlStreamReader m_xml;
    QString m_folder;
    std::size_t m_most;
    QString m_address;
    bool m_isFolder = false;
    std::vector<ListedMember> m_members;
};

} // namespace

Result<std::vector<ListedMember>> parseListing(std::string_view xml, std::string_view folderPath,
                                               std::size_t most)
{
    return Reader(xml, folderPath, most).read();
}

} // namespace bespeak::web
