// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/assessment_report.h"
#include "app/shell/commands.h"
#include "app/shell/renderer.h"
#include "models/assessment/wave_solver.h"

namespace bespeak::shell
{

namespace
{

struct AssessOptions {
    std::string file;
    std::string catalogue;
    std::string report;
    std::string language; ///< of the report; empty: the system's
    std::string out;
    std::size_t remedy = 0; ///< its number, 0: none
    bool withoutRemedies = false;
    bool withoutWaves = false;
    bool isQuick = false;
};

/// Judges also the bass of a room that is no box, which takes its waves.
Result<void> addWaves(const AssessOptions& options, const OpenDesign& open,
                      assessment::Assessment& judged)
{
    if (options.withoutWaves || !assessment::awaitsWaves(judged)) {
        return {};
    }
    const auto scene = assessment::makeScene(open.file.design, open.catalogue);
    const auto waves = assessment::solveWaves(
        assessment::makeWaveTask(scene),
        options.isQuick ? assessment::coarseWaves : assessment::fineWaves, {}, {});
    if (waves) {
        judged = assessment::withWaves(std::move(judged), scene, *waves);
    } else if (waves.error().key != "assessment.room-too-large-for-waves") {
        return failWith(waves); // a hall stays unjudged, and the finding says so
    }
    return {};
}

/// Prints the assessment of a saved design, if that is asked for.
Result<void> printReport(const AssessOptions& options, const std::string& design,
                         const Context& context)
{
    if (options.report.empty()) {
        return {};
    }
    QStringList arguments{QString::fromStdString(design), "--report",
                          QString::fromStdString(options.report)};
    if (!options.language.empty()) {
        arguments << "--language" << QString::fromStdString(options.language);
    }
    if (!options.catalogue.empty()) {
        arguments << "--catalogue" << QString::fromStdString(options.catalogue);
    }
    return runRenderer(context.program, arguments);
}

/// Saves the design as the remedy of that number leaves it, and prints that.
Result<Report> applyRemedy(const AssessOptions& options, OpenDesign open, const Remedies& remedies,
                           const Context& context)
{
    std::size_t number = 0;
    for (const std::vector<assessment::Remedy>& ofOne : remedies) {
        for (const assessment::Remedy& remedy : ofOne) {
            if (++number != options.remedy) {
                continue;
            }
            open.file.design = remedy.design;
            const auto lock = lockDesign(options.out);
            if (!lock) {
                return failWith(lock);
            }
            if (const auto saved = saveOpenDesign(open, options.out, **lock); !saved) {
                return failWith(saved);
            }
            if (const auto printed = printReport(options, options.out, context); !printed) {
                return failWith(printed);
            }
            auto after = assessment::assess(open.file.design, open.catalogue);
            if (const auto added = addWaves(options, open, after); !added) {
                return failWith(added);
            }
            return describeAssessment(open, after, Remedies(after.parameters.size()));
        }
    }
    return fail("shell.no-such-remedy",
                {{"number", std::to_string(options.remedy)}, {"count", std::to_string(number)}});
}

Result<Report> assessDesign(const AssessOptions& options, const Context& context)
{
    if ((options.remedy == 0) != options.out.empty()) {
        return fail("shell.remedy-and-out");
    }
    auto open = openDesign(options.file, options.catalogue);
    if (!open) {
        return failWith(open);
    }
    auto judged = assessment::assess(open->file.design, open->catalogue);
    // A first look has no time for remedies that take the waves.
    if (const auto added = options.isQuick ? Result<void>() : addWaves(options, *open, judged);
        !added) {
        return failWith(added);
    }
    const Remedies remedies = options.withoutRemedies ? Remedies(judged.parameters.size())
                                                      : findAllRemedies(*open, judged);
    if (options.remedy != 0) {
        return applyRemedy(options, std::move(*open), remedies, context);
    }
    if (const auto printed = printReport(options, options.file, context); !printed) {
        return failWith(printed);
    }
    if (const auto added = addWaves(options, *open, judged); !added) {
        return failWith(added);
    }
    return describeAssessment(*open, judged, remedies);
}

} // namespace

void addAssessCommand(CLI::App& app, const Chosen& chosen)
{
    CLI::App* command = app.add_subcommand("assess", "Judge a design against published standards");
    const auto options = std::make_shared<AssessOptions>();
    command->add_option("file", options->file, "The design")->required();
    command->add_option("--catalogue", options->catalogue, "Instead of the built-in one");
    command->add_option("--report", options->report, "Also print it to this .pdf file");
    command->add_option("--language", options->language, "Of the printed report: de or en")
        ->check(CLI::IsMember({"de", "en"}));
    command->add_flag("--no-remedies", options->withoutRemedies,
                      "Only judge: remedies take their time");
    command->add_flag("--quick", options->isQuick,
                      "Compute the waves of a room that is no box up to 80 Hz only");
    command->add_flag("--no-waves", options->withoutWaves,
                      "Leave the bass of a room that is no box unjudged: waves take seconds");
    command->add_option("--remedy", options->remedy, "Apply the remedy of that number")
        ->check(CLI::PositiveNumber);
    command->add_option("-o,--out", options->out, "Where the mended design goes");
    command->callback([chosen, options] {
        *chosen = [options](Context& context) { return assessDesign(*options, context); };
    });
}

} // namespace bespeak::shell
