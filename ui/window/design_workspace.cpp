// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/design_workspace.h"

#include "models/room/room_shape.h"
#include "ui/assessment/assessment_panel.h"
#include "ui/assessment/bass_figure.h"
#include "ui/document/document_files.h"
#include "ui/findings/findings_strip.h"
#include "ui/overlays/overlay_service.h"
#include "ui/properties/properties_panel.h"
#include "ui/style/looks.h"
#include "ui/welcome/welcome_panel.h"
#include "ui/window/side_panel.h"

#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int settling = 150; // milliseconds until the window system has sized the 3D view

QString key(const char* name)
{
    return QStringLiteral("design/") + QLatin1String(name);
}

QSplitter* makeSplitter(const QString& name)
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

/// Where the selected thing stands in the plan; nothing if it is not one thing.
std::optional<geometry::Vec2> middleOfSelection(const DesignDocument& document)
{
    const design::Design& design = document.design();
    if (const std::vector<PlacementId> ids = document.selectedPlacements(); !ids.empty()) {
        return flat(design::findPlacement(design, ids.front())->position.inMetres());
    }
    if (const auto* wall = std::get_if<WallSelected>(&document.selection())) {
        const room::WallLine line = room::wallLine(design.room, wall->wall);
        return (line.from + line.to) * 0.5;
    }
    if (const auto* selected = std::get_if<OpeningSelected>(&document.selection())) {
        const room::Opening* opening = room::findOpening(design.room, selected->opening);
        const auto [from, to] = room::openingEnds(design.room, *opening);
        return (from + to) * 0.5;
    }
    return std::nullopt;
}

} // namespace

DesignWorkspace::DesignWorkspace(DocumentFiles& files, ActionRegistry& actions,
                                 const PanelFactories& panels, QWidget* parent)
    : QWidget(parent)
    , m_plan(panels.makePlan())
    , m_catalogue(panels.makeCatalogue())
    , m_scene(panels.makeScene().release())
    , m_welcome(new WelcomePanel(files.catalogue(), files.recent()))
    , m_assessments(new AssessmentService(makeJudge(), this))
    , m_waves(new WaveService(*m_assessments, this))
    , m_overlays(new OverlayService(*m_assessments, *m_waves, this))
    , m_properties(new PropertiesPanel(actions, panels.pictureOf))
    , m_assessment(new AssessmentPanel(*m_assessments, *m_waves))
    , m_side(new SidePanel(m_properties, m_assessment, *m_assessments))
    , m_findings(new FindingsStrip)
    , m_left(new QWidget)
    , m_columns(makeSplitter(QStringLiteral("columns")))
    , m_views(makeSplitter(QStringLiteral("views")))
{
    m_views->addWidget(m_plan.widget);
    m_views->addWidget(m_scene);
    m_views->setSizes({450, 550}); // the tools of the plan need this much at 1280 pixels
    m_plan.widget->setMinimumWidth(160);
    m_catalogue.widget->setMinimumWidth(304);
    m_scene->setMinimumWidth(160);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_catalogue.widget);
    left->addWidget(m_welcome);
    m_welcome->hide();
    m_columns->addWidget(m_left);
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({m_catalogueWidth, 680, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    connectPanels(files);
    setDocument(&files.document());
}

void DesignWorkspace::connectPanels(DocumentFiles& files)
{
    connect(&files, &DocumentFiles::documentChanged, this, &DesignWorkspace::setDocument);
    const auto lookThere = [this, &files] {
        if (const auto place = middleOfSelection(files.document()); place && m_plan.lookAt) {
            m_plan.lookAt(*place);
        }
    };
    m_findings->setAssessments(*m_assessments);
    connect(m_findings, &FindingsStrip::shown, this, lookThere);
    connect(m_assessment, &AssessmentPanel::shown, this, lookThere);
    connect(m_findings, &FindingsStrip::parameterWanted, this, [this](const ParameterKey& key) {
        setAssessmentShown(true);
        m_assessment->open(key);
        Q_EMIT panelsChanged();
    });
    connect(m_overlays, &OverlayService::changed, this, &DesignWorkspace::showOverlay);
    connect(&m_assessment->bassFigure(), &BassFigure::bandChosen, m_overlays,
            &OverlayService::setBassBand);
    connect(m_side, &SidePanel::pageChanged, this, &DesignWorkspace::panelsChanged);
}

QWidget* DesignWorkspace::makeMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views, 1);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_findings);
    return middle;
}

void DesignWorkspace::setDocument(DesignDocument* document)
{
    m_plan.setDocument(document);
    m_catalogue.setDocument(document);
    m_scene->setDocument(document);
    m_properties->setDocument(document);
    m_assessments->setDocument(document);
    m_findings->setDocument(document);
    showOverlay();
    fitRoomSoon();
}

void DesignWorkspace::showOverlay()
{
    if (m_plan.setOverlay) {
        m_plan.setOverlay(m_overlays->overlay());
    }
    m_scene->setOverlay(m_overlays->overlay());
}

void DesignWorkspace::setViewLayout(ViewLayout layout)
{
    m_layout = layout;
    m_plan.widget->setVisible(layout != ViewLayout::Scene);
    m_scene->setVisible(layout != ViewLayout::Plan);
}

void DesignWorkspace::setCatalogueShown(bool shown)
{
    m_left->setVisible(shown);
}

void DesignWorkspace::setPropertiesShown(bool shown)
{
    m_side->setVisible(shown);
    if (shown) {
        m_side->setPage(SidePage::Properties);
    }
}

void DesignWorkspace::setAssessmentShown(bool shown)
{
    m_side->setVisible(shown);
    if (shown) {
        m_side->setPage(SidePage::Assessment);
    }
}

void DesignWorkspace::setFindingsShown(bool shown)
{
    m_findings->setVisible(shown);
}

bool DesignWorkspace::isCatalogueShown() const
{
    return !m_left->isHidden();
}

bool DesignWorkspace::isPropertiesShown() const
{
    return !m_side->isHidden() && m_side->page() == SidePage::Properties;
}

bool DesignWorkspace::isAssessmentShown() const
{
    return !m_side->isHidden() && m_side->page() == SidePage::Assessment;
}

bool DesignWorkspace::isFindingsShown() const
{
    return !m_findings->isHidden();
}

void DesignWorkspace::setWelcomeShown(bool shown)
{
    if (shown == !m_welcome->isHidden()) {
        return;
    }
    if (shown) {
        m_catalogueWidth = m_columns->sizes().front();
        m_left->show();
    }
    m_catalogue.widget->setHidden(shown);
    m_welcome->setVisible(shown);
    setLeftWidth(shown ? m_welcome->minimumWidth() : m_catalogueWidth);
}

void DesignWorkspace::setLeftWidth(int width)
{
    QList<int> sizes = m_columns->sizes();
    sizes[1] += sizes[0] - width;
    sizes[0] = width;
    m_columns->setSizes(sizes);
}

void DesignWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        fitRoomSoon();
    }
}

void DesignWorkspace::fitRoomSoon()
{
    QTimer::singleShot(settling, this, &DesignWorkspace::fitRoom);
}

void DesignWorkspace::fitRoom()
{
    if (m_plan.fit) {
        m_plan.fit();
    }
    m_scene->fitRoom();
}

void DesignWorkspace::zoomBy(double factor)
{
    if (m_plan.zoomBy && m_layout != ViewLayout::Scene) {
        m_plan.zoomBy(factor);
    }
    if (m_layout != ViewLayout::Plan) {
        m_scene->zoomBy(factor);
    }
}

void DesignWorkspace::searchCatalogue()
{
    setWelcomeShown(false);
    m_left->show();
    if (m_catalogue.search) {
        m_catalogue.search();
    }
}

void DesignWorkspace::refreshProperties()
{
    m_properties->refresh();
}

void DesignWorkspace::saveState(QSettings& settings) const
{
    settings.setValue(key("columns"), m_columns->saveState());
    settings.setValue(key("views"), m_views->saveState());
    settings.setValue(key("layout"), static_cast<int>(m_layout));
    settings.setValue(key("catalogue"), isCatalogueShown());
    settings.setValue(key("properties"), isPropertiesShown());
    settings.setValue(key("assessment"), isAssessmentShown());
    settings.setValue(key("findings"), isFindingsShown());
}

void DesignWorkspace::restoreState(const QSettings& settings)
{
    m_columns->restoreState(settings.value(key("columns")).toByteArray());
    m_views->restoreState(settings.value(key("views")).toByteArray());
    const int layout = settings.value(key("layout"), static_cast<int>(ViewLayout::Both)).toInt();
    setViewLayout(layout == 0   ? ViewLayout::Plan
                  : layout == 2 ? ViewLayout::Scene
                                : ViewLayout::Both);
    setCatalogueShown(settings.value(key("catalogue"), true).toBool());
    setPropertiesShown(settings.value(key("properties"), true).toBool());
    if (settings.value(key("assessment"), false).toBool()) {
        setAssessmentShown(true);
    }
    setFindingsShown(settings.value(key("findings"), true).toBool());
}

} // namespace bespeak::ui
