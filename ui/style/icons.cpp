// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>

namespace bespeak::ui
{

namespace
{

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
}

/// Draws one SVG whose lines are "currentColor" in the colour of the moment.
class PaletteIcon : public QIconEngine
{
public:
    PaletteIcon(QString name, QColor Colours::*fixed)
        : m_name(std::move(name))
        , m_fixed(fixed)
    {
    }

    QString key() const override { return QStringLiteral("bespeak"); }
    QIconEngine* clone() const override { return new PaletteIcon(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal /*ratio*/) override
    {
        const QColor colour = colourFor(mode, state);
        const QString cacheKey = QStringLiteral("bespeak-icon/%1/%2x%3/%4")
                                     .arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(colour.name(QColor::HexArgb));
        QPixmap picture;
        if (!QPixmapCache::find(cacheKey, &picture)) {
            picture = render(size, colour);
            QPixmapCache::insert(cacheKey, picture);
        }
        return picture;
    }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (m_fixed != nullptr) {
            return colours().*m_fixed;
        }
        return state == QIcon::On ? colours().accentText
                                  : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QPixmap render(const QSize& size, const QColor& colour) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QFile file(pathOf(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QByteArray svg = file.readAll();
            svg.replace("currentColor", colour.name().toLatin1());
            svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
            QPainter painter(&picture);
            painter.setOpacity(colour.alphaF());
            // What is wider than high keeps its words off the icon.
            const double side = std::min(size.width(), size.height());
            QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
        }
        return picture;
    }

    QString m_name;
    QColor Colours::*m_fixed; ///< nullptr: the palette's text colour
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new PaletteIcon(name, nullptr));
}

QIcon icon(const QString& name, QColor Colours::*colour)
{
    return QIcon(new PaletteIcon(name, colour));
}

bool hasIcon(const QString& name)
{
    return QFile::exists(pathOf(name));
}

} // namespace bespeak::ui
