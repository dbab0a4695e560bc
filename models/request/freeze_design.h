// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design_file.h"
#include "models/exchange/contact.h"
#include "models/exchange/message.h"
#include "models/exchange/randomness.h"
#include "models/request/bodies.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::request
{

/// The part of a message that holds its design.
inline constexpr const char* designPartName = "parts/design.json";

/// Pictures that only the window can make; each may be empty.
struct RequestPictures {
    std::string viewPng;    ///< the room in 3D, at most 8 MiB
    std::string summaryPdf; ///< one page for people

    friend bool operator==(const RequestPictures&, const RequestPictures&) = default;
};

/// A design frozen into what a request says and carries: nothing else leaves the machine.
struct FrozenDesign {
    Body body; ///< Content is a RequestBody; `text` holds the customer's wishes
    std::vector<exchange::MessagePart> parts;
};

/// Parts: design.json, contact.json (with fresh salt), plan.svg, bom.csv, and the pictures there
/// are. The design goes without the children's ages. Errors: request.empty-design (nothing placed),
/// those of exchange::formatContact.
Result<FrozenDesign> freezeDesign(const design::Design& design,
                                  const catalogue::Catalogue& catalogue,
                                  const std::optional<exchange::Contact>& contact,
                                  const RequestPictures& pictures,
                                  exchange::Randomness& randomness);

/// How many lengths of the room are only estimated: walls, openings, the ceiling.
std::int64_t countEstimatedLengths(const room::Room& room);

/// The design that a message carries. Errors: message.part-missing, those of design::parseDesign.
Result<design::DesignFile> readDesignPart(const exchange::OpenedMessage& message);
/// Who sent it. Errors: message.part-missing, those of exchange::parseContact.
Result<exchange::Contact> readContactPart(const exchange::OpenedMessage& message);

} // namespace bespeak::request
