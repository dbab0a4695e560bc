// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/case_room.h"

#include "ui/style/looks.h"
#include "ui/style/theme.h"

#include <QStackedLayout>
#include <QTimer>

namespace bespeak::ui
{

CaseRoom::CaseRoom(catalogue::Catalogue catalogue, PanelFactories panels, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_panels(std::move(panels))
    , m_ids(m_clock)
    , m_empty(makeLabel(tr("No room to show."), Look::Muted))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("caseRoom"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_empty);
}

CaseRoom::~CaseRoom()
{
    // The view goes before the document that it shows.
    delete m_scene;
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
    }
    m_document = std::move(fresh);
    if (isVisible()) {
        makeView();
    }
    present();
    return {};
}

void CaseRoom::clear()
{
    if (m_scene != nullptr) {
        m_nothing = std::make_unique<DesignDocument>(design::Design(), m_catalogue, m_ids);
        m_scene->setDocument(m_nothing.get());
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

void CaseRoom::makeView()
{
    if (m_scene != nullptr || !m_document) {
        return;
    }
    m_scene = m_panels.makeScene().release();
    m_stack->addWidget(m_scene);
    m_scene->setDark(isDark());
    m_scene->setDocument(m_document.get());
}

void CaseRoom::present()
{
    const bool seen = m_document != nullptr && m_scene != nullptr;
    m_stack->setCurrentWidget(seen ? static_cast<QWidget*>(m_scene) : m_empty);
    if (seen) {
        // After the layout has given the view its size.
        QTimer::singleShot(0, m_scene, [scene = m_scene] { scene->fitRoom(); });
    }
}

void CaseRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    makeView();
    present();
}

} // namespace bespeak::ui
