// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <Qt3DRender/QAbstractTexture>
#include <Qt3DRender/QAbstractTextureImage>

namespace bespeak::ui
{

/// A texture that is painted by paintPattern when it is first drawn, off the window's thread.
Qt3DRender::QAbstractTexture* makePatternTexture(const QString& pattern, Qt3DCore::QNode* owner);

/// A texture whose picture may change, not repeated beyond its edge.
class ImageTexture
{
public:
    explicit ImageTexture(Qt3DCore::QNode* owner);

    Qt3DRender::QAbstractTexture* texture() const { return m_texture; }
    void show(const QImage& image);

private:
    class Source;

    Qt3DRender::QAbstractTexture* m_texture = nullptr;
    Source* m_source = nullptr;
};

} // namespace bespeak::ui
