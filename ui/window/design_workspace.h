// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/design_panels.h"

class QSettings;
class QSplitter;

namespace bespeak::ui
{

class ActionRegistry;
class AssessmentPanel;
class AssessmentService;
class DocumentFiles;
class FindingsStrip;
class OverlayService;
class PropertiesPanel;
class SidePanel;
class WaveService;
class WelcomePanel;

/// Which of the two views are on show.
enum class ViewLayout { Plan, Both, Scene };

/// Where a design is made: catalogue, plan and 3D view, properties and assessment, and what does
/// not fit.
class DesignWorkspace : public QWidget
{
    Q_OBJECT

public:
    DesignWorkspace(DocumentFiles& files, ActionRegistry& actions, const PanelFactories& panels,
                    QWidget* parent = nullptr);

    SceneView& scene() const { return *m_scene; }
    WelcomePanel& welcome() const { return *m_welcome; }
    AssessmentService& assessments() const { return *m_assessments; }
    OverlayService& overlays() const { return *m_overlays; }

    ViewLayout viewLayout() const { return m_layout; }
    void setViewLayout(ViewLayout layout);
    void setCatalogueShown(bool shown);
    void setPropertiesShown(bool shown);
    void setAssessmentShown(bool shown);
    void setFindingsShown(bool shown);
    bool isCatalogueShown() const;
    bool isPropertiesShown() const;
    bool isAssessmentShown() const;
    bool isFindingsShown() const;
    /// The beginning, in the place of the catalogue.
    void setWelcomeShown(bool shown);

    void fitRoom();
    void zoomBy(double factor);
    void searchCatalogue();
    /// Shows the properties again, for something that the document does not tell.
    void refreshProperties();

    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);

signals:
    void panelsChanged(); ///< the user has chosen another page of the column at the right

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showOverlay();
    void connectPanels(DocumentFiles& files);
    void setDocument(DesignDocument* document);
    QWidget* makeMiddle();
    void setLeftWidth(int width);
    /// After the layout has given the views their sizes.
    void fitRoomSoon();

    DesignPanel m_plan;
    DesignPanel m_catalogue;
    SceneView* m_scene;
    WelcomePanel* m_welcome;
    AssessmentService* m_assessments;
    WaveService* m_waves;
    OverlayService* m_overlays;
    PropertiesPanel* m_properties;
    AssessmentPanel* m_assessment;
    SidePanel* m_side;
    FindingsStrip* m_findings;
    QWidget* m_left;
    QSplitter* m_columns;
    QSplitter* m_views;
    ViewLayout m_layout = ViewLayout::Both;
    bool m_wasShown = false;
    int m_catalogueWidth = 316; ///< pixels, while the beginning stands in its place
};

} // namespace bespeak::ui
