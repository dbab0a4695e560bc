// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as a catalogue file: a report or one reason, and every component that is read can be
// written and read again.
#include "models/base/expects.h"
#include "models/base/file.h"
#include "models/catalogue/catalogue_json.h"
#include "models/catalogue/component_json.h"

#include <cstdint>
#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::catalogue;

namespace
{

const JsonSchema& entrySchema()
{
    static const Result<JsonSchema> schema = [] {
        const Result<std::string> text = readFile(BESPEAK_CATALOGUE_SCHEMA, 1U << 20U);
        return text ? JsonSchema::create(*text, "component") : fail("schema.unreadable");
    }();
    expects(schema.has_value(), "the schema that Bespeak ships is readable");
    return *schema;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const Result<CatalogueReport> report = parseCatalogue(text, entrySchema());
    if (report) {
        for (const Component& component : report->catalogue.components()) {
            expects(componentFromJson(toJson(component)) == component,
                    "a component that is read is written the same");
        }
    }
    return 0;
}
