// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design_file.h"
#include "models/production/passport.h"
#include "models/quoting/install_pack_of.h"
#include "models/store/party.h"
#include "models/store/store.h"

#include <string>
#include <string_view>
#include <vector>

/// What goes along with a delivery: the install pack and the system's passport, with the people
/// around them, as sheets that one program of ours hands to another.
namespace bespeak::quoting
{

/// Who delivers what to whom.
struct CasePaper {
    std::string caseId;
    std::string title;
    std::string retailer;
    std::vector<std::string> retailerLines;
    std::string customer; ///< empty where the contact was erased
    std::vector<std::string> customerLines;
    Instant issued;

    friend bool operator==(const CasePaper&, const CasePaper&) = default;
};

/// Errors: store.unknown-retailer, the store's.
Result<CasePaper> casePaperOf(store::Store& store, const casework::CaseRecord& record);

/// The design that is built: of the quote that was agreed, else of the request. Errors: those of
/// designOf().
Result<design::DesignFile> agreedDesign(store::Store& store, const casework::CaseRecord& record);

struct PackSheet {
    CasePaper paper;
    production::InstallPack pack;
};
/// `paper` "pack"; carries the design.
std::string formatPackSheet(const CasePaper& paper, const design::DesignFile& design);
/// @param catalogue what the design may use besides what it remembers. Errors: json.unreadable,
/// json.bad-field, those of design::parseDesign.
Result<PackSheet> parsePackSheet(std::string_view text, const catalogue::Catalogue& catalogue,
                                 const std::string& language);

struct PassportSheet {
    CasePaper paper;
    production::Passport passport;

    friend bool operator==(const PassportSheet&, const PassportSheet&) = default;
};
/// The passport of a case's system: spares from suppliers' offers, else from the retailer's own
/// catalogue, else what fits in its place; upgrades as far as they spoil nothing in this room.
/// Errors: production.nothing-left where nothing was ordered, production.no-spare, the store's.
Result<PassportSheet> passportOf(store::Store& store, const casework::CaseRecord& record,
                                 const catalogue::Catalogue& catalogue,
                                 const std::string& language);
/// `paper` "passport". Errors of reading: json.unreadable, json.bad-field.
std::string formatPassportSheet(const PassportSheet& sheet);
Result<PassportSheet> parsePassportSheet(std::string_view text);

} // namespace bespeak::quoting
