// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_panel.h"

#include "models/design/design_edits.h"
#include "ui/assessment/bass_figure.h"
#include "ui/assessment/level_chip.h"
#include "ui/assessment/parameter_details.h"
#include "ui/assessment/quiet_figure.h"
#include "ui/assessment/row_button.h"
#include "ui/findings/findings_strip.h"
#include "ui/style/looks.h"
#include "ui/text/assessment_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using assessment::Parameter;

constexpr int searchPause = 250; // milliseconds: remedies are looked for when the hand rests
constexpr int signSide = 22;     // pixels

QString headlineOf(const GroupState& state)
{
    if (state.failing > 0) {
        return AssessmentPanel::tr("%n thing(s) fall short", nullptr, state.failing);
    }
    if (state.unjudged > 0) {
        return AssessmentPanel::tr("Good so far");
    }
    if (state.advising > 0) {
        return AssessmentPanel::tr("Good, with room for more");
    }
    return state.verdict == assessment::Verdict::Pass ? AssessmentPanel::tr("All of it is good")
                                                      : AssessmentPanel::tr("No objection so far");
}

QString noteOf(const GroupState& state)
{
    QStringList parts;
    if (state.unjudged > 0) {
        parts += AssessmentPanel::tr("%n cannot be judged yet", nullptr, state.unjudged);
    }
    if (state.advising > 0) {
        parts += AssessmentPanel::tr("%n hint(s)", nullptr, state.advising);
    }
    if (state.kept > 0) {
        parts += AssessmentPanel::tr("%n kept as it is", nullptr, state.kept);
    }
    if (state.leftOut > 0) {
        parts += AssessmentPanel::tr("%n more left out", nullptr, state.leftOut);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AssessmentPanel::AssessmentPanel(AssessmentService& service, WaveService& waves, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_sign(new QLabel)
    , m_headline(makeLabel({}, Look::Figure))
    , m_note(makeLabel({}, Look::Muted))
    , m_level(new LevelChip)
    , m_worst(new RowButton)
    , m_empty(makeLabel(tr("Put a display and a seat into the room, and the picture is judged. "
                           "Loudspeakers, doors, wishes: each adds its own."),
                        Look::Muted))
    , m_bass(new BassFigure(m_service, waves))
    , m_quiet(new QuietFigure)
{
    setObjectName(QStringLiteral("assessmentPanel"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine(Qt::Horizontal));
    m_scroll = makeScroll(makeGroups());
    column->addWidget(m_scroll, 1);
    section(assessment::Group::Bass)->setFigure(m_bass);
    section(assessment::Group::Quiet)->setFigure(m_quiet);
    connect(&waves, &WaveService::changed, this, &AssessmentPanel::refresh);
    connect(m_quiet, &QuietFigure::hoursChanged, this, &AssessmentPanel::refresh);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchPause);
    connect(&m_searchSoon, &QTimer::timeout, this, &AssessmentPanel::search);
    connect(&service, &AssessmentService::assessed, this, &AssessmentPanel::refresh);
    connect(&service, &AssessmentService::remediesFound, this,
            [this](std::size_t parameter, const std::vector<assessment::Remedy>& remedies) {
                GroupSection* section = openedSection();
                if (section != nullptr && section->openedParameter() == parameter) {
                    section->details()->showRemedies(
                        *m_service.judged(), remedies,
                        m_service.judged()->assessment.parameters[parameter].unit);
                }
            });
    refresh();
}

QWidget* AssessmentPanel::makeHead()
{
    m_headline->setObjectName(QStringLiteral("verdict"));
    m_headline->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("verdictNote"));
    m_note->setWordWrap(true);
    m_worst->setObjectName(QStringLiteral("worst"));
    m_worst->setCheckable(false);
    m_worst->setAccessibleName(tr("What weighs most now"));
    m_empty->setObjectName(QStringLiteral("emptyAssessment"));
    m_empty->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sign);
    line->addWidget(m_headline, 1);
    line->addWidget(m_level);
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_empty);
    column->addWidget(m_note);
    column->addWidget(m_worst);
    connect(m_worst, &QAbstractButton::clicked, this, [this] {
        const std::shared_ptr<const Judged> judged = m_service.judged();
        open(keyOf(judged->assessment.parameters.at(judged->assessment.worst)));
        goTo(judged->assessment.parameters.at(judged->assessment.worst));
    });
    return head;
}

QWidget* AssessmentPanel::makeGroups()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 6, 6, 12);
    column->setSpacing(0);
    for (std::size_t i = 0; i < assessment::groupCount; ++i) {
        column->addWidget(addGroup(static_cast<assessment::Group>(i)));
    }
    column->addStretch();
    return page;
}

GroupSection* AssessmentPanel::addGroup(assessment::Group group)
{
    auto* section = new GroupSection(group);
    m_groups.push_back(section);
    connect(section, &GroupSection::opened, this, &AssessmentPanel::refresh);
    connect(section, &GroupSection::parameterClicked, this, &AssessmentPanel::toggle);
    connect(section->details(), &ParameterDetails::remedyChosen, this,
            &AssessmentPanel::applyRemedy);
    const auto opened = [this, section]() -> const Parameter* {
        const std::optional<std::size_t> index = section->openedParameter();
        return index ? &m_service.judged()->assessment.parameters.at(*index) : nullptr;
    };
    connect(section->details(), &ParameterDetails::keepWanted, this,
            [this, opened](const QString& note) {
                if (const Parameter* parameter = opened()) {
                    edit(design::addCompromise(m_service.document()->design(),
                                               {parameter->key, assessment::subjectText(*parameter),
                                                note.toStdString()}),
                         tr("Keep a finding"));
                }
            });
    connect(section->details(), &ParameterDetails::judgeWanted, this, [this, opened] {
        if (const Parameter* parameter = opened()) {
            edit(design::removeCompromise(m_service.document()->design(), parameter->key,
                                          assessment::subjectText(*parameter)),
                 tr("Judge a finding again"));
        }
    });
    return section;
}

void AssessmentPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void AssessmentPanel::refresh()
{
    const std::shared_ptr<const Judged> judged = m_service.judged();
    m_isStale = !isVisible();
    if (!judged) {
        return;
    }
    showHead(*judged);
    if (m_isStale) {
        return;
    }
    for (GroupSection* section : m_groups) {
        section->openParameter(m_open);
        section->show(*judged);
    }
    showFigures(*judged);
    searchSoon();
}

void AssessmentPanel::showFigures(const Judged& judged)
{
    if (section(assessment::Group::Bass)->isOpen()) {
        m_bass->show(judged);
    }
    if (section(assessment::Group::Quiet)->isOpen()) {
        m_quiet->show(judged);
    }
}

GroupSection* AssessmentPanel::section(assessment::Group group) const
{
    return m_groups.at(static_cast<std::size_t>(group));
}

QString AssessmentPanel::headline() const
{
    return m_headline->text();
}

void AssessmentPanel::showHead(const Judged& judged)
{
    const assessment::Assessment& assessment = judged.assessment;
    const bool isEmpty = assessment.parameters.empty();
    const GroupState state = stateOf(judged);
    const Sign sign = isEmpty ? Sign{"info", &Colours::mutedText} : signOf(state.verdict);
    m_sign->setPixmap(sign.toIcon().pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    m_headline->setText(isEmpty ? tr("Nothing to judge yet") : headlineOf(state));
    m_empty->setVisible(isEmpty);
    const QString note = noteOf(state);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_level->setLevel(isEmpty ? std::nullopt : assessment.level);
    const bool isAnyWrong =
        !isEmpty && isFinding(assessment.parameters.at(assessment.worst).verdict);
    m_worst->setVisible(isAnyWrong);
    if (isAnyWrong) {
        const Parameter& worst = assessment.parameters.at(assessment.worst);
        m_worst->setFace({.sign = signOf(worst.verdict),
                          .title = parameterTitle(worst),
                          .about = parameterThing(worst, *judged.design, judged.catalogue),
                          .figure = worst.value ? valueText(worst) : QString(),
                          .level = std::nullopt,
                          .tip = tr("What weighs most now")});
    }
}

void AssessmentPanel::toggle(std::size_t parameter)
{
    const std::shared_ptr<const Judged> judged = m_service.judged();
    const Parameter& clicked = judged->assessment.parameters.at(parameter);
    const ParameterKey key = keyOf(clicked);
    m_open = m_open == key ? std::nullopt : std::optional(key);
    refresh();
    if (m_open) {
        goTo(clicked);
    }
}

void AssessmentPanel::open(const ParameterKey& key)
{
    m_open = key;
    const std::shared_ptr<const Judged> judged = m_service.judged();
    if (!judged) {
        return;
    }
    for (const Parameter& parameter : judged->assessment.parameters) {
        if (keyOf(parameter) == key) {
            section(parameter.group)->setOpen(true);
        }
    }
    refresh();
    if (GroupSection* section = openedSection()) {
        QWidget* row = section->openedRow();
        QTimer::singleShot(0, row, [this, row, section] {
            m_scroll->ensureWidgetVisible(section->details(), 0, 0);
            m_scroll->ensureWidgetVisible(row, 0, 0);
        });
    }
}

void AssessmentPanel::goTo(const Parameter& parameter)
{
    const Selection selection = selectionOf(parameter.subjects);
    if (m_service.document() != nullptr) {
        m_service.document()->select(selection);
        Q_EMIT shown(selection);
    }
}

GroupSection* AssessmentPanel::openedSection() const
{
    const auto found = std::ranges::find_if(
        m_groups, [](const GroupSection* one) { return one->openedParameter().has_value(); });
    return found == m_groups.end() ? nullptr : *found;
}

void AssessmentPanel::searchSoon()
{
    const GroupSection* section = openedSection();
    if (section == nullptr) {
        m_searchSoon.stop();
        return;
    }
    const Parameter& parameter =
        m_service.judged()->assessment.parameters.at(*section->openedParameter());
    if (parameter.verdict == assessment::Verdict::Fail ||
        parameter.verdict == assessment::Verdict::Advice) {
        section->details()->showSearching();
        m_searchSoon.start();
    }
}

void AssessmentPanel::search()
{
    if (const GroupSection* section = openedSection()) {
        m_service.findRemedies(*section->openedParameter());
    }
}

void AssessmentPanel::applyRemedy(const assessment::Remedy& remedy)
{
    if (m_service.document() != nullptr && m_service.isUpToDate()) {
        m_service.document()->endMerging();
        m_service.document()->apply(remedy.design,
                                    remedyText(remedy, m_service.document()->catalogue()));
    }
}

void AssessmentPanel::edit(const Result<design::Design>& edited, const QString& label)
{
    m_service.document()->apply(edited, label);
}

} // namespace bespeak::ui
