// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id_source.h"
#include "models/design/design_file.h"
#include "ui/document/design_document.h"
#include "ui/window/design_panels.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace bespeak::ui
{

/// The room that a message carries, drawn again from its design and never from a picture that came
/// along: in plan, in 3D, or both side by side. It can be looked at from everywhere and not
/// changed. The views are made when they are first seen: most cases are read without.
class CaseRoom : public QWidget
{
    Q_OBJECT

public:
    enum class Views { Plan, Both, Scene };

    CaseRoom(catalogue::Catalogue catalogue, PanelFactories panels, QWidget* parent = nullptr);
    ~CaseRoom() override;

    /// Takes parts/design.json. Errors: those of design::parseDesign; then the room is empty.
    Result<void> show(std::string_view designJson);
    void clear();
    void setDark(bool dark);
    void setViews(Views views);
    /// The design on show; nullptr if there is none.
    const DesignDocument* document() const { return m_document.get(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void makeViews();
    void present();
    void fitSoon();

    catalogue::Catalogue m_catalogue;
    PanelFactories m_panels;
    SystemClock m_clock;
    RandomIdSource m_ids;
    std::unique_ptr<DesignDocument> m_document;
    std::unique_ptr<DesignDocument> m_nothing; ///< what the views show while there is no design
    SceneView* m_scene = nullptr;
    DesignPanel m_plan;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_views;
    std::vector<QToolButton*> m_choices; ///< in the order of Views
};

} // namespace bespeak::ui
