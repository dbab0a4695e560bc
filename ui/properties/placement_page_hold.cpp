// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "models/room/room_shape.h"
#include "ui/properties/common_value.h"
#include "ui/properties/placement_page.h"
#include "ui/text/quantity_text.h"
#include "ui/text/word_text.h"
#include "ui/widgets/form_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

// How a placement is held: on the floor, on something, on the wall, and tied to it.
namespace bespeak::ui
{

namespace
{

using catalogue::Mounting;
using design::Placement;

/// The usual height of the base for a way of mounting.
Length usualHeight(Mounting mounting, const catalogue::Component& component, const room::Room& room)
{
    switch (mounting) {
    case Mounting::Wall:
    case Mounting::InWall:
        return component.mountingHeight;
    case Mounting::Ceiling:
    case Mounting::InCeiling:
        return room.ceilingHeight() - component.size.height;
    case Mounting::Floor:
    case Mounting::OnTop:
        break;
    }
    return {};
}

/// What hangs is held already, and what lies flat on the floor has nothing to tip.
bool mayTip(const Placement& placement, const catalogue::Component* component)
{
    using enum catalogue::ComponentKind;
    const bool stands =
        placement.mounting == Mounting::Floor || placement.mounting == Mounting::OnTop;
    return stands &&
           (component == nullptr || (component->kind != Rug && component->kind != WheelchairPlace));
}

} // namespace

void PlacementPage::addHold(FormRows& rows)
{
    m_mounting->setObjectName(QStringLiteral("mounting"));
    m_support->setObjectName(QStringLiteral("support"));
    rows.addRow(tr("Held"), m_mounting);
    m_supportLabel = rows.addRow(tr("Stands on"), m_support);
    m_anchored->setObjectName(QStringLiteral("anchored"));
    m_anchored->setToolTip(tr("So that nobody can pull it over. Unless the piece brings its own, "
                              "the kit is part of the price."));
    rows.addRow({}, m_anchored);
}

void PlacementPage::connectHold()
{
    connect(m_mounting, &QComboBox::activated, this, [this] {
        const auto mounting = static_cast<Mounting>(m_mounting->currentData().toInt());
        change(
            [this, mounting](design::Design edited, const Placement& now) {
                const catalogue::Component* component = document().catalogue().find(now.component);
                const Length height =
                    component ? usualHeight(mounting, *component, edited.room) : Length();
                return mount(std::move(edited), document().catalogue(), now.id, mounting, height);
            },
            tr("Hold it another way"));
    });
    connect(m_support, &QComboBox::activated, this, [this] {
        const Result<PlacementId> support =
            PlacementId::parse(m_support->currentData().toString().toStdString());
        if (support) {
            change(
                [this, &support](design::Design edited, const Placement& now) {
                    return standOn(std::move(edited), document().catalogue(), now.id, *support);
                },
                tr("Stand on something else"));
        }
    });
    connect(m_anchored, &QCheckBox::clicked, this, [this] {
        // Of a mixed selection the first click has all of them held.
        const bool held = !std::ranges::all_of(selected(), &Placement::anchored);
        change(
            [held](design::Design edited, const Placement& now) {
                return setAnchored(std::move(edited), now.id, held);
            },
            held ? tr("Hold it to the wall") : tr("No longer hold it to the wall"));
    });
}

void PlacementPage::refreshMounting(const std::vector<const Placement*>& placements)
{
    const catalogue::Component* component = commonComponent();
    m_mounting->clear();
    if (component != nullptr) {
        for (const Mounting mounting : component->mountings) {
            if (mounting != Mounting::OnTop || placements.front()->mounting == Mounting::OnTop) {
                m_mounting->addItem(mountingText(mounting), static_cast<int>(mounting));
            }
        }
    }
    const std::optional<int> mounting = common<int>(placements, [](const Placement& placement) {
        return static_cast<int>(placement.mounting);
    });
    m_mounting->setCurrentIndex(mounting ? m_mounting->findData(*mounting) : -1);
}

void PlacementPage::refreshSupport(const std::vector<const Placement*>& placements)
{
    const catalogue::Component* component = commonComponent();
    const bool canStand =
        component != nullptr &&
        std::ranges::find(component->mountings, Mounting::OnTop) != component->mountings.end();
    m_support->clear();
    m_support->setPlaceholderText(tr("nothing"));
    for (const Placement& other : design().placements) {
        const catalogue::Component* carrier = document().catalogue().find(other.component);
        const bool isSelected = std::ranges::any_of(
            placements, [&](const Placement* placement) { return placement->id == other.id; });
        if (carrier != nullptr && !carrier->surfaces.empty() && !isSelected) {
            m_support->addItem(localText(carrier->name), QString::fromStdString(other.id.text()));
        }
    }
    const auto& support = placements.front()->support;
    m_support->setCurrentIndex(
        support ? m_support->findData(QString::fromStdString(support->text())) : -1);
    m_support->setVisible(canStand && m_support->count() > 0);
    m_supportLabel->setVisible(canStand && m_support->count() > 0);
}

void PlacementPage::refreshAnchored(const std::vector<const Placement*>& placements)
{
    const std::optional<bool> anchored =
        common<bool>(placements, [](const Placement& placement) { return placement.anchored; });
    m_anchored->setTristate(!anchored);
    m_anchored->setCheckState(!anchored   ? Qt::PartiallyChecked
                              : *anchored ? Qt::Checked
                                          : Qt::Unchecked);
    m_anchored->setVisible(std::ranges::any_of(placements, [this](const Placement* placement) {
        return placement->anchored ||
               mayTip(*placement, document().catalogue().find(placement->component));
    }));
}

} // namespace bespeak::ui
