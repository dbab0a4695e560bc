// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/side_panel.h"

#include "ui/assessment/assessment_panel.h"
#include "ui/assessment/verdict_marks.h"
#include "ui/properties/properties_panel.h"
#include "ui/style/icons.h"

#include <QEvent>
#include <QTabBar>

namespace bespeak::ui
{

SidePanel::SidePanel(PropertiesPanel* properties, AssessmentPanel* assessment,
                     AssessmentService& service, QWidget* parent)
    : QTabWidget(parent)
    , m_service(service)
{
    setObjectName(QStringLiteral("sidePanel"));
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    tabBar()->setIconSize({16, 16});
    addTab(properties, icon(QStringLiteral("sliders-horizontal")), tr("Properties"));
    addTab(assessment, icon(QStringLiteral("circle-check")), tr("Assessment"));
    connect(this, &QTabWidget::currentChanged, this, &SidePanel::pageChanged);
    connect(&service, &AssessmentService::assessed, this, &SidePanel::showVerdict);
    showVerdict();
}

SidePage SidePanel::page() const
{
    return currentIndex() == 1 ? SidePage::Assessment : SidePage::Properties;
}

void SidePanel::setPage(SidePage page)
{
    setCurrentIndex(page == SidePage::Assessment ? 1 : 0);
}

bool SidePanel::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // a tab widget does not pass on what its pages need
    }
    return QTabWidget::event(event);
}

void SidePanel::showVerdict()
{
    const std::shared_ptr<const Judged> judged = m_service.judged();
    const bool isEmpty = !judged || judged->assessment.parameters.empty();
    const Sign sign = isEmpty ? Sign{"circle-question-mark", &Colours::mutedText}
                              : signOf(stateOf(*judged).verdict);
    setTabIcon(1, sign.toIcon());
}

} // namespace bespeak::ui
