// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace bespeak::exchange
{

/// A file beside the signed payload: its name in the container, its type, its bytes.
struct MessagePart {
    std::string name; ///< "parts/design.json"
    std::string type; ///< "application/json"
    std::string bytes;

    friend bool operator==(const MessagePart&, const MessagePart&) = default;
};

/// The one type that a part of this name may have; nothing if there is no part of that name.
/// Known are parts/NAME.json, parts/NAME.txt, parts/NAME.svg, parts/NAME.png, parts/bom.csv,
/// parts/summary.pdf, parts/scene.glb, parts/meshes/NAME.glb, parts/textures/NAME.png and
/// parts/photos/NAME.png.
std::optional<std::string_view> findPartType(std::string_view name);

/// Looks at a part before anything else opens it: its name and type fit, and
/// - a picture in SVG is UTF-8 of at most 4 MiB, without script, event handler, reference, style
///   import, embedded document, entity or document type;
/// - a PNG begins as one and is at most 8192 pixels wide and high;
/// - a mesh in GLB is one whole binary glTF 2 without references to other files;
/// - a text is UTF-8 without null; a PDF begins as one.
/// The content of JSON is checked by who reads it.
/// Errors: part.name, part.type, part.svg, part.png, part.glb, part.text, part.pdf.
Result<void> checkPart(const MessagePart& part);

/// A cell of a CSV file that no spreadsheet takes for a formula: `'` goes in front of `= + - @`,
/// tab and return (CWE-1236). Quoting is the writer's.
std::string guardCsvCell(std::string_view cell);

} // namespace bespeak::exchange
