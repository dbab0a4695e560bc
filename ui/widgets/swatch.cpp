// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/swatch.h"

#include "models/room/materials.h"
#include "ui/style/theme.h"
#include "ui/text/word_text.h"

#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

/// sRGB's transfer curve (IEC 61966-2-1).
float encoded(float linear)
{
    const float clamped = std::clamp(linear, 0.0F, 1.0F);
    return clamped <= 0.0031308F ? clamped * 12.92F
                                 : 1.055F * std::pow(clamped, 1.0F / 2.4F) - 0.055F;
}

bool suits(const room::Material& material, SurfaceUse use)
{
    switch (use) {
    case SurfaceUse::Wall:
        return material.forWalls;
    case SurfaceUse::Floor:
        return material.forFloors;
    case SurfaceUse::Ceiling:
        return material.forCeilings;
    }
    return false;
}

} // namespace

QColor screenColour(const geometry::Colour& colour)
{
    return QColor::fromRgbF(encoded(colour.red), encoded(colour.green), encoded(colour.blue));
}

QIcon swatchIcon(const QColor& colour)
{
    QIcon swatch;
    for (const int size : {18, 36, 54}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().fieldLine, size / 18.0));
        painter.setBrush(colour);
        const qreal edge = size / 12.0;
        painter.drawRoundedRect(QRectF(edge, edge, size - 2 * edge, size - 2 * edge), size / 4.5,
                                size / 4.5);
        painter.end();
        swatch.addPixmap(picture);
    }
    return swatch;
}

void fillWithMaterials(QComboBox* box, SurfaceUse use)
{
    for (const room::Material& material : room::materials()) {
        if (suits(material, use)) {
            box->addItem(swatchIcon(screenColour(material.colour)), materialText(material),
                         QString::fromUtf8(material.id.data(), std::ssize(material.id)));
        }
    }
}

void showMaterial(QComboBox* box, const std::string& id)
{
    const QString wanted = QString::fromStdString(id);
    int index = box->findData(wanted);
    if (index < 0) {
        box->addItem(wanted, wanted);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace bespeak::ui
