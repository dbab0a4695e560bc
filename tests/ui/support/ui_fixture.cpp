// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/ui_fixture.h"

#include "models/design/design_edits.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/document/placing.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace bespeak::test
{

const catalogue::Catalogue& builtInCatalogue()
{
    static const catalogue::Catalogue catalogue = ui::readBuiltInCatalogue().value().catalogue;
    return catalogue;
}

const catalogue::Component& firstOf(catalogue::ComponentKind kind)
{
    const auto components = builtInCatalogue().components();
    const auto found = std::ranges::find(components, kind, &catalogue::Component::kind);
    if (found == components.end()) {
        throw std::runtime_error("the built-in catalogue lacks a kind");
    }
    return *found;
}

namespace
{

design::Design firstDesign()
{
    design::Design design;
    design.name = "Den";
    design.room =
        room::createRectangle(Length::metres(5), Length::metres(4), Length::metres(2.5)).value();
    return design;
}

} // namespace

UiFixture::UiFixture()
    : kept(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , settings(kept)
    , recent(kept)
    , files(firstDesign(), builtInCatalogue(), ids, answers, recent)
{
}

PlacementId UiFixture::place(catalogue::ComponentKind kind)
{
    if (!ui::placeInRoom(document(), firstOf(kind).id)) {
        throw std::runtime_error("the component was refused");
    }
    return document().selectedPlacements().front();
}

const design::Placement& UiFixture::placement(const PlacementId& id)
{
    return *design::findPlacement(document().design(), id);
}

void typeInto(QWidget& field, const char* text)
{
    field.setFocus();
    auto& edit = dynamic_cast<QLineEdit&>(field);
    edit.selectAll();
    QTest::keyClicks(&field, QString::fromUtf8(text));
    QTest::keyClick(&field, Qt::Key_Return);
}

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace bespeak::test
