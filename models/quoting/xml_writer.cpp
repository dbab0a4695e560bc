// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/xml_writer.h"

#include "models/base/expects.h"
#include "models/design/svg_writer.h"

namespace bespeak::quoting
{

std::string xmlEscaped(std::string_view text)
{
    return design::svgEscaped(text);
}

XmlWriter::XmlWriter()
    : m_xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
}

void XmlWriter::startTag(std::string_view name, const Attributes& attributes)
{
    m_xml += std::string(2 * m_open.size(), ' ') + "<" + std::string(name);
    for (const auto& [attribute, value] : attributes) {
        m_xml += " " + std::string(attribute) + "=\"" + xmlEscaped(value) + "\"";
    }
    m_xml += ">";
}

void XmlWriter::begin(std::string_view name, const Attributes& attributes)
{
    startTag(name, attributes);
    m_xml += "\n";
    m_open.emplace_back(name);
}

void XmlWriter::end()
{
    expects(!m_open.empty(), "an element is open");
    const std::string name = std::move(m_open.back());
    m_open.pop_back();
    m_xml += std::string(2 * m_open.size(), ' ') + "</" + name + ">\n";
}

void XmlWriter::leaf(std::string_view name, std::string_view text, const Attributes& attributes)
{
    startTag(name, attributes);
    m_xml += xmlEscaped(text) + "</" + std::string(name) + ">\n";
}

void XmlWriter::optional(std::string_view name, std::string_view text)
{
    if (!text.empty()) {
        leaf(name, text);
    }
}

std::string XmlWriter::finish() &&
{
    expects(m_open.empty(), "every element is ended");
    return std::move(m_xml);
}

} // namespace bespeak::quoting
