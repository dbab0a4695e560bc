// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/picture_view.h"
#include "models/standards/viewing.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

constexpr double eyeToCrown = 0.12; // m, from the eyes to the top of a head
constexpr double halfHead = 0.1;    // m
constexpr RuleFacts rowSight{"picture.row-sight", Group::Picture, "m",
                             "similar triangles; 5 cm over the head is trade practice", 'B'};

} // namespace

double hiddenHeight(const Scene& scene, const View& rear, const View& front)
{
    const Picture& picture = scene.pictures.front();
    if (front.distance >= rear.distance - 2 * halfHead) {
        return 0;
    }
    // The head hides something only if it stands between the eye and the picture's sides.
    const double share = front.distance / rear.distance;
    const double middle = rear.aside * share;
    if (std::abs(front.aside - middle) > picture.width / 2 * (1 - share) + halfHead) {
        return 0;
    }
    const Seat& before = scene.seats[front.seat];
    const Seat& behind = scene.seats[rear.seat];
    const double headTop = std::max(before.eye.z + eyeToCrown, before.backHeight);
    return standards::riserHeight({behind.eye.z, headTop, picture.centre.z - picture.height / 2,
                                   front.distance, rear.distance})
        .value_or(0);
}

void checkRows(const Scene& scene, const std::vector<View>& views, Parameters& parameters)
{
    Parameter parameter = makeParameter(rowSight);
    parameter.highest = 0;
    double worst = -1;
    bool hasRows = false;
    for (const View& rear : views) {
        double most = 0;
        for (const View& front : views) {
            hasRows = hasRows || front.distance < rear.distance - 0.5;
            const double missing = hiddenHeight(scene, rear, front);
            if (missing > worst) {
                worst = missing;
                parameter.subjects = {scene.seats[rear.seat].id, scene.seats[front.seat].id};
                parameter.facts = {{"name", nameOf(scene, scene.seats[rear.seat].id)},
                                   {"other", nameOf(scene, scene.seats[front.seat].id)},
                                   {"missing", lengthText(missing)}};
            }
            most = std::max(most, missing);
        }
        const Seat& seat = scene.seats[rear.seat];
        parameter.seats.push_back({seat.id, seat.place, most});
    }
    if (!hasRows) {
        return; // one row hides nothing
    }
    judgeSeats(parameter);
    parameters.push_back(std::move(parameter));
}

} // namespace bespeak::assessment
