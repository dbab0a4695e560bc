// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace bespeak::catalogue
{

/// A JSON Schema that values are held against. Cheap to copy; the copies share what was read.
class JsonSchema
{
public:
    /// The schema of one definition: `{"$defs": {definition: …}}` of the text.
    /// Errors: schema.unreadable.
    static Result<JsonSchema> create(std::string_view text, const std::string& definition);

    /// Errors: catalogue.against-schema with the facts "place" ("size.width") and "reason" (in
    /// English, for whoever makes catalogues). A text of more than 4,000 bytes does not fit.
    Result<void> check(const nlohmann::json& value) const;

private:
    struct Content;
    explicit JsonSchema(std::shared_ptr<const Content> content);

    std::shared_ptr<const Content> m_content;
};

} // namespace bespeak::catalogue
