// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/length.h"
#include "models/base/result.h"
#include "models/production/demand.h"
#include "models/production/sourcing.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::production
{

/// One thing as it stands in the finished room.
struct InstalledThing {
    std::string name;
    std::string part;
    std::string wall; ///< the wall of its elevation, or empty for what stands free
    Length along;     ///< from the left end of that wall, or from the left wall
    Length height;    ///< of its lower edge above the floor
    Length top;       ///< of its upper edge

    friend bool operator==(const InstalledThing&, const InstalledThing&) = default;
};

struct Cable {
    std::string from;
    std::string to;
    std::string kind;
    Length length;

    friend bool operator==(const Cable&, const Cable&) = default;
};

struct DeviceSetting {
    std::string device;
    std::string name;
    std::string value;

    friend bool operator==(const DeviceSetting&, const DeviceSetting&) = default;
};

/// What an installer takes along, and what stays: elevations, cables, settings, what to check, and
/// how to put it back as designed.
struct InstallPack {
    std::string title;
    std::vector<InstalledThing> things; ///< by wall, then from left to right
    std::vector<Cable> cables;
    std::vector<DeviceSetting> settings;
    std::vector<std::string> checklist;
};

/// Sorts, and writes the checks that follow from what is there: a height for each thing on a wall,
/// a length for each cable, a value for each setting.
InstallPack makeInstallPack(const std::string& title, std::vector<InstalledThing> things,
                            std::vector<Cable> cables, std::vector<DeviceSetting> settings);

/// Plain text of the pack, ready to be printed. The sheet "put it back as designed" is its last
/// page: for whoever finds that nothing plays any more.
std::string formatInstallPack(const InstallPack& pack);
std::string formatPutItBack(const InstallPack& pack);

/// One check of a work order, and who has signed it.
struct QaCheck {
    std::string text;
    bool isPassed = false;
    std::string signedBy;
};

struct WorkOrder {
    std::string id;
    std::string source; ///< the case, or the campaign's pledge, that it serves
    std::vector<std::pair<std::string, std::int64_t>> lines; ///< demand and pieces
    std::vector<QaCheck> checks;
};

/// A work order for what a demand still lacks, with a check for each line and those of every piece.
/// Errors: production.nothing-left.
Result<WorkOrder> makeWorkOrder(const std::string& id, const std::vector<Demand>& demands);
/// Every check passed and signed. Errors: production.unchecked (`text`).
Result<void> checkQuality(const WorkOrder& order);

/// One part of a delivered system.
struct PassportPart {
    std::string part;
    std::string name;
    std::int64_t units = 0;
    std::string spare; ///< who can send the same again, or a substitute's part
    bool isSubstitute = false;
    std::string upgrade; ///< what it can become later, or empty
};

struct Passport {
    std::string title;
    Instant delivered;
    std::vector<PassportPart> parts;
};

/// A system's passport: every part has a spare or a substitute. `substitutes` says which part can
/// stand for another. Errors: production.no-spare (`part`).
Result<Passport> makePassport(const std::string& title, Instant delivered,
                              const std::vector<Demand>& demands,
                              const std::vector<SupplierOffer>& offers,
                              const std::vector<std::pair<std::string, std::string>>& substitutes,
                              const std::vector<std::pair<std::string, std::string>>& upgrades);
std::string formatPassport(const Passport& passport);

/// Who answers for a case. A hand-over counts when it is accepted; until then the first one does.
struct CaseOwner {
    std::string owner;
    std::string offeredTo; ///< empty, or whom it was offered to
};
/// Errors: production.no-owner, production.handover-open.
Result<CaseOwner> offer(const CaseOwner& now, const std::string& to);
/// Errors: production.not-offered.
Result<CaseOwner> accept(const CaseOwner& now, const std::string& by);

} // namespace bespeak::production
