// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/plan_svg.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace bespeak::ui
{

/// Draws the plan as it is exported and sent (see formatPlanSvg) as large as fits into a rectangle
/// of any painter: paper, PDF, a preview.
void paintPlan(QPainter& painter, const QRectF& target, const design::Design& design,
               const catalogue::Catalogue& catalogue, const design::PlanSvgOptions& options = {});

/// The same as an image so many pixels wide.
QImage planImage(int width, const design::Design& design, const catalogue::Catalogue& catalogue,
                 const design::PlanSvgOptions& options = {});

} // namespace bespeak::ui
