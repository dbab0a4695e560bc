// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_tab.h"

#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

DeskTab::DeskTab(DeskSession& session, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
{
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    auto* text = makeText(hint, Look::Muted);
    text->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&m_session, &DeskSession::opened, this, [this] {
        if (isVisible()) {
            reload();
        }
    });
}

void DeskTab::setPage(QWidget* page)
{
    m_pages->addWidget(page);
}

void DeskTab::reload()
{
    m_pages->setCurrentIndex(m_session.isOpen() ? 1 : 0);
    if (m_session.isOpen()) {
        fill();
    }
}

void DeskTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace bespeak::ui
