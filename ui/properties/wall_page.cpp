// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/wall_page.h"

#include "models/base/expects.h"
#include "models/design/design_edits.h"
#include "models/room/room_shape.h"
#include "ui/properties/surroundings.h"
#include "ui/style/looks.h"
#include "ui/text/word_text.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/length_edit.h"
#include "ui/widgets/swatch.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

WallPage::WallPage(QWidget* parent)
    : PropertyPage(parent)
    , m_length(new LengthEdit)
    , m_thickness(new LengthEdit)
    , m_certainty(new QComboBox)
    , m_material(new QComboBox)
    , m_beyond(makeBeyondChoice("wallBeyond"))
    , m_construction(makeConstructionChoice("wallConstruction", &room::Construction::forWalls))
    , m_allWalls(new QPushButton(tr("Use for all walls")))
    , m_corner(new QPushButton(tr("Add a corner in the middle")))
{
    m_length->setObjectName(QStringLiteral("wallLength"));
    m_length->setRange(Length::millimetres(50), Length::millimetres(1'000'000));
    m_thickness->setObjectName(QStringLiteral("wallThickness"));
    m_thickness->setRange(Length::millimetres(10), Length::millimetres(1500));
    m_certainty->setObjectName(QStringLiteral("wallCertainty"));
    m_material->setObjectName(QStringLiteral("wallMaterial"));
    setLook(m_allWalls, Look::Quiet);
    for (const room::Certainty certainty :
         {room::Certainty::Estimated, room::Certainty::Typed, room::Certainty::Measured}) {
        m_certainty->addItem(certaintyText(certainty), static_cast<int>(certainty));
    }
    fillWithMaterials(m_material, SurfaceUse::Wall);
    auto* rows = new FormRows;
    rows->addRow(tr("Length"), m_length);
    rows->addRow(tr("This length is"), m_certainty);
    rows->addRow(tr("Thickness"), m_thickness);
    rows->addSection(tr("Surface"));
    rows->addRow(tr("Material"), m_material);
    rows->addWide(m_allWalls);
    rows->addSection(tr("Noise"));
    rows->addRow(tr("Behind it"), m_beyond);
    rows->addRow(tr("Built of"), m_construction);
    column()->addWidget(rows);
    column()->addWidget(m_corner);
    column()->addStretch();
    connectFields();
    connectSurroundings();
}

std::size_t WallPage::wall() const
{
    const auto* selected = std::get_if<WallSelected>(&document().selection());
    expects(selected != nullptr, "the wall page is shown while a wall is selected");
    return selected->wall;
}

room::Certainty WallPage::certainty() const
{
    return static_cast<room::Certainty>(m_certainty->currentData().toInt());
}

void WallPage::connectFields()
{
    connect(m_length, &LengthEdit::valueEdited, this, [this](Length length) {
        // What is typed is no longer a guess; that it was measured only the user can say.
        const room::Certainty sure =
            certainty() == room::Certainty::Estimated ? room::Certainty::Typed : certainty();
        apply(design::setWallLength(design(), wall(), length, sure), tr("Change a wall’s length"));
    });
    connect(m_certainty, &QComboBox::activated, this, [this] {
        apply(design::setWallLength(design(), wall(), room::wallLength(design().room, wall()),
                                    certainty()),
              tr("Say how sure a length is"));
    });
    connect(m_thickness, &LengthEdit::valueEdited, this, [this](Length thickness) {
        apply(design::setWallThickness(design(), wall(), thickness),
              tr("Change a wall’s thickness"));
    });
    connect(m_material, &QComboBox::activated, this, [this] {
        apply(design::setWallMaterial(design(), wall(),
                                      m_material->currentData().toString().toStdString()),
              tr("Change a wall’s material"));
    });
    connect(m_allWalls, &QPushButton::clicked, this, [this] {
        const std::string material = m_material->currentData().toString().toStdString();
        Result<design::Design> edited = design();
        for (std::size_t i = 0; i < design().room.walls().size(); ++i) {
            edited = std::move(edited).and_then([&](design::Design changed) {
                return design::setWallMaterial(std::move(changed), i, material);
            });
        }
        apply(std::move(edited), tr("Change all walls’ material"));
    });
    connect(m_corner, &QPushButton::clicked, this, [this] {
        const Length middle = room::wallLength(design().room, wall()) / 2;
        apply(design::insertCorner(design(), wall(), middle), tr("Add a corner"));
    });
}

void WallPage::connectSurroundings()
{
    connect(m_beyond, &QComboBox::activated, this, [this] {
        apply(design::setWallBeyond(design(), wall(), chosenBeyond(m_beyond),
                                    design().room.walls().at(wall()).construction),
              tr("Say what is behind a wall"));
    });
    connect(m_construction, &QComboBox::activated, this, [this] {
        apply(design::setWallBeyond(design(), wall(), design().room.walls().at(wall()).beyond,
                                    chosenConstruction(m_construction, {})),
              tr("Say what a wall is built of"));
    });
}

void WallPage::refresh()
{
    const room::Wall& shown = design().room.walls().at(wall());
    m_length->setValue(room::wallLength(design().room, wall()));
    m_thickness->setValue(shown.thickness);
    m_certainty->setCurrentIndex(m_certainty->findData(static_cast<int>(shown.certainty)));
    showMaterial(m_material, shown.material);
    showBeyond(m_beyond, shown.beyond);
    showConstruction(m_construction, shown.construction);
}

} // namespace bespeak::ui
