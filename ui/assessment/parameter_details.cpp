// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/parameter_details.h"

#include "ui/assessment/keep_form.h"
#include "ui/assessment/remedy_button.h"
#include "ui/style/looks.h"
#include "ui/text/assessment_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/source_text.h"
#include "ui/widgets/clear_layout.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using assessment::Parameter;
using assessment::Verdict;

constexpr std::size_t mostSeats = 8;

/// What the customer said when they kept it; nullptr if they said nothing.
const design::Compromise* findCompromise(const design::Brief& brief, const Parameter& parameter)
{
    const std::string subject = assessment::subjectText(parameter);
    const auto found = std::ranges::find_if(brief.compromises, [&](const design::Compromise& one) {
        return one.parameter == parameter.key && one.subject == subject;
    });
    return found == brief.compromises.end() ? nullptr : &*found;
}

QLabel* makeWrapped(Look look)
{
    QLabel* label = makeLabel({}, look);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // it wraps to what there is
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (auto* name = label->parentWidget()->findChild<QLabel*>(label->objectName() + "Name")) {
        name->setVisible(!text.isEmpty());
    }
}

} // namespace

QString seatText(const Judged& judged, const assessment::SeatValue& seat)
{
    const design::Placement* placement = design::findPlacement(*judged.design, seat.seat);
    const catalogue::Component* component =
        placement != nullptr ? judged.catalogue.find(placement->component) : nullptr;
    const QString name =
        component != nullptr ? localText(component->name) : ParameterDetails::tr("Seat");
    return ParameterDetails::tr("%1, place %2").arg(name).arg(seat.place + 1);
}

ParameterDetails::ParameterDetails(QWidget* parent)
    : QWidget(parent)
    , m_finding(makeWrapped(Look::Strong))
    , m_meaning(makeWrapped(Look::Muted))
    , m_needs(makeWrapped(Look::Advice))
    , m_seats(new QGridLayout)
    , m_limit(makeWrapped(Look::Strong))
    , m_levels(makeWrapped(Look::Strong))
    , m_certainty(makeWrapped(Look::Strong))
    , m_source(makeWrapped(Look::Muted))
    , m_grade(makeLabel({}, Look::Chip))
    , m_remedyState(makeWrapped(Look::Muted))
    , m_remedies(new QVBoxLayout)
    , m_keep(new KeepForm)
{
    m_finding->setObjectName(QStringLiteral("finding"));
    m_source->setObjectName(QStringLiteral("source"));
    m_remedyState->setObjectName(QStringLiteral("remedyState"));
    m_seats->setHorizontalSpacing(12);
    m_seats->setVerticalSpacing(3);
    m_seats->setColumnStretch(0, 1);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    addFact(facts, tr("Asked for"), m_limit);
    addFact(facts, tr("Levels 1–4"), m_levels);
    addFact(facts, tr("How sure"), m_certainty);
    auto* source = new QHBoxLayout;
    source->setSpacing(8);
    source->addWidget(m_source, 1);
    source->addWidget(m_grade, 0, Qt::AlignTop);
    m_remedies->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 2, 12, 12);
    column->setSpacing(8);
    for (QWidget* widget : {m_finding, m_needs, m_meaning}) {
        column->addWidget(widget);
    }
    column->addLayout(m_seats);
    column->addLayout(facts);
    column->addLayout(source);
    column->addWidget(m_remedyState);
    column->addLayout(m_remedies);
    column->addWidget(m_keep);
    m_remedyState->hide();
    connect(m_keep, &KeepForm::keepWanted, this, &ParameterDetails::keepWanted);
    connect(m_keep, &KeepForm::judgeWanted, this, &ParameterDetails::judgeWanted);
}

void ParameterDetails::addFact(QGridLayout* grid, const QString& name, QLabel* value)
{
    const int row = grid->rowCount();
    value->setObjectName(QStringLiteral("fact%1").arg(row));
    QLabel* label = makeLabel(name, Look::Muted);
    label->setObjectName(value->objectName() + QStringLiteral("Name"));
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

void ParameterDetails::show(const Judged& judged, const Parameter& parameter)
{
    showText(m_finding, parameterFinding(parameter, judged.catalogue));
    showText(m_needs, needsText(parameter, judged.catalogue));
    showText(m_meaning, parameterMeaning(parameter, judged.catalogue));
    showText(m_limit, limitText(parameter));
    showText(m_levels, levelLimitsText(parameter));
    const QString uncertainty = uncertaintyText(parameter);
    showText(m_certainty,
             uncertainty.isEmpty()
                 ? certaintyText(parameter.certainty)
                 : QStringLiteral("%1, %2").arg(certaintyText(parameter.certainty), uncertainty));
    m_certainty->setToolTip(certaintyMeaning(parameter.certainty));
    showSource(parameter);
    showSeats(judged, parameter);
    const bool isFinding =
        parameter.verdict == Verdict::Fail || parameter.verdict == Verdict::Advice;
    m_keep->show(isFinding, findCompromise(judged.design->brief, parameter));
    if (!isFinding) {
        clearRemedies();
    }
}

void ParameterDetails::showSource(const Parameter& parameter)
{
    m_source->setText(tr("Source: %1").arg(sourceText(parameter.source)));
    m_source->setVisible(!parameter.source.empty());
    m_grade->setText(QString(QLatin1Char(parameter.grade)));
    m_grade->setToolTip(gradeMeaning(parameter.grade));
    m_grade->setAccessibleName(m_grade->toolTip());
}

void ParameterDetails::showSeats(const Judged& judged, const Parameter& parameter)
{
    const std::vector<assessment::SeatValue> seats = worstFirst(parameter);
    const std::size_t shown = seats.size() > 1 ? std::min(seats.size(), mostSeats) : 0;
    while (m_seats->count() > static_cast<int>(2 * shown)) {
        delete m_seats->itemAt(m_seats->count() - 1)->widget();
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const int row = static_cast<int>(i);
        if (m_seats->count() < 2 * (row + 1)) {
            m_seats->addWidget(makeLabel({}, Look::Muted), row, 0);
            m_seats->addWidget(makeLabel({}, Look::Strong), row, 1, Qt::AlignRight);
        }
        const auto label = [&](int column) {
            return static_cast<QLabel*>(m_seats->itemAt(2 * row + column)->widget());
        };
        label(0)->setText(seatText(judged, seats[i]));
        label(1)->setText(figureText(seats[i].value, parameter.unit));
    }
}

void ParameterDetails::clearRemedies()
{
    clearLayout(m_remedies);
    m_remedyState->hide();
}

void ParameterDetails::showSearching()
{
    clearRemedies();
    showText(m_remedyState, tr("Looking for what helps …"));
}

void ParameterDetails::showRemedies(const Judged& judged,
                                    const std::vector<assessment::Remedy>& remedies,
                                    const std::string& unit)
{
    clearRemedies();
    showText(m_remedyState, remedies.empty() ? tr("No single change of the design mends this.")
                                             : tr("What helps"));
    for (const assessment::Remedy& remedy : remedies) {
        const QString outcome =
            remedy.valueAfter ? tr("then %1").arg(figureText(*remedy.valueAfter, unit)) : QString();
        auto* button = new RemedyButton(remedyText(remedy, judged.catalogue), outcome);
        button->setObjectName(QStringLiteral("remedy"));
        connect(button, &QAbstractButton::clicked, this,
                [this, remedy] { Q_EMIT remedyChosen(remedy); });
        m_remedies->addWidget(button);
    }
}

} // namespace bespeak::ui
