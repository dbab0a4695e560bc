// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the published schemas of UBL 2.4 say of the elements that we write: their order, and how
/// often each may come. A reader of its own, so that no writer checks itself.
namespace bespeak::test
{

struct XmlElement {
    std::string name; ///< with its prefix: "cbc:ID"
    std::string text;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<XmlElement> children;

    /// nullptr if there is none.
    const XmlElement* find(std::string_view child) const;
    std::vector<const XmlElement*> all(std::string_view child) const;
    /// The text of a child; empty if there is none.
    std::string textOf(std::string_view child) const;
};

/// Reads elements, attributes, text and the five marks; `problem` says what is not well-formed.
XmlElement readXml(std::string_view xml, std::string& problem);

/// Everything that a document breaks of its schema, with its place; empty if nothing.
std::vector<std::string> schemaProblems(const XmlElement& document);

} // namespace bespeak::test
