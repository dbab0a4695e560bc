// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/image_texture.h"

#include "ui/scene/drawing.h"
#include "ui/scene/texture_patterns.h"

#include <QMutex>

#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureImageData>
#include <Qt3DRender/QTextureImageDataGenerator>

#include <map>

namespace bespeak::ui
{

using namespace Qt3DRender;

namespace
{

QTextureImageDataPtr dataOf(const QImage& image)
{
    auto data = QTextureImageDataPtr::create();
    data->setImage(image);
    return data;
}

/// A pattern's pixels, painted once for all scenes of the program (Qt3D 6.4 also keeps hold of what
/// a generator gives it, beyond the end of its engine). Called from Qt3D's threads.
QTextureImageDataPtr patternData(const QString& pattern)
{
    static QMutex mutex;
    static std::map<QString, QTextureImageDataPtr> painted;
    const QMutexLocker lock(&mutex);
    QTextureImageDataPtr& data = painted[pattern];
    if (!data) {
        data = dataOf(paintPattern(pattern));
    }
    return data;
}

class PatternGenerator : public QTextureImageDataGenerator
{
public:
    explicit PatternGenerator(QString pattern)
        : m_pattern(std::move(pattern))
    {
    }
    QTextureImageDataPtr operator()() override { return patternData(m_pattern); }
    bool operator==(const QTextureImageDataGenerator& other) const override
    {
        const auto* same = dynamic_cast<const PatternGenerator*>(&other);
        return same && same->m_pattern == m_pattern;
    }
    QT3D_FUNCTOR(PatternGenerator)

private:
    QString m_pattern;
};

class PatternImage : public QAbstractTextureImage
{
public:
    PatternImage(QString pattern, Qt3DCore::QNode* owner)
        : QAbstractTextureImage(owner)
        , m_pattern(std::move(pattern))
    {
    }

protected:
    QTextureImageDataGeneratorPtr dataGenerator() const override
    {
        return QTextureImageDataGeneratorPtr(new PatternGenerator(m_pattern));
    }

private:
    QString m_pattern;
};

class StillGenerator : public QTextureImageDataGenerator
{
public:
    explicit StillGenerator(QImage image)
        : m_image(std::move(image))
    {
    }
    QTextureImageDataPtr operator()() override { return dataOf(m_image); }
    bool operator==(const QTextureImageDataGenerator& other) const override
    {
        const auto* same = dynamic_cast<const StillGenerator*>(&other);
        return same && same->m_image.cacheKey() == m_image.cacheKey();
    }
    QT3D_FUNCTOR(StillGenerator)

private:
    QImage m_image;
};

} // namespace

class ImageTexture::Source : public QAbstractTextureImage
{
public:
    using QAbstractTextureImage::QAbstractTextureImage;

    void show(const QImage& image)
    {
        m_image = image;
        notifyDataGeneratorChanged();
    }

protected:
    QTextureImageDataGeneratorPtr dataGenerator() const override
    {
        return QTextureImageDataGeneratorPtr(new StillGenerator(m_image));
    }

private:
    QImage m_image;
};

QAbstractTexture* makePatternTexture(const QString& pattern, Qt3DCore::QNode* owner)
{
    auto* texture = new QTexture2D(owner);
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setGenerateMipMaps(true);
    texture->setMinificationFilter(QAbstractTexture::LinearMipMapLinear);
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    // Mesa's software driver takes seconds for a frame with it.
    texture->setMaximumAnisotropy(sceneDrawing() == Drawing::Hardware ? 8 : 1);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::Repeat));
    texture->addTextureImage(new PatternImage(pattern, texture));
    return texture;
}

ImageTexture::ImageTexture(Qt3DCore::QNode* owner)
    : m_texture(new QTexture2D(owner))
    , m_source(new Source(m_texture))
{
    m_texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    m_texture->setGenerateMipMaps(false);
    m_texture->setMinificationFilter(QAbstractTexture::Linear);
    m_texture->setMagnificationFilter(QAbstractTexture::Linear);
    m_texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    m_texture->addTextureImage(m_source);
}

void ImageTexture::show(const QImage& image)
{
    m_source->show(image);
}

} // namespace bespeak::ui
