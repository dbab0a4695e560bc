// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_runs.h"
#include "app/shell/files.h"
#include "app/shell/renderer.h"
#include "models/base/file.h"
#include "models/quoting/case_papers.h"
#include "models/store/production.h"

#include <nlohmann/json.hpp>

namespace bespeak::shell
{

namespace
{

struct PaperOptions {
    std::string caseId;
    std::string out;
    std::string language;
};

std::string languageOf(const PaperOptions& told)
{
    return told.language.empty() ? "en" : told.language;
}

/// A .pdf file is printed; any other takes the sheet for programs.
Result<void> writePaper(const std::string& sheet, const std::string& forPrograms,
                        const PaperOptions& told, const std::string& program)
{
    if (told.out.empty()) {
        return {};
    }
    return told.out.ends_with(".pdf") ? printPaper(sheet, told.out, told.language, program)
                                      : writeFileAtomically(told.out, forPrograms);
}

Result<Report> reportPack(CaseSession& session, const PaperOptions& told,
                          const std::string& program)
{
    const auto record = session.caseRecord(told.caseId);
    const auto catalogue = loadCatalogue("");
    if (!record || !catalogue) {
        return tl::make_unexpected(!record ? record.error() : catalogue.error());
    }
    const auto paper = quoting::casePaperOf(session.store(), *record);
    const auto design = paper ? quoting::agreedDesign(session.store(), *record)
                              : Result<design::DesignFile>(failWith(paper));
    if (!design) {
        return failWith(design);
    }
    const auto pack = quoting::installPackOf(
        design->design, catalogue->extendedBy(design->remembered), record->title, languageOf(told));
    const nlohmann::json described = production::describeInstallPack(pack);
    return writePaper(quoting::formatPackSheet(*paper, *design), described.dump(), told, program)
        .map([&] {
            return Report{production::formatInstallPack(pack), described};
        });
}

Result<Report> reportPassport(CaseSession& session, const PaperOptions& told,
                              const std::string& program)
{
    const auto record = session.caseRecord(told.caseId);
    const auto catalogue = loadCatalogue("");
    if (!record || !catalogue) {
        return tl::make_unexpected(!record ? record.error() : catalogue.error());
    }
    const auto fresh = store::refreshDemand(session.store(), session.self());
    const auto sheet =
        fresh ? quoting::passportOf(session.store(), *record, *catalogue, languageOf(told))
              : Result<quoting::PassportSheet>(failWith(fresh));
    if (!sheet) {
        return failWith(sheet);
    }
    const std::string text = quoting::formatPassportSheet(*sheet);
    return writePaper(text, text, told, program).map([&] {
        return Report{production::formatPassport(sheet->passport), nlohmann::json::parse(text)};
    });
}

using Making = Result<Report> (*)(CaseSession&, const PaperOptions&, const std::string&);

void addPaper(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options,
              const char* name, const char* description, Making make)
{
    const auto told = std::make_shared<PaperOptions>();
    CLI::App* command = parent.add_subcommand(name, description);
    command->add_option("case", told->caseId, "The case's id")->required();
    command->add_option("-o,--out", told->out, "A .pdf file to print it to, or a .json file");
    command->add_option("--language", told->language, "Of names and of the PDF")
        ->check(CLI::IsMember({"de", "en"}));
    command->callback([chosen, options, told, make] {
        *chosen = [options, told, make](Context& context) -> Result<Report> {
            auto session = CaseSession::open(*options, context, false);
            return session ? make(*session, *told, context.program)
                           : Result<Report>(failWith(session));
        };
    });
}

} // namespace

void addPaperCommands(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options)
{
    addPaper(parent, chosen, options, "pack",
             "What an installer needs: heights, cables, settings, checks", &reportPack);
    if (options->side == store::Side::Retailer) {
        addPaper(parent, chosen, options, "passport",
                 "A system's parts with their spares and what they can become", &reportPassport);
    }
}

} // namespace bespeak::shell
