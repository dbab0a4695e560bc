// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/room_page.h"

#include "models/design/design_edits.h"
#include "models/room/room_shape.h"
#include "ui/properties/surroundings.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/length_edit.h"
#include "ui/widgets/swatch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bespeak::ui
{

RoomPage::RoomPage(QWidget* parent)
    : PropertyPage(parent)
    , m_name(new QLineEdit)
    , m_height(new LengthEdit)
    , m_floor(new QComboBox)
    , m_ceiling(new QComboBox)
    , m_above(makeBeyondChoice("aboveCeiling"))
    , m_below(makeBeyondChoice("belowFloor"))
    , m_ceilingConstruction(
          makeConstructionChoice("ceilingConstruction", &room::Construction::forSlabs))
    , m_floorConstruction(
          makeConstructionChoice("floorConstruction", &room::Construction::forSlabs))
{
    m_name->setObjectName(QStringLiteral("roomName"));
    m_height->setObjectName(QStringLiteral("ceilingHeight"));
    m_height->setRange(Length::millimetres(1000), Length::millimetres(20'000));
    m_floor->setObjectName(QStringLiteral("floorMaterial"));
    m_ceiling->setObjectName(QStringLiteral("ceilingMaterial"));
    fillWithMaterials(m_floor, SurfaceUse::Floor);
    fillWithMaterials(m_ceiling, SurfaceUse::Ceiling);
    auto* rows = new FormRows;
    rows->addRow(tr("Name"), m_name);
    m_area = rows->addFact(tr("Floor area"));
    m_volume = rows->addFact(tr("Volume"));
    m_walls = rows->addFact(tr("Walls"));
    rows->addSection(tr("Ceiling and floor"));
    rows->addRow(tr("Height"), m_height);
    rows->addRow(tr("Floor"), m_floor);
    rows->addRow(tr("Ceiling"), m_ceiling);
    addSurroundings(*rows);
    column()->addWidget(rows);
    column()->addStretch();
    connectFields();
}

void RoomPage::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) {
            m_name->setModified(false);
            apply(design::renameRoom(design(), m_name->text().toStdString()),
                  tr("Rename the room"));
        }
    });
    connect(m_height, &LengthEdit::valueEdited, this, [this](Length height) {
        apply(design::setCeilingHeight(design(), height, room::Certainty::Typed),
              tr("Change the height"));
    });
    connect(m_floor, &QComboBox::activated, this, [this] {
        apply(design::setFloorMaterial(design(), m_floor->currentData().toString().toStdString()),
              tr("Change the floor"));
    });
    connect(m_ceiling, &QComboBox::activated, this, [this] {
        apply(
            design::setCeilingMaterial(design(), m_ceiling->currentData().toString().toStdString()),
            tr("Change the ceiling"));
    });
}

void RoomPage::addSurroundings(FormRows& rows)
{
    rows.addSection(tr("Noise"));
    rows.addRow(tr("Above"), m_above);
    rows.addRow(tr("Ceiling of"), m_ceilingConstruction);
    rows.addRow(tr("Below"), m_below);
    rows.addRow(tr("Floor of"), m_floorConstruction);
    for (QComboBox* box : {m_above, m_below, m_ceilingConstruction, m_floorConstruction}) {
        connect(box, &QComboBox::activated, this, [this] {
            const room::RoomParts& parts = design().room.parts();
            const design::Slab ceiling{
                chosenBeyond(m_above),
                chosenConstruction(m_ceilingConstruction, parts.ceilingConstruction)};
            const design::Slab floor{
                chosenBeyond(m_below),
                chosenConstruction(m_floorConstruction, parts.floorConstruction)};
            apply(design::setSurroundings(design(), ceiling, floor),
                  tr("Say what is above and below"));
        });
    }
}

void RoomPage::refresh()
{
    const room::Room& room = design().room;
    if (!m_name->isModified()) {
        m_name->setText(QString::fromStdString(room.name()));
        m_name->setCursorPosition(0);
    }
    m_height->setValue(room.ceilingHeight());
    m_area->setText(areaText(room::floorArea(room)));
    m_volume->setText(volumeText(room::volume(room)));
    m_walls->setText(QString::number(room.walls().size()));
    showMaterial(m_floor, room.floorMaterial());
    showMaterial(m_ceiling, room.ceilingMaterial());
    showBeyond(m_above, room.parts().aboveCeiling);
    showBeyond(m_below, room.parts().belowFloor);
    showConstruction(m_ceilingConstruction, room.parts().ceilingConstruction);
    showConstruction(m_floorConstruction, room.parts().floorConstruction);
}

} // namespace bespeak::ui
