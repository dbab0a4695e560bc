// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/place_words.h"

#include "tests/support/catch.h"
#include "ui/plan/plan_paint.h"

#include <QFont>

using namespace bespeak;
using ui::OverlayKind;
using ui::OverlayLabel;
using ui::Tone;

namespace
{

std::vector<ui::PlacedWords> place(const std::vector<OverlayLabel>& labels)
{
    return ui::placeWords(labels, QTransform::fromScale(50, 50), QFontMetricsF(QFont()),
                          QRectF(0, 0, 300, 300));
}

} // namespace

TEST_CASE("Words at one place stand one under the other, and the worst stay")
{
    std::vector<OverlayLabel> labels;
    for (int i = 0; i < 6; ++i) {
        labels.push_back({OverlayKind::Seats, {2, 3, 1}, QString::number(90 + i), Tone::Good});
    }
    labels.push_back({OverlayKind::Viewing, {2, 3, 1}, "24.1", Tone::Bad});
    const auto placed = place(labels);
    REQUIRE(placed.size() == labels.size());
    CHECK(placed.front().label->text == "24.1");
    const QFontMetricsF metrics{QFont()};
    const QRectF first = ui::pillRect(metrics, placed.front().middle, placed.front().label->text);
    CHECK(first.center().x() == 100);
    CHECK(first.bottom() <= 145); // clear of the thing at 150
    CHECK(first.bottom() >= 130); // and near it
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const QRectF one = ui::pillRect(metrics, placed[i].middle, placed[i].label->text);
        for (std::size_t k = 0; k < i; ++k) {
            CHECK_FALSE(
                one.intersects(ui::pillRect(metrics, placed[k].middle, placed[k].label->text)));
        }
    }
}

TEST_CASE("The same words at the same place are said once, elsewhere again")
{
    const std::vector<OverlayLabel> labels{
        {OverlayKind::Reflections, {1, 1, 1}, "-6 dB", Tone::Bad},
        {OverlayKind::Reflections, {1.02, 1, 1}, "-6 dB", Tone::Bad},
        {OverlayKind::Reflections, {4, 1, 1}, "-6 dB", Tone::Bad}};
    CHECK(place(labels).size() == 2);
}

TEST_CASE("Words at the edge of the view are whole")
{
    const std::vector<OverlayLabel> labels{
        {OverlayKind::Seats, {5.95, 1, 1}, "97 dB and more", Tone::Good},
        {OverlayKind::Seats, {7, 1, 1}, "out of view", Tone::Good}};
    const auto placed = place(labels);
    const QFontMetricsF metrics{QFont()};
    CHECK(ui::pillRect(metrics, placed.at(0).middle, placed.at(0).label->text).right() <= 300);
    CHECK(placed.at(1).middle.x() == 350);
}

TEST_CASE("Far more words than there is room for are placed too")
{
    std::vector<OverlayLabel> many;
    for (int i = 0; i < 100; ++i) {
        many.push_back({OverlayKind::Seats, {0, 0, 0}, QString::number(i), Tone::Neutral});
    }
    CHECK(place(many).size() == 100);
}
