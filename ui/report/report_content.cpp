// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_content.h"

#include "models/design/plan_svg.h"
#include "ui/report/report_words.h"
#include "ui/text/assessment_text.h"
#include "ui/text/fact_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/source_text.h"
#include "ui/text/word_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>
#include <map>
#include <set>

namespace bespeak::ui
{

namespace
{

using assessment::Parameter;
using assessment::Verdict;

constexpr std::size_t mostEntries = 80; ///< of a group
constexpr std::size_t mostSeats = 12;   ///< of an entry

QString translated(const char* english)
{
    return QCoreApplication::translate("Report", english);
}

/// Puts design, catalogue and judgement into words.
class ContentWriter
{
public:
    ContentWriter(const design::Design& design, const catalogue::Catalogue& catalogue,
                  const ReportJudgement& judgement)
        : m_design(design)
        , m_catalogue(catalogue)
        , m_judgement(judgement)
    {
    }

    ReportSection groupSection(assessment::Group group) const;
    ReportSection fitSection() const;
    ReportEntry parameterEntry(std::size_t index) const;
    QStringList sources() const;

private:
    QString seatsText(const Parameter& parameter) const;
    QString subjectName(const Parameter& parameter) const;
    QString seatName(const assessment::SeatValue& seat) const;
    QString noteOn(const Parameter& parameter) const;

    const design::Design& m_design;
    const catalogue::Catalogue& m_catalogue;
    const ReportJudgement& m_judgement;
};

QString graded(const QString& source, char grade)
{
    return translated(QT_TRANSLATE_NOOP("Report", "%1 (evidence %2)"))
        .arg(source, QChar(QLatin1Char(grade)));
}

QString gradedSource(const std::string& source, char grade)
{
    return graded(sourceText(source), grade);
}

QString needed(const Parameter& parameter, const catalogue::Catalogue& catalogue)
{
    constexpr qsizetype mostNeeds = 12;
    QStringList needs;
    for (const std::string& need : parameter.needs) {
        if (needs.size() == mostNeeds) {
            needs += QString(QChar(0x2026));
            break;
        }
        needs += factText(need, catalogue);
    }
    return needs.isEmpty() ? QString()
                           : translated(QT_TRANSLATE_NOOP("Report", "To judge it one needs: %1."))
                                 .arg(needs.join(QStringLiteral(", ")));
}

/// What is wrong first, and what is kept behind what is open.
void sortEntries(std::vector<ReportEntry>& entries)
{
    std::ranges::stable_sort(entries, std::greater(), [](const ReportEntry& entry) {
        return 2 * severityOf(entry.verdict) - (entry.isKept ? 1 : 0);
    });
}

void bound(ReportSection& section)
{
    sortEntries(section.entries);
    if (section.entries.size() > mostEntries) {
        section.leftOut = section.entries.size() - mostEntries;
        section.entries.resize(mostEntries);
    }
    section.summary = summaryText(section);
}

QString ContentWriter::seatName(const assessment::SeatValue& seat) const
{
    const design::Placement* placement = design::findPlacement(m_design, seat.seat);
    const catalogue::Component* component =
        placement != nullptr ? m_catalogue.find(placement->component) : nullptr;
    return component != nullptr ? localText(component->name)
                                : translated(QT_TRANSLATE_NOOP("Report", "Seat"));
}

QString ContentWriter::seatsText(const Parameter& parameter) const
{
    if (parameter.seats.size() < 2) {
        return {};
    }
    QStringList seats;
    for (const assessment::SeatValue& seat : worstFirst(parameter)) {
        if (static_cast<std::size_t>(seats.size()) == mostSeats) {
            seats += QString(QChar(0x2026));
            break;
        }
        seats += translated(QT_TRANSLATE_NOOP("Report", "%1, place %2: %3"))
                     .arg(seatName(seat))
                     .arg(seat.place + 1)
                     .arg(figureText(seat.value, parameter.unit));
    }
    return seats.join(QStringLiteral("; "));
}

QString ContentWriter::subjectName(const Parameter& parameter) const
{
    if (parameter.subjects.empty()) {
        return {};
    }
    const assessment::Subject& subject = parameter.subjects.front();
    if (const auto* opening = std::get_if<std::uint32_t>(&subject)) {
        const room::Opening* found = room::findOpening(m_design.room, *opening);
        return found != nullptr ? openingText(found->kind) : QString();
    }
    if (const auto* id = std::get_if<PlacementId>(&subject)) {
        const design::Placement* placement = design::findPlacement(m_design, *id);
        const catalogue::Component* component =
            placement != nullptr ? m_catalogue.find(placement->component) : nullptr;
        return component != nullptr ? localText(component->name) : QString();
    }
    return factText(assessment::subjectText(subject), m_catalogue);
}

QString ContentWriter::noteOn(const Parameter& parameter) const
{
    const std::string subject = assessment::subjectText(parameter);
    const auto found =
        std::ranges::find_if(m_design.brief.compromises, [&](const design::Compromise& one) {
            return one.parameter == parameter.key && one.subject == subject;
        });
    return found == m_design.brief.compromises.end() ? QString()
                                                     : QString::fromStdString(found->note);
}

ReportEntry ContentWriter::parameterEntry(std::size_t index) const
{
    const Parameter& parameter = m_judgement.assessment.parameters[index];
    ReportEntry entry;
    entry.verdict = parameter.verdict;
    entry.isKept = parameter.isKept;
    entry.title = boundedText(parameterTitle(parameter));
    entry.subject = boundedText(subjectName(parameter));
    entry.finding = boundedText(parameter.verdict == Verdict::Unjudged
                                    ? needed(parameter, m_catalogue)
                                    : parameterFinding(parameter, m_catalogue));
    entry.meaning = boundedText(parameterMeaning(parameter, m_catalogue));
    entry.value = parameter.value ? valueText(parameter) : QString();
    entry.seats = boundedText(seatsText(parameter));
    entry.limit = limitText(parameter);
    entry.levels = levelLimitsText(parameter);
    if (parameter.unit.empty() && parameter.value == 0.0 && parameter.highest == 0.0) {
        // It is counted what should not be there; what is found instead stands in the sentence.
        entry.value = entry.limit = !isFinding(parameter.verdict)
                                        ? translated(QT_TRANSLATE_NOOP("Report", "none"))
                                        : QString();
    }
    entry.level = parameter.level;
    const QString uncertainty = uncertaintyText(parameter);
    entry.certainty = certaintyText(parameter.certainty) +
                      (uncertainty.isEmpty() ? QString() : QStringLiteral(", ") + uncertainty);
    entry.source = boundedText(gradedSource(parameter.source, parameter.grade));
    if (const auto& remedy = m_judgement.remedies[index]; remedy && !parameter.isKept) {
        entry.remedy = boundedText(remedyText(*remedy, m_catalogue));
    }
    if (parameter.isKept) {
        entry.note = boundedText(noteOn(parameter));
    }
    return entry;
}

ReportSection ContentWriter::groupSection(assessment::Group group) const
{
    ReportSection section;
    section.title = groupText(group);
    const auto summary = assessment::summarise(m_judgement.assessment, group);
    section.verdict = summary.verdict;
    section.level = summary.level;
    for (std::size_t i = 0; i < m_judgement.assessment.parameters.size(); ++i) {
        if (m_judgement.assessment.parameters[i].group == group) {
            section.entries.push_back(parameterEntry(i));
        }
    }
    section.isJudged = !section.entries.empty();
    bound(section);
    return section;
}

ReportSection ContentWriter::fitSection() const
{
    ReportSection section;
    section.title = translated(QT_TRANSLATE_NOOP("Report", "What is in the way"));
    section.isJudged = true;
    section.verdict = Verdict::Pass;
    for (const assessment::Finding& finding : m_judgement.assessment.fit) {
        ReportEntry entry;
        entry.verdict = finding.verdict;
        entry.title = boundedText(findingText(finding, m_design, m_catalogue));
        entry.certainty = certaintyText(assessment::Certainty::Computed);
        entry.source = gradedSource(finding.source, finding.grade);
        if (severityOf(finding.verdict) > severityOf(section.verdict)) {
            section.verdict = finding.verdict;
        }
        section.entries.push_back(std::move(entry));
    }
    bound(section);
    return section;
}

QStringList ContentWriter::sources() const
{
    // A standard's parameters stand in one line.
    static const QRegularExpression numbered(QStringLiteral("^(.*), parameter ([0-9]+)$"));
    std::map<std::pair<QString, char>, std::set<int>> numbers;
    const auto add = [&](const std::string& source, char grade) {
        const QString name = sourceText(source);
        const auto match = numbered.match(name);
        std::set<int>& ofSource = numbers[{match.hasMatch() ? match.captured(1) : name, grade}];
        if (match.hasMatch()) {
            ofSource.insert(match.captured(2).toInt());
        }
    };
    for (const Parameter& parameter : m_judgement.assessment.parameters) {
        add(parameter.source, parameter.grade);
    }
    for (const assessment::Finding& finding : m_judgement.assessment.fit) {
        add(finding.source, finding.grade);
    }
    QStringList sources;
    for (const auto& [source, ofSource] : numbers) {
        QStringList list;
        for (const int number : ofSource) {
            list += QString::number(number);
        }
        const QString name = list.isEmpty()
                                 ? source.first
                                 : translated(QT_TRANSLATE_NOOP("Report", "%1, parameters %2"))
                                       .arg(source.first, list.join(QStringLiteral(", ")));
        sources += graded(name, source.second);
    }
    sources.sort(Qt::CaseInsensitive);
    return sources;
}

QStringList keyOf(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    constexpr std::size_t mostRows = 45;
    QStringList key;
    const std::vector<design::PlanKeyRow> rows = design::planKey(design);
    for (std::size_t i = 0; i < std::min(rows.size(), mostRows); ++i) {
        const catalogue::Component* component = catalogue.find(rows[i].component);
        QString name = component != nullptr ? localText(component->name)
                                            : QString::fromStdString(rows[i].component.text());
        name.truncate(80);
        key += QStringLiteral("%1  %2").arg(i + 1).arg(name);
        if (rows[i].count > 1) {
            key.back() += QStringLiteral(" × %1").arg(rows[i].count);
        }
    }
    if (rows.size() > mostRows) {
        key += QString(QChar(0x2026));
    }
    return key;
}

/// The largest usual scale whose plan fits on the first page; 0: none does.
int drawPlan(ReportContent& content, const design::Design& design,
             const catalogue::Catalogue& catalogue)
{
    design::PlanSvgOptions options;
    options.hasKey = false;
    options.language = QLocale().name().left(2).toStdString();
    for (const int scale : {20, 25, 50, 75, 100, 150, 200, 250, 500, 1000, 2000, 5000}) {
        options.scale = scale;
        content.plan = QByteArray::fromStdString(design::formatPlanSvg(design, catalogue, options));
        // Qt takes the list of families for one name.
        content.plan.replace("Inter, Helvetica, Arial, sans-serif", "Inter");
        const QSizeF size = QSvgRenderer(content.plan).viewBoxF().size();
        if (size.width() <= widestPlan && size.height() <= highestPlan) {
            return scale;
        }
    }
    return 0;
}

} // namespace

ReportContent makeReportContent(const design::Design& design, const catalogue::Catalogue& catalogue,
                                const ReportJudgement& judgement, QDate date)
{
    const ContentWriter writer(design, catalogue, judgement);
    ReportContent content;
    const std::string& name = design.name.empty() ? design.room.name() : design.name;
    content.name = boundedText(QString::fromStdString(name).simplified());
    content.date = date;
    const bool isJudged =
        !judgement.assessment.parameters.empty() || !judgement.assessment.fit.empty();
    content.verdict = isJudged ? worstVerdict(judgement.assessment) : Verdict::Unjudged;
    content.headline = headlineText(judgement.assessment);
    content.level = wholeLevelText(judgement.assessment.level);
    content.levelNumber = judgement.assessment.level;
    content.leftOut = judgement.assessment.leftOut;
    content.missing = missingThings(design, catalogue);
    if (!judgement.assessment.parameters.empty()) {
        content.finding = writer.parameterEntry(judgement.assessment.worst).finding;
    }
    for (std::size_t i = 0; i < assessment::groupCount; ++i) {
        content.groups.push_back(writer.groupSection(static_cast<assessment::Group>(i)));
    }
    content.fit = writer.fitSection();
    content.sources = writer.sources();
    content.key = keyOf(design, catalogue);
    content.planScale = drawPlan(content, design, catalogue);
    return content;
}

} // namespace bespeak::ui
