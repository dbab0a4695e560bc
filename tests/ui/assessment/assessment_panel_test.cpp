// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_panel.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/assessment/fake_judge.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/assessment/level_chip.h"
#include "ui/assessment/row_button.h"
#include "ui/assessment/wave_service.h"
#include "ui/findings/findings_strip.h"
#include "ui/text/quantity_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace bespeak;
using catalogue::ComponentKind;

namespace
{

struct PanelFixture {
    PanelFixture()
        : service(judge.judge())
        , waves(service)
        , panel(service, waves)
    {
        service.setPatience(1e6);
        service.setDocument(&ui.document());
        panel.resize(300, 700);
        panel.show();
    }

    PlacementId placeAt(double x)
    {
        const PlacementId id = ui.place(ComponentKind::Sofa);
        geometry::Point3 place = ui.placement(id).position;
        place.x = Length::metres(x);
        ui.document().apply(design::moveTo(ui.document().design(), id, place), "Move");
        ui.document().select(ui::NothingSelected());
        return id;
    }
    ui::GroupSection& picture() { return test::find<ui::GroupSection>(panel, "picture"); }
    void openPicture()
    {
        test::find<ui::RowButton>(picture(), "group").click();
        test::find<ui::RowButton>(picture(), "parameter").click();
    }
    QAbstractButton* remedy() { return panel.findChild<QAbstractButton*>("remedy"); }

    test::UiFixture ui;
    test::FakeJudge judge;
    ui::AssessmentService service;
    ui::WaveService waves;
    ui::AssessmentPanel panel;
};

} // namespace

TEST_CASE("An empty room says what it needs to be judged")
{
    PanelFixture fixture;
    CHECK(test::find<QLabel>(fixture.panel, "emptyAssessment").isVisible());
    CHECK_FALSE(test::find<ui::RowButton>(fixture.panel, "worst").isVisible());
    fixture.placeAt(3);
    CHECK_FALSE(test::find<QLabel>(fixture.panel, "emptyAssessment").isVisible());
    CHECK(test::find<ui::RowButton>(fixture.panel, "worst").isVisible());
}

TEST_CASE("The head names the worst, and groups say how many fall short")
{
    PanelFixture fixture;
    const PlacementId sofa = fixture.placeAt(3);
    CHECK(fixture.panel.headline() == "1 thing(s) fall short");
    const auto& head = test::find<ui::RowButton>(fixture.picture(), "group");
    CHECK(head.face().level == 1);
    CHECK(head.face().sign == ui::signOf(assessment::Verdict::Fail));
    CHECK_FALSE(test::find<ui::GroupSection>(fixture.panel, "bass").isVisible());
    test::find<ui::RowButton>(fixture.panel, "worst").click();
    CHECK(fixture.picture().isOpen());
    CHECK(fixture.ui.document().selectedPlacements() == std::vector{sofa});
}

TEST_CASE("A row says which thing it is about as soon as another row says the same")
{
    PanelFixture fixture;
    fixture.placeAt(3);
    fixture.openPicture();
    const auto& row = test::find<ui::RowButton>(fixture.picture(), "parameter");
    CHECK(row.face().about.isEmpty());
    const auto& worst = test::find<ui::RowButton>(fixture.panel, "worst");
    CHECK_FALSE(worst.face().about.isEmpty());
    fixture.placeAt(2.5);
    CHECK(row.face().about == worst.face().about);
    CHECK(row.accessibleName().contains(row.face().about));
}

TEST_CASE("A parameter opens with its figures, follows the design, and selects what it is about")
{
    PanelFixture fixture;
    const PlacementId sofa = fixture.placeAt(3);
    fixture.openPicture();
    CHECK(fixture.ui.document().selectedPlacements() == std::vector{sofa});
    const auto& row = test::find<ui::RowButton>(fixture.picture(), "parameter");
    CHECK(row.face().figure == ui::lengthText(Length::metres(3)));
    CHECK(test::find<QLabel>(fixture.picture(), "source").text().contains("clause 3"));
    geometry::Point3 place = fixture.ui.placement(sofa).position;
    place.x = Length::metres(2.5);
    fixture.ui.document().apply(design::moveTo(fixture.ui.document().design(), sofa, place), "");
    CHECK(row.face().figure == ui::lengthText(Length::metres(2.5)));
    CHECK(fixture.picture().openedParameter() == 0);
    fixture.ui.document().apply(design::remove(fixture.ui.document().design(), std::vector{sofa}),
                                "");
    CHECK_FALSE(fixture.picture().openedParameter());
}

TEST_CASE("One click applies a remedy as one step that can be undone")
{
    PanelFixture fixture;
    const PlacementId sofa = fixture.placeAt(3);
    fixture.openPicture();
    CHECK(fixture.remedy() == nullptr);
    test::settle(500);
    REQUIRE(fixture.remedy() != nullptr);
    fixture.remedy()->click();
    CHECK(fixture.ui.placement(sofa).position.x == Length::metres(1));
    CHECK(fixture.panel.headline() == "Good so far");
    fixture.ui.document().undo();
    CHECK(fixture.ui.placement(sofa).position.x == Length::metres(3));
    CHECK(fixture.panel.headline() == "1 thing(s) fall short");
}

TEST_CASE("What the customer keeps no longer counts, until it is judged again")
{
    PanelFixture fixture;
    fixture.placeAt(3);
    fixture.openPicture();
    test::find<QPushButton>(fixture.picture(), "acceptAndKeep").click();
    test::typeInto(test::find<QLineEdit>(fixture.picture(), "keepNote"), "We like it there");
    REQUIRE(fixture.ui.document().design().brief.compromises.size() == 1);
    const design::Compromise& kept = fixture.ui.document().design().brief.compromises.front();
    CHECK(kept.parameter == "fake.place");
    CHECK(kept.note == "We like it there");
    CHECK(fixture.panel.headline() == "Good so far");
    CHECK(test::find<ui::RowButton>(fixture.picture(), "parameter").face().sign == ui::keptSign());
    test::find<QPushButton>(fixture.picture(), "judgeAgain").click();
    CHECK(fixture.ui.document().design().brief.compromises.empty());
    CHECK(fixture.panel.headline() == "1 thing(s) fall short");
}

TEST_CASE("A hidden panel does no work and is right when it is shown again")
{
    PanelFixture fixture;
    fixture.placeAt(3);
    fixture.openPicture();
    fixture.panel.hide();
    fixture.placeAt(3.5);
    const auto rows = [&] {
        int visible = 0;
        for (const auto* row : fixture.picture().findChildren<ui::RowButton*>("parameter")) {
            visible += row->isVisible() ? 1 : 0;
        }
        return visible;
    };
    fixture.panel.show();
    CHECK(rows() == 2);
}

TEST_CASE("The strip lists what falls short, and a click asks for its parameter")
{
    PanelFixture fixture;
    ui::FindingsStrip strip;
    strip.setAssessments(fixture.service);
    strip.setDocument(&fixture.ui.document());
    fixture.placeAt(2.5);
    strip.refresh();
    auto& list = test::find<QListView>(strip, "findingsList");
    QSignalSpy wanted(&strip, &ui::FindingsStrip::parameterWanted);
    const int last = list.model()->rowCount() - 1;
    REQUIRE(last >= 0);
    Q_EMIT list.clicked(list.model()->index(last, 0));
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<ui::ParameterKey>().key == "fake.place");
}
