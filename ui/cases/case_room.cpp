// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_room.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

struct Choice {
    const char* name;
    const char* icon;
    const char* text;
};

constexpr Choice choices[] = {
    {"caseViewPlan", "map", QT_TRANSLATE_NOOP("bespeak::ui::CaseRoom", "Plan")},
    {"caseViewBoth", "columns-2", QT_TRANSLATE_NOOP("bespeak::ui::CaseRoom", "Plan and 3D")},
    {"caseViewScene", "box", QT_TRANSLATE_NOOP("bespeak::ui::CaseRoom", "3D view")},
};

} // namespace

CaseRoom::CaseRoom(catalogue::Catalogue catalogue, PanelFactories panels, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_panels(std::move(panels))
    , m_ids(m_clock)
    , m_empty(makeLabel(tr("No room to show."), Look::Muted))
    , m_stack(new QStackedWidget)
    , m_views(new QSplitter)
{
    setObjectName(QStringLiteral("caseRoom"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_views, 1);
    m_views->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(room);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

CaseRoom::~CaseRoom()
{
    // The views go before the document that they show.
    delete m_stack;
}

QWidget* CaseRoom::makeBar()
{
    auto* bar = new QWidget;
    auto* segments = new QWidget;
    segments->setProperty("look", QStringLiteral("segments"));
    segments->setAttribute(Qt::WA_StyledBackground);
    auto* inside = new QHBoxLayout(segments);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->setSpacing(2);
    for (const Choice& choice : choices) {
        auto* button = makeIconButton(QLatin1String(choice.icon), tr(choice.text));
        button->setObjectName(QLatin1String(choice.name));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const auto views = static_cast<Views>(m_choices.size());
        connect(button, &QToolButton::clicked, this, [this, views] { setViews(views); });
        inside->addWidget(button);
        m_choices.push_back(button);
    }
    m_choices.back()->setChecked(true);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(segments);
    row->addStretch();
    return bar;
}

Result<void> CaseRoom::show(std::string_view designJson)
{
    Result<design::DesignFile> file = design::parseDesign(designJson);
    if (!file) {
        clear();
        return failWith(file);
    }
    auto fresh = std::make_unique<DesignDocument>(std::move(file->design),
                                                  m_catalogue.extendedBy(file->remembered), m_ids);
    fresh->lock();
    if (m_scene != nullptr) {
        m_scene->setDocument(fresh.get());
        m_plan.setDocument(fresh.get());
    }
    m_document = std::move(fresh);
    if (isVisible()) {
        makeViews();
    }
    present();
    return {};
}

void CaseRoom::clear()
{
    if (m_scene != nullptr) {
        m_nothing = std::make_unique<DesignDocument>(design::Design(), m_catalogue, m_ids);
        m_scene->setDocument(m_nothing.get());
        m_plan.setDocument(m_nothing.get());
    }
    m_document.reset();
    present();
}

void CaseRoom::setDark(bool dark)
{
    if (m_scene != nullptr) {
        m_scene->setDark(dark);
    }
}

void CaseRoom::setViews(Views views)
{
    m_choices.at(static_cast<std::size_t>(views))->setChecked(true);
    if (m_scene != nullptr) {
        m_plan.widget->setVisible(views != Views::Scene);
        m_scene->setVisible(views != Views::Plan);
        m_views->setSizes({1000, 1000}); // halves, whatever each would like
        fitSoon();
    }
}

void CaseRoom::makeViews()
{
    if (m_scene != nullptr || !m_document) {
        return;
    }
    m_plan = m_panels.makePlan();
    // Its menu is about the open design, which this is not.
    m_plan.widget->setContextMenuPolicy(Qt::NoContextMenu);
    m_scene = m_panels.makeScene().release();
    m_views->addWidget(m_plan.widget);
    m_views->addWidget(m_scene);
    m_views->setStretchFactor(0, 1);
    m_views->setStretchFactor(1, 1);
    m_scene->setDark(isDark());
    m_scene->setDocument(m_document.get());
    m_plan.setDocument(m_document.get());
    const auto chosen = std::ranges::find_if(m_choices, &QToolButton::isChecked);
    setViews(static_cast<Views>(chosen - m_choices.begin()));
}

void CaseRoom::present()
{
    const bool seen = m_document != nullptr && m_scene != nullptr;
    m_stack->setCurrentIndex(seen ? 1 : 0);
    if (seen) {
        fitSoon();
    }
}

void CaseRoom::fitSoon()
{
    // After the layout has given the views their sizes.
    QTimer::singleShot(0, m_scene, [this] {
        m_scene->fitRoom();
        if (m_plan.fit) {
            m_plan.fit();
        }
    });
}

void CaseRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    makeViews();
    present();
}

} // namespace bespeak::ui
