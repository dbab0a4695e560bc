// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/step_page.h"

#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace bespeak::ui
{

StepPage::StepPage(const QString& name, const QString& heading, const QString& intro,
                   QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_heading(makeLabel(heading, Look::Heading))
    , m_intro(makeText(intro, Look::Muted))
    , m_problem(makeText({}, Look::Problem))
    , m_column(new QVBoxLayout)
{
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setMargin(8);
    m_problem->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_intro);
    layout->addSpacing(8);
    layout->addLayout(m_column, 1);
    layout->addWidget(m_problem);
}

QString StepPage::nextText() const
{
    return tr("Next");
}

void StepPage::setHeading(const QString& heading, const QString& intro)
{
    m_heading->setText(heading);
    m_intro->setText(intro);
}

void StepPage::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace bespeak::ui
