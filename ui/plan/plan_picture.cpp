// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_picture.h"

#include <QPainter>
#include <QSvgRenderer>

namespace bespeak::ui
{

namespace
{

constexpr int widestImage = 8192;

QByteArray svgOf(const design::Design& design, const catalogue::Catalogue& catalogue,
                 const design::PlanSvgOptions& options)
{
    return QByteArray::fromStdString(design::formatPlanSvg(design, catalogue, options));
}

} // namespace

void paintPlan(QPainter& painter, const QRectF& target, const design::Design& design,
               const catalogue::Catalogue& catalogue, const design::PlanSvgOptions& options)
{
    QSvgRenderer renderer(svgOf(design, catalogue, options));
    const QSizeF size = QSizeF(renderer.defaultSize()).scaled(target.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(target.center());
    renderer.render(&painter, place);
}

QImage planImage(int width, const design::Design& design, const catalogue::Catalogue& catalogue,
                 const design::PlanSvgOptions& options)
{
    QSvgRenderer renderer(svgOf(design, catalogue, options));
    const QSizeF page = renderer.defaultSize();
    const int pixels = std::clamp(width, 16, widestImage);
    const int height = static_cast<int>(std::lround(pixels * page.height() / page.width()));
    QImage image(pixels, std::clamp(height, 16, widestImage), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(image.rect()));
    return image;
}

} // namespace bespeak::ui
