// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/properties_panel.h"

#include "ui/properties/design_page.h"
#include "ui/properties/opening_page.h"
#include "ui/properties/room_page.h"
#include "ui/properties/wall_page.h"
#include "ui/style/looks.h"
#include "ui/text/word_text.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

PropertiesPanel::PropertiesPanel(ActionRegistry& actions, ComponentPicture picture, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Look::Title))
    , m_pages(new QStackedWidget)
    , m_designPage(new DesignPage)
    , m_roomPage(new RoomPage)
    , m_wallPage(new WallPage)
    , m_openingPage(new OpeningPage)
    , m_placementPage(new PlacementPage(actions, std::move(picture)))
{
    setObjectName(QStringLiteral("propertiesPanel"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    for (PropertyPage* page :
         {m_designPage, m_roomPage, m_wallPage, m_openingPage, m_placementPage}) {
        addPage(page);
    }
    m_title->setContentsMargins(16, 12, 16, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_pages);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PropertiesPanel::refresh);
}

void PropertiesPanel::addPage(PropertyPage* page)
{
    m_pages->addWidget(makeScroll(page));
}

void PropertiesPanel::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    for (PropertyPage* page :
         {m_designPage, m_roomPage, m_wallPage, m_openingPage, m_placementPage}) {
        page->setDocument(document);
    }
    const auto later = [this] { m_soon.start(); };
    connect(document, &DesignDocument::designChanged, this, later);
    connect(document, &DesignDocument::selectionChanged, this, later);
    refresh();
}

PropertiesPanel::Shown PropertiesPanel::pageFor(const Selection& selection) const
{
    if (std::holds_alternative<WallSelected>(selection)) {
        return {m_wallPage, tr("Wall")};
    }
    if (const auto* selected = std::get_if<OpeningSelected>(&selection)) {
        const room::Opening* opening =
            room::findOpening(m_document->design().room, selected->opening);
        return {m_openingPage, opening ? openingText(opening->kind) : QString()};
    }
    if (std::holds_alternative<PlacementsSelected>(selection)) {
        return {m_placementPage, tr("Selected")};
    }
    if (std::holds_alternative<NothingSelected>(selection)) {
        return {m_designPage, tr("Design")};
    }
    return {m_roomPage, tr("Room")};
}

void PropertiesPanel::refresh()
{
    m_soon.stop();
    if (!m_document) {
        return;
    }
    const auto [page, title] = pageFor(m_document->selection());
    m_title->setText(title);
    for (int i = 0; i < m_pages->count(); ++i) {
        if (static_cast<QScrollArea*>(m_pages->widget(i))->widget() == page) {
            m_pages->setCurrentIndex(i);
        }
    }
    page->refresh();
}

} // namespace bespeak::ui
