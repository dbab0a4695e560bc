// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/report/print_report.h"
#include "ui/report/report_export.h"
#include "ui/report/report_type.h"
#include "ui/report/report_words.h"
#include "ui/text/language.h"
#include "ui/text/source_text.h"
#include "ui/welcome/room_templates.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <filesystem>

using namespace bespeak;

namespace
{

const catalogue::Catalogue& builtIn()
{
    static const auto read = ui::readBuiltInCatalogue();
    REQUIRE(read);
    return read->catalogue;
}

design::Design sample()
{
    return ui::templateDesign(QStringLiteral("sample"), builtIn());
}

/// Judged without looking for remedies, which takes its time.
ui::ReportJudgement judged(const design::Design& design)
{
    ui::ReportJudgement judgement{assessment::assess(design, builtIn()), {}};
    judgement.remedies.resize(judgement.assessment.parameters.size());
    return judgement;
}

ui::ReportContent contentOf(const design::Design& design)
{
    return ui::makeReportContent(design, builtIn(), judged(design), QDate(2026, 11, 22));
}

} // namespace

TEST_CASE("A report names every group, and what is worst comes first")
{
    const ui::ReportContent content = contentOf(sample());
    REQUIRE(content.groups.size() == assessment::groupCount);
    for (const ui::ReportSection& section : content.groups) {
        INFO(section.title.toStdString());
        CHECK_FALSE(section.title.isEmpty());
        CHECK_FALSE(section.summary.isEmpty());
        CHECK(std::ranges::is_sorted(section.entries, std::greater(), [](const auto& entry) {
            return 2 * severityOf(entry.verdict) - (entry.isKept ? 1 : 0);
        }));
    }
    CHECK(content.sources.size() > 5);
    CHECK(content.missing.empty());
    CHECK(content.planScale >= 20);
}

TEST_CASE("An empty room says what is missing")
{
    design::Design empty = sample();
    empty.placements.clear();
    const ui::ReportContent content = contentOf(empty);
    CHECK(content.missing.size() == 3);
    CHECK(content.missing.contains(QStringLiteral("loudspeakers")));
}

TEST_CASE("What is kept stands with its note, behind what is open")
{
    design::Design design = sample();
    const auto before = assessment::assess(design, builtIn());
    const auto found = std::ranges::find_if(before.parameters, [](const auto& parameter) {
        return parameter.verdict == assessment::Verdict::Fail ||
               parameter.verdict == assessment::Verdict::Advice;
    });
    REQUIRE(found != before.parameters.end());
    design.brief.compromises.push_back(
        {found->key, assessment::subjectText(*found), "The cat sleeps there."});

    const ui::ReportContent content = contentOf(design);
    std::size_t kept = 0;
    for (const ui::ReportSection& section : content.groups) {
        for (const ui::ReportEntry& entry : section.entries) {
            kept += entry.isKept && entry.note == QStringLiteral("The cat sleeps there.") ? 1 : 0;
        }
    }
    CHECK(kept == 1);
}

TEST_CASE("Names and notes of any length are printed, none across the end of a page")
{
    ui::loadReportFonts();
    design::Design design = sample();
    design.name = std::string(5000, 'W');
    ui::ReportContent content = contentOf(design);
    content.groups.front().entries.resize(1);
    ui::ReportEntry& entry = content.groups.front().entries.front();
    for (QString* text : {&entry.title, &entry.finding, &entry.meaning, &entry.seats, &entry.source,
                          &entry.remedy, &entry.note, &entry.levels}) {
        *text = ui::boundedText(QString(9000, QLatin1Char('m')));
        CHECK(text->size() <= 700);
    }
    const auto pdf = ui::formatReport(content);
    REQUIRE(pdf);
    CHECK(pdf->starts_with("%PDF-"));
    CHECK(pdf->find("%%EOF") != std::string::npos);
}

TEST_CASE("Our own words in sources are said in German, titles of standards are not")
{
    ui::Language language;
    language.use(QStringLiteral("de"));
    CHECK(ui::sourceText("geometry") == QStringLiteral("Geometrie"));
    CHECK(ui::sourceText("ITU-R BS.775-3") == QStringLiteral("ITU-R BS.775-3"));
    language.use(QStringLiteral("en"));
}

TEST_CASE(
    "The window's report is written by itself, and says so; what cannot be written is said too")
{
    const test::TemporaryFolder folder;
    design::Design empty = sample();
    empty.placements.clear();
    const auto exported = [&](const std::filesystem::path& path) {
        ui::ReportExport report;
        std::optional<QString> problem;
        QObject::connect(&report, &ui::ReportExport::finished,
                         [&](const QString& text) { problem = text; });
        report.start(empty, builtIn(), QString::fromStdString(path.string()));
        CHECK(report.isBusy());
        const QDeadlineTimer limit(30'000);
        while (!problem && !limit.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        CHECK_FALSE(report.isBusy());
        return problem.value_or(QStringLiteral("it never ended"));
    };
    CHECK(exported(folder / "report.pdf").isEmpty());
    CHECK(std::filesystem::file_size(folder / "report.pdf") > 1000);
    CHECK_FALSE(exported(folder / "nowhere" / "report.pdf").isEmpty());
}
