// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"
#include "models/design/design_file.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::design
{

/// What a list of templates shows.
struct TemplateName {
    std::string id; ///< the file's name without ".json": `[a-z0-9-]`, at most 60 characters
    catalogue::LocalText name;
    catalogue::LocalText description;
    int order = 0; ///< place in a list; 0 is what the first start shows

    friend bool operator==(const TemplateName&, const TemplateName&) = default;
};

struct Template {
    TemplateName name;
    DesignFile file;
};

/// Reads a template: the design.json of a design, with a field "template" beside the others that
/// holds "order", "name" and "description" (texts by language, "en" always). So any saved design
/// becomes a template. Errors: those of parseDesign, design.no-such-template.
Result<Template> parseTemplate(const std::string& id, std::string_view json);

/// The templates in a folder, by order, then id. What cannot be read is left out.
std::vector<TemplateName> listTemplates(const std::filesystem::path& folder);

/// Errors: those of parseTemplate and readFile; design.no-such-template.
Result<DesignFile> loadTemplate(const std::filesystem::path& folder, const std::string& id);

} // namespace bespeak::design
