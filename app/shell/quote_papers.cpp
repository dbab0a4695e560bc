// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_steps.h"
#include "app/shell/files.h"
#include "app/shell/renderer.h"
#include "models/base/file.h"
#include "models/quoting/quote_sheet.h"
#include "models/quoting/repair.h"
#include "models/quoting/rounds.h"
#include "models/quoting/ubl_export.h"

#include <fmt/format.h>

#include <filesystem>

namespace bespeak::shell
{

namespace
{

using nlohmann::json;

json describeThings(const quoting::DesignDifference& difference)
{
    json things = json::array();
    for (const quoting::ChangedThing& thing : difference.things) {
        things.push_back({{"change", quoting::thingChangeName(thing.change)},
                          {"placement", thing.id.text()},
                          {"before", thing.before ? json(thing.before->text()) : json()},
                          {"after", thing.after ? json(thing.after->text()) : json()},
                          {"distance_m", thing.distance},
                          {"turn_deg", thing.turn.inDegrees()}});
    }
    return things;
}

json verdictJson(const std::optional<assessment::Verdict>& verdict)
{
    return verdict ? json(assessment::verdictName(*verdict)) : json();
}

json describeFigures(const quoting::DesignDifference& difference)
{
    json figures = json::array();
    for (const quoting::ChangedFigure& figure : difference.figures) {
        figures.push_back({{"parameter", figure.parameter},
                           {"subject", figure.subject},
                           {"unit", figure.unit},
                           {"before", figure.before ? json(*figure.before) : json()},
                           {"after", figure.after ? json(*figure.after) : json()},
                           {"verdict_before", verdictJson(figure.verdictBefore)},
                           {"verdict_after", verdictJson(figure.verdictAfter)}});
    }
    return figures;
}

json describeRound(const quoting::Round& round)
{
    json described = {{"document", round.document}, {"kind", request::kindName(round.kind)},
                      {"rev", round.revision},      {"person", round.person},
                      {"reason", round.reason},     {"at", formatInstant(round.at)},
                      {"current", round.isCurrent}};
    if (round.design) {
        described["things"] = describeThings(*round.design);
        described["figures"] = describeFigures(*round.design);
    }
    if (round.quote) {
        described["before_minor"] = round.quote->before.minor;
        described["after_minor"] = round.quote->after.minor;
        described["days_before"] = round.quote->daysBefore;
        described["days_after"] = round.quote->daysAfter;
        described["lines_changed"] = round.quote->lines.size();
    }
    return described;
}

} // namespace

Result<Report> printQuote(CaseSession& session, const QuotePaperOptions& options,
                          const std::string& program)
{
    const auto record = session.caseRecord(options.caseId);
    if (!record) {
        return failWith(record);
    }
    const auto sheet = quoting::quoteSheetOf(session.store(), *record);
    if (!sheet) {
        return failWith(sheet);
    }
    return printPaper(quoting::formatQuoteSheet(*sheet), options.out, options.language, program)
        .map([&] {
            return Report{"Printed " + options.out, {{"file", options.out}}};
        });
}

Result<Report> writeUbl(CaseSession& session, const QuotePaperOptions& options)
{
    const auto record = session.caseRecord(options.caseId);
    const auto kind = quoting::findUblKind(options.kind);
    const auto catalogue = loadCatalogue("");
    if (!record || !catalogue) {
        return tl::make_unexpected(!record ? record.error() : catalogue.error());
    }
    if (!kind) {
        return fail("ubl.not-yet", {{"kind", options.kind}});
    }
    const auto xml = quoting::exportUbl(session.store(), *record, *kind, *catalogue);
    if (!xml) {
        return failWith(xml);
    }
    if (const auto written = writeFileAtomically(options.out, *xml); !written) {
        return failWith(written);
    }
    return Report{"Wrote " + options.out, {{"file", options.out}, {"kind", options.kind}}};
}

Result<Report> reportRounds(CaseSession& session, const std::string& caseId)
{
    const auto record = session.caseRecord(caseId);
    const auto catalogue = loadCatalogue("");
    if (!record || !catalogue) {
        return tl::make_unexpected(!record ? record.error() : catalogue.error());
    }
    const auto rounds = quoting::roundsOf(session.store(), *record, *catalogue);
    if (!rounds) {
        return failWith(rounds);
    }
    Report report;
    report.json = json::array();
    for (const quoting::Round& round : *rounds) {
        report.json.push_back(describeRound(round));
        report.text +=
            fmt::format("{}{} {}  {}  {}", report.text.empty() ? "" : "\n",
                        request::kindName(round.kind), round.revision, round.person, round.reason);
        if (round.quote) {
            report.text += fmt::format("\n  {} -> {}", formatMoney(round.quote->before),
                                       formatMoney(round.quote->after));
        }
        if (round.design) {
            report.text += fmt::format("\n  changed: things {}, figures {}",
                                       round.design->things.size(), round.design->figures.size());
        }
    }
    return report;
}

Result<Report> reportRepair(CaseSession& session, const std::string& caseId)
{
    const auto record = session.caseRecord(caseId);
    const auto catalogue = loadCatalogue("");
    if (!record || !catalogue) {
        return tl::make_unexpected(!record ? record.error() : catalogue.error());
    }
    const auto file = quoting::designOf(session.store(), record->requestDocument);
    if (!file) {
        return failWith(file);
    }
    const catalogue::Catalogue extended = catalogue->extendedBy(file->remembered);
    Report report;
    report.json = json::array();
    for (const quoting::DriftedComponent& one : quoting::driftOf(*file, *catalogue)) {
        json substitutes = json::array();
        report.text += fmt::format("{}{}  {} x {}", report.text.empty() ? "" : "\n",
                                   quoting::driftName(one.drift), one.pieces, one.component.text());
        if (one.needsRepair()) {
            for (const quoting::Substitute& row :
                 quoting::rankSubstitutes(file->design, extended, one.component)) {
                substitutes.push_back({{"component", row.component.text()},
                                       {"price_minor", row.price.minor},
                                       {"worse", row.worse},
                                       {"better", row.better},
                                       {"lowers_fit", row.loss.isLoss()}});
                report.text +=
                    fmt::format("\n    {}  {}", row.component.text(), formatMoney(row.price));
            }
        }
        report.json.push_back({{"component", one.component.text()},
                               {"drift", quoting::driftName(one.drift)},
                               {"pieces", one.pieces},
                               {"fields", one.fields},
                               {"substitutes", std::move(substitutes)}});
    }
    if (report.text.empty()) {
        report.text = "Everything is in today's catalogue.";
    }
    return report;
}

} // namespace bespeak::shell
