// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/group_section.h"

#include "ui/assessment/parameter_details.h"
#include "ui/assessment/row_button.h"
#include "ui/text/assessment_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using assessment::Parameter;
using assessment::Verdict;

constexpr std::size_t mostRows = 100; // a design of ten thousand shelves opens too

void count(GroupState& state, const Parameter& parameter)
{
    if (parameter.level && parameter.verdict != Verdict::Unjudged) {
        state.level = std::min(state.level.value_or(*parameter.level), *parameter.level);
    }
    if (parameter.isKept) {
        ++state.kept;
        return;
    }
    state.failing += parameter.verdict == Verdict::Fail ? 1 : 0;
    state.advising += parameter.verdict == Verdict::Advice ? 1 : 0;
    state.unjudged += parameter.verdict == Verdict::Unjudged ? 1 : 0;
    if (assessment::severityOf(parameter.verdict) > assessment::severityOf(state.verdict)) {
        state.verdict = parameter.verdict;
    }
}

template <typename Filter>
GroupState stateOfAll(const Judged& judged, Filter isWanted)
{
    GroupState state;
    const assessment::Parameters& parameters = judged.assessment.parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        if (isWanted(parameters[i])) {
            state.parameters.push_back(i);
            count(state, parameters[i]);
        }
    }
    return state;
}

QString countsText(const GroupState& state)
{
    if (state.failing > 0) {
        return GroupSection::tr("%n to mend", nullptr, state.failing);
    }
    if (state.unjudged > 0) {
        return GroupSection::tr("%n open", nullptr, state.unjudged);
    }
    return state.advising > 0 ? GroupSection::tr("%n hint(s)", nullptr, state.advising) : QString();
}

RowFace faceOf(const Judged& judged, const Parameter& parameter)
{
    const auto isSame = [&](const Parameter& other) { return other.key == parameter.key; };
    const bool isOneOfMany = std::ranges::count_if(judged.assessment.parameters, isSame) > 1;
    return {.sign = parameter.isKept ? keptSign() : signOf(parameter.verdict),
            .title = parameterTitle(parameter),
            .about = isOneOfMany ? parameterThing(parameter, *judged.design, judged.catalogue)
                                 : QString(),
            .figure = parameter.value ? valueText(parameter) : QString(),
            .level = parameter.level,
            .tip = verdictText(parameter.verdict)};
}

} // namespace

GroupState stateOf(const Judged& judged, assessment::Group group)
{
    return stateOfAll(judged, [group](const Parameter& one) { return one.group == group; });
}

GroupState stateOf(const Judged& judged)
{
    GroupState state = stateOfAll(judged, [](const Parameter&) { return true; });
    for (const assessment::Finding& finding : judged.assessment.fit) {
        state.failing += finding.verdict == Verdict::Fail ? 1 : 0;
        state.advising += finding.verdict == Verdict::Advice ? 1 : 0;
    }
    state.verdict = assessment::worstVerdict(judged.assessment);
    state.leftOut = static_cast<int>(judged.assessment.leftOut);
    return state;
}

GroupSection::GroupSection(assessment::Group group, QWidget* parent)
    : QWidget(parent)
    , m_group(group)
    , m_head(new RowButton)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_details(new ParameterDetails(m_body))
{
    const std::string_view name = assessment::groupName(group);
    setObjectName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    m_head->setObjectName(QStringLiteral("group"));
    m_head->setAccessibleName(groupText(group));
    m_column->setContentsMargins(10, 0, 0, 6);
    m_column->setSpacing(0);
    m_column->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body);
    m_details->hide();
    m_body->hide();
    connect(m_head, &QAbstractButton::clicked, this, [this](bool open) {
        m_body->setVisible(open);
        Q_EMIT opened();
    });
}

void GroupSection::setFigure(QWidget* figure)
{
    m_column->insertWidget(0, figure);
}

void GroupSection::setOpen(bool open)
{
    m_head->setChecked(open);
    m_body->setVisible(open);
}

bool GroupSection::isOpen() const
{
    return m_head->isChecked();
}

void GroupSection::show(const Judged& judged)
{
    GroupState state = stateOf(judged, m_group);
    setVisible(!state.parameters.empty());
    m_head->setFace({.sign = signOf(state.verdict),
                     .title = groupText(m_group),
                     .about = {},
                     .figure = countsText(state),
                     .level = state.level,
                     .tip = verdictText(state.verdict),
                     .isStrong = true});
    m_indices = std::move(state.parameters);
    m_indices.resize(std::min(m_indices.size(), mostRows));
    if (isOpen()) {
        showRows(judged);
    }
}

RowButton* GroupSection::makeRow()
{
    auto* row = new RowButton;
    row->setObjectName(QStringLiteral("parameter"));
    const std::size_t number = m_rows.size();
    connect(row, &QAbstractButton::clicked, this,
            [this, number] { Q_EMIT parameterClicked(m_indices.at(number)); });
    m_rows.push_back(row);
    m_column->addWidget(row);
    return row;
}

void GroupSection::showRows(const Judged& judged)
{
    const assessment::Parameters& parameters = judged.assessment.parameters;
    m_openRow.reset();
    for (std::size_t i = 0; i < m_indices.size(); ++i) {
        const Parameter& parameter = parameters[m_indices[i]];
        RowButton* row = i < m_rows.size() ? m_rows[i] : makeRow();
        row->setVisible(true);
        row->setFace(faceOf(judged, parameter));
        const bool isOpened = !m_openRow && m_openKey && *m_openKey == keyOf(parameter);
        row->setChecked(isOpened);
        if (isOpened) {
            m_openRow = i;
        }
    }
    for (std::size_t i = m_indices.size(); i < m_rows.size(); ++i) {
        m_rows[i]->hide();
    }
    showDetails(judged);
}

void GroupSection::showDetails(const Judged& judged)
{
    if (m_openRow) {
        const int wanted = m_column->indexOf(m_rows[*m_openRow]) + 1;
        const int now = m_column->indexOf(m_details);
        if (now != wanted) {
            m_column->removeWidget(m_details);
            m_column->insertWidget(now < wanted ? wanted - 1 : wanted, m_details);
        }
        m_details->show(judged, judged.assessment.parameters[m_indices[*m_openRow]]);
    }
    m_details->setVisible(m_openRow.has_value());
}

void GroupSection::openParameter(const std::optional<ParameterKey>& key)
{
    m_openKey = key;
}

std::optional<std::size_t> GroupSection::openedParameter() const
{
    return m_openRow && isOpen() ? std::optional(m_indices.at(*m_openRow)) : std::nullopt;
}

QWidget* GroupSection::openedRow() const
{
    return m_openRow ? m_rows.at(*m_openRow) : nullptr;
}

} // namespace bespeak::ui
