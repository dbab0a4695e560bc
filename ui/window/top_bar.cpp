// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/top_bar.h"

#include "ui/actions/action_registry.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/window/menus.h"
#include "ui/window/price_chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace bespeak::ui
{

namespace
{

void addGap(QHBoxLayout* layout)
{
    layout->addSpacing(2);
    QFrame* line = makeLine(Qt::Vertical);
    line->setFixedHeight(24);
    layout->addWidget(line);
    layout->addSpacing(2);
}

/// Qt sets the text close to the icon; a space lets it breathe.
QString withGap(const QString& text)
{
    return QChar(0x2002) + text;
}

/// What a button's name adds to its icon, pixels: as QToolButton reckons it.
int nameWidth(const QToolButton& button)
{
    constexpr int besideIcon = 4;
    const QFontMetrics metrics = button.fontMetrics();
    return besideIcon + metrics.size(Qt::TextShowMnemonic, button.text()).width() +
           2 * metrics.horizontalAdvance(QLatin1Char(' '));
}

} // namespace

TopBar::TopBar(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_workspaces(new QHBoxLayout)
    , m_tools(new QWidget)
    , m_offer(new QWidget)
    , m_price(new PriceChip)
{
    setObjectName(QStringLiteral("topBar"));
    setProperty("look", QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_workspaces->setSpacing(2);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    addTools(tools);
    auto* request = new QPushButton(icon(QStringLiteral("send"), &Colours::onAccent),
                                    withGap(tr("Request a quote")));
    request->setObjectName(QStringLiteral("requestButton"));
    setLook(request, Look::Primary);
    connect(request, &QPushButton::clicked, actions.action("file.request"), &QAction::trigger);
    auto* offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(m_price);
    offer->addWidget(request);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(5);
    layout->addLayout(m_workspaces);
    layout->addWidget(m_tools);
    layout->addStretch();
    layout->addWidget(makeButton("help.palette"));
    layout->addWidget(m_offer);
}

void TopBar::addTools(QHBoxLayout* layout)
{
    addGap(layout);
    layout->addWidget(makeButton("edit.undo"));
    layout->addWidget(makeButton("edit.redo"));
    addGap(layout);
    layout->addWidget(makeButton("insert.component"));
    layout->addWidget(makeButton("insert.door"));
    layout->addWidget(makeButton("insert.window"));
    addGap(layout);
    layout->addWidget(makeSegments({"view.layout.plan", "view.layout.both", "view.layout.scene"}));
    layout->addSpacing(6);
    layout->addWidget(makeSegments({"view.camera.orbit", "view.camera.sit", "view.camera.walk"}));
    layout->addSpacing(6);
    layout->addWidget(makeButton("view.snap"));
    layout->addWidget(makeShowButton());
}

QToolButton* TopBar::makeButton(const char* id)
{
    auto* button = new QToolButton;
    button->setDefaultAction(m_actions.action(id));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(m_actions.action(id)->text());
    return button;
}

QToolButton* TopBar::makeShowButton()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("showButton"));
    button->setIcon(icon(QStringLiteral("layers")));
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Show over the room: angles, reflections, bass, ways"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    fillShowMenu(menu, m_actions);
    button->setMenu(menu);
    return button;
}

QWidget* TopBar::makeSegments(std::initializer_list<const char*> ids)
{
    auto* segments = new QWidget;
    segments->setProperty("look", QStringLiteral("segments"));
    segments->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(segments);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    for (const char* id : ids) {
        layout->addWidget(makeButton(id));
    }
    return segments;
}

void TopBar::addWorkspaceButton(const QString& actionId)
{
    QAction* action = m_actions.action(actionId.toStdString());
    auto* button = new QToolButton;
    button->setObjectName(actionId);
    button->setProperty("look", QStringLiteral("workspace"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({18, 18});
    button->setIcon(action->icon());
    button->setText(withGap(action->text()));
    button->setToolTip(action->toolTip());
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::toggled, this, [this, button](bool isShown) {
        button->setChecked(isShown);
        fitWorkspaces();
    });
    m_workspaces->addWidget(button);
    m_workspaceButtons.push_back(button);
}

void TopBar::setDocument(DesignDocument* document)
{
    m_price->setDocument(document);
}

void TopBar::setDesignToolsShown(bool shown)
{
    m_tools->setVisible(shown);
    m_offer->setVisible(shown);
    fitWorkspaces();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWorkspaces();
}

bool TopBar::event(QEvent* event)
{
    // A longer price, another font, a button that has got its style: all of it takes room from the
    // names.
    if (event->type() == QEvent::LayoutRequest) {
        fitWorkspaces();
    }
    return QWidget::event(event);
}

void TopBar::fitWorkspaces()
{
    int needed = layout()->sizeHint().width();
    for (const QToolButton* button : m_workspaceButtons) {
        const bool hasName = button->toolButtonStyle() != Qt::ToolButtonIconOnly;
        needed += hasName ? 0 : nameWidth(*button);
    }
    const bool areNamed = needed <= width();
    for (QToolButton* button : m_workspaceButtons) {
        // Setting the same again asks for no new layout: this ends.
        button->setToolButtonStyle(areNamed || button->isChecked() ? Qt::ToolButtonTextBesideIcon
                                                                   : Qt::ToolButtonIconOnly);
    }
}

} // namespace bespeak::ui
