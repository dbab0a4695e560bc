// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/overlay_words.h"

#include "models/geometry/mesh_faces.h"
#include "ui/scene/mesh_geometry.h"

#include <Qt3DCore/QTransform>
#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QParameter>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QVector2D>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace bespeak::ui
{

namespace
{

constexpr std::size_t mostWords = 40;
constexpr std::size_t mostPictures = 300;
constexpr double finer = 2; ///< pixels of a picture for one on the screen
constexpr double apart = 3; ///< pixels between words
constexpr double lift = 14; ///< pixels by which words keep clear of what they speak of
constexpr int fontPixels = 12;
constexpr QSizeF margin(7, 3);

QColor edgeOf(Tone tone)
{
    constexpr std::array<QRgb, 4> colours{0xFFAAB4B1, 0xFF35C4B2, 0xFFE9B04A, 0xFFEF6A5E};
    return QColor::fromRgb(colours.at(static_cast<std::size_t>(tone)));
}

/// Where a place is seen, pixels from the upper left; nothing if it is behind the eye.
std::optional<QPointF> seenAt(geometry::Vec3 place, const CameraPose& pose, const QSizeF& view)
{
    constexpr double nearest = 0.05;
    const geometry::Vec3 way = place - pose.eye;
    const double depth = dot(way, pose.forward());
    if (depth < nearest) {
        return std::nullopt;
    }
    const double scale = view.height() / 2 / std::tan(pose.fieldOfView / 2) / depth;
    return QPointF(view.width() / 2 + dot(way, pose.right()) * scale,
                   view.height() / 2 - dot(way, pose.up()) * scale);
}

/// The nearest free place straight above or below.
double freeShift(const QRectF& wanted, const std::vector<QRectF>& taken)
{
    constexpr int tries = 12;
    const double step = wanted.height() / 2 + apart;
    for (int i = 0; i < tries; ++i) {
        const int steps = (i + 1) / 2;
        const double shift = (i % 2 == 0 ? -steps : steps) * step;
        const QRectF moved = wanted.translated(0, shift);
        if (std::ranges::none_of(taken, [&](const QRectF& one) { return one.intersects(moved); })) {
            return shift;
        }
    }
    return 0;
}

geometry::MeshPart square()
{
    geometry::MeshPart part;
    const geometry::Vec3 corners[] = {
        {-0.5, 0, -0.5}, {0.5, 0, -0.5}, {0.5, 0, 0.5}, {-0.5, 0, 0.5}};
    addFace(part, corners, {0, -1, 0}, {1, 0, 0}, {0, 0, 1});
    return part;
}

} // namespace

QImage wordsPicture(const QString& text, Tone tone)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPixels);
    const QFontMetricsF metrics(font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text) + 2 * margin.width()),
                      std::ceil(metrics.height() + 2 * margin.height()));
    const double scale = finer * qGuiApp->devicePixelRatio();
    QImage image((size * scale).toSize(), QImage::Format_RGBA8888_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(QPen(edgeOf(tone), 1.5));
    painter.setBrush(QColor(24, 28, 29, 225));
    const QRectF patch(QPointF(), size);
    painter.drawRoundedRect(patch.adjusted(1, 1, -1, -1), 5, 5);
    painter.setPen(Qt::white);
    painter.drawText(patch, Qt::AlignCenter, text);
    painter.end();
    return image.convertToFormat(QImage::Format_RGBA8888);
}

std::vector<std::optional<double>> wordShifts(const std::vector<OverlayLabel>& labels,
                                              const std::vector<QSizeF>& sizes,
                                              const CameraPose& pose, const QSizeF& view)
{
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(),
                             [&labels](std::size_t i) { return static_cast<int>(labels[i].tone); });
    std::vector<std::optional<double>> shifts(labels.size());
    std::vector<QRectF> taken;
    std::vector<std::pair<QString, QPointF>> said;
    for (const std::size_t i : order) {
        const std::optional<QPointF> middle = seenAt(labels[i].at, pose, view);
        const bool isSaid =
            middle && std::ranges::any_of(said, [&](const auto& other) {
                return other.first == labels[i].text &&
                       (other.second - *middle).manhattanLength() < sizes[i].height();
            });
        if (!middle || isSaid) {
            continue;
        }
        QRectF wanted(QPointF(), sizes[i]);
        wanted.moveCenter(*middle);
        const double up = -wanted.height() / 2 - lift;
        shifts[i] = up + freeShift(wanted.translated(0, up), taken);
        taken.push_back(wanted.translated(0, *shifts[i]));
        said.emplace_back(labels[i].text, *middle);
    }
    return shifts;
}

OverlayWords::OverlayWords(Qt3DCore::QEntity* parent, MaterialCache& materials)
    : m_parent(parent)
    , m_materials(materials)
{
}

void OverlayWords::show(const std::vector<OverlayLabel>& labels)
{
    if (labels == m_labels) {
        return;
    }
    delete m_group;
    m_group = nullptr;
    m_words.clear();
    m_sizes.clear();
    m_labels = labels;
    m_labels.resize(std::min(labels.size(), mostWords));
    if (m_pictures.size() > mostPictures) {
        m_pictures.clear();
    }
    if (m_labels.empty()) {
        return;
    }
    m_group = new Qt3DCore::QEntity(m_parent);
    for (const OverlayLabel& label : m_labels) {
        add(label);
    }
}

ImageTexture& OverlayWords::pictureOf(const OverlayLabel& label, const QImage& image)
{
    auto& picture = m_pictures[QString::number(static_cast<int>(label.tone)) + label.text];
    if (!picture) {
        picture = std::make_unique<ImageTexture>(m_parent);
        picture->show(image);
    }
    return *picture;
}

void OverlayWords::add(const OverlayLabel& label)
{
    const QImage image = wordsPicture(label.text, label.tone);
    const QSizeF size = QSizeF(image.size()) / finer;
    auto* entity = new Qt3DCore::QEntity(m_group);
    addGeometry(entity, makeGeometry(square(), entity));
    auto* place = new Qt3DCore::QTransform(entity);
    place->setTranslation(toScene(label.at));
    entity->addComponent(place);
    auto* material = new Qt3DRender::QMaterial(entity);
    material->setEffect(m_materials.effects().words);
    auto* shift = new Qt3DRender::QParameter(QStringLiteral("wordsShift"), QVector2D());
    material->addParameter(shift);
    material->addParameter(new Qt3DRender::QParameter(
        QStringLiteral("wordsSize"),
        QVector2D(static_cast<float>(size.width()), static_cast<float>(size.height()))));
    material->addParameter(
        new Qt3DRender::QParameter(QStringLiteral("words"), pictureOf(label, image).texture()));
    entity->addComponent(material);
    m_words.push_back({entity, shift});
    m_sizes.push_back(size);
}

void OverlayWords::look(const CameraPose& pose, const QSize& pixels)
{
    const auto shifts = wordShifts(m_labels, m_sizes, pose, pixels);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_words[i].entity->setEnabled(shifts[i].has_value());
        // Up in the picture is up in clip space, and down in pixels.
        m_words[i].shift->setValue(QVector2D(0, static_cast<float>(-shifts[i].value_or(0))));
    }
}

} // namespace bespeak::ui
