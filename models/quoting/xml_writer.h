// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bespeak::quoting
{

/// Text between tags or in quotes: marks escaped, control characters and broken UTF-8 left out, so
/// that whatever people typed is well-formed.
std::string xmlEscaped(std::string_view text);

/// Writes elements in the order in which they come, two spaces a level.
class XmlWriter
{
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string>>;

    XmlWriter();

    void begin(std::string_view name, const Attributes& attributes = {});
    void end();
    void leaf(std::string_view name, std::string_view text, const Attributes& attributes = {});
    /// Leaves out what is empty.
    void optional(std::string_view name, std::string_view text);

    /// The whole document. Needs every element ended (a promise).
    std::string finish() &&;

private:
    void startTag(std::string_view name, const Attributes& attributes);

    std::string m_xml;
    std::vector<std::string> m_open;
};

} // namespace bespeak::quoting
