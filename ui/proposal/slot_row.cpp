// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/slot_row.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/proposal_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace bespeak::ui
{

namespace
{

using proposal::Ruling;

constexpr int iconSide = 18; // pixels

std::vector<ComponentId> eachOnce(std::vector<ComponentId> components)
{
    std::ranges::sort(components);
    components.erase(std::unique(components.begin(), components.end()), components.end());
    return components;
}

/// A button that is read in whole: its name over what it changes.
QPushButton* makeChoice(const QString& name, const QString& changes)
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("runnerUp"));
    button->setProperty("look", QStringLiteral("row"));
    button->setAccessibleName(name + QStringLiteral(", ") + changes);
    QLabel* title = makePlainText(name);
    QLabel* text = makePlainText(changes);
    setLook(title, Look::Strong);
    setLook(text, Look::Muted);
    for (QLabel* label : {title, text}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* column = new QVBoxLayout(button);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(1);
    column->addWidget(title);
    column->addWidget(text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return button;
}

} // namespace

SlotRow::SlotRow(const SlotContents& contents, const catalogue::Catalogue& catalogue, bool isKept,
                 QWidget* parent)
    : QWidget(parent)
    , m_contents(contents)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(QStringLiteral("slot-") +
                  QString::fromUtf8(proposal::slotName(contents.slot).data()));
    auto* sign = new QLabel;
    sign->setPixmap(icon(slotIcon(contents.slot), &Colours::mutedText).pixmap(iconSide, iconSide));
    QLabel* names = makePlainText(componentsText(contents.components, catalogue));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(makeLabel(slotText(contents.slot), Look::Muted), 0, 1);
    grid->addWidget(names, 1, 1);
    grid->addWidget(makeButtons(catalogue, isKept), 0, 2, 2, 1, Qt::AlignTop);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(4);
    m_list->setObjectName(QStringLiteral("runnersUp"));
    m_list->hide();
    grid->addWidget(m_list, 2, 0, 1, 3);
}

Ruling SlotRow::keeping(std::vector<ComponentId> components) const
{
    Ruling ruling;
    ruling.kind = Ruling::Kind::Keep;
    ruling.slot = m_contents.slot;
    ruling.components = std::move(components);
    return ruling;
}

QWidget* SlotRow::makeButtons(const catalogue::Catalogue& catalogue, bool isKept)
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](const char* name, const char* iconName, const QString& text) {
        QToolButton* button = makeIconButton(QLatin1String(iconName), text);
        button->setObjectName(QLatin1String(name));
        button->setIconSize({16, 16});
        button->setAccessibleName(text + QStringLiteral(": ") + slotText(m_contents.slot));
        row->addWidget(button);
        return button;
    };
    QToolButton* keep = add("keepThis", isKept ? "lock" : "lock-open",
                            isKept ? tr("You keep this; let it be free again")
                                   : tr("Keep this, whatever else changes"));
    keep->setCheckable(true);
    keep->setChecked(isKept);
    connect(keep, &QToolButton::clicked, this, [this](bool kept) {
        const Ruling ruling = keeping(m_contents.components);
        if (kept) {
            Q_EMIT ruled(ruling);
        } else {
            Q_EMIT withdrawn(ruling);
        }
    });
    m_swap = add("swapThis", "replace", tr("Swap this for another"));
    m_swap->setCheckable(true);
    connect(m_swap, &QToolButton::clicked, this, [this](bool open) {
        clearLayout(m_rows);
        m_list->setVisible(open);
        if (open) {
            m_rows->addWidget(makeLabel(tr("Looking for others …"), Look::Muted));
            Q_EMIT runnersUpWanted(m_contents.slot);
        }
    });
    connectNever(add("neverThis", "ban", tr("Never this")), catalogue);
    return buttons;
}

void SlotRow::connectNever(QToolButton* never, const catalogue::Catalogue& catalogue)
{
    const std::vector<ComponentId> components = eachOnce(m_contents.components);
    never->setEnabled(!components.empty());
    const auto ban = [this](const ComponentId& component) {
        Ruling ruling;
        ruling.kind = Ruling::Kind::Never;
        ruling.components = {component};
        Q_EMIT ruled(ruling);
    };
    if (components.size() == 1) {
        connect(never, &QToolButton::clicked, this,
                [ban, component = components.front()] { ban(component); });
        return;
    }
    auto* menu = new QMenu(never);
    for (const ComponentId& component : components) {
        connect(menu->addAction(componentsText({component}, catalogue)), &QAction::triggered, this,
                [ban, component] { ban(component); });
    }
    never->setMenu(menu);
    never->setPopupMode(QToolButton::InstantPopup);
}

bool SlotRow::isSwapping() const
{
    return m_swap->isChecked();
}

void SlotRow::closeRunnersUp()
{
    m_swap->setChecked(false);
    clearLayout(m_rows);
    m_list->hide();
}

void SlotRow::showRunnersUp(const std::vector<proposal::Difference>& differences,
                            const catalogue::Catalogue& catalogue)
{
    clearLayout(m_rows);
    if (differences.empty()) {
        m_rows->addWidget(makeText(tr("Nothing else goes here."), Look::Muted));
    }
    for (const proposal::Difference& difference : differences) {
        QPushButton* choice = makeChoice(componentsText(difference.components, catalogue),
                                         differenceTexts(difference).join(QStringLiteral(" · ")));
        choice->setToolTip(tr("%1 point(s)", nullptr, static_cast<int>(std::abs(difference.points)))
                               .arg(pointsText(difference.points)));
        connect(choice, &QPushButton::clicked, this,
                [this, components = difference.components] { Q_EMIT ruled(keeping(components)); });
        m_rows->addWidget(choice);
    }
}

} // namespace bespeak::ui
