// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/place_words.h"

#include "ui/plan/plan_paint.h"

#include <algorithm>
#include <functional>

namespace bespeak::ui
{

namespace
{

constexpr double wordsApart = 2; // pixels
constexpr double lift = 8;       // pixels: what they speak of stays to be seen

/// The nearest free place straight above or below, so that no words cover others.
QPointF freePlace(QRectF wanted, const std::vector<QRectF>& taken)
{
    constexpr int tries = 16;
    const double step = wanted.height() / 2 + wordsApart;
    for (int i = 0; i < tries; ++i) {
        const int steps = (i + 1) / 2;
        const double down = (i % 2 == 0 ? -steps : steps) * step;
        const QRectF moved = wanted.translated(0, down);
        if (std::ranges::none_of(taken, [&](const QRectF& one) { return one.intersects(moved); })) {
            return moved.center();
        }
    }
    return wanted.center();
}

} // namespace

std::vector<PlacedWords> placeWords(const std::vector<OverlayLabel>& labels,
                                    const QTransform& toPixels, const QFontMetricsF& metrics,
                                    const QRectF& view)
{
    std::vector<PlacedWords> all;
    all.reserve(labels.size());
    for (const OverlayLabel& label : labels) {
        all.push_back({&label, toPixels.map(QPointF(label.at.x, label.at.y))});
    }
    std::ranges::stable_sort(all, std::greater(), [](const PlacedWords& one) {
        return static_cast<int>(one.label->tone);
    });
    std::vector<QRectF> taken;
    std::vector<PlacedWords> said; // where they belong
    std::vector<PlacedWords> placed;
    for (const PlacedWords& one : all) {
        QRectF wanted =
            pillRect(metrics, one.middle, one.label->text).adjusted(-wordsApart, 0, wordsApart, 0);
        wanted.translate(0, -wanted.height() / 2 - lift);
        if (view.contains(one.middle)) {
            wanted.moveLeft(std::clamp(wanted.left(), view.left(),
                                       std::max(view.left(), view.right() - wanted.width())));
        }
        const bool isSaid = std::ranges::any_of(said, [&](const PlacedWords& other) {
            return other.label->text == one.label->text &&
                   (other.middle - one.middle).manhattanLength() < wanted.height();
        });
        if (!isSaid) {
            said.push_back(one);
            placed.push_back({one.label, freePlace(wanted, taken)});
            taken.push_back(wanted.translated(placed.back().middle - wanted.center()));
        }
    }
    return placed;
}

} // namespace bespeak::ui
