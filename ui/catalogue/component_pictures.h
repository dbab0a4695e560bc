// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QString>
#include <QThreadPool>

namespace bespeak::ui
{

/// Pictures of components, drawn from their meshes in a thread of its own and kept on disk by what
/// the component is, so that a second start shows them at once.
class ComponentPictures : public QObject
{
    Q_OBJECT

public:
    /// @param folder where pictures are kept; empty keeps none. It is made when it is needed.
    /// @param pixels the size of the pictures.
    ComponentPictures(QString folder, QSize pixels, QObject* parent = nullptr);
    ~ComponentPictures() override;

    /// Where the pictures of this user are kept.
    static QString usualFolder();

    /// The picture if it is ready; else a null one, and `arrived` when it is. What was asked for
    /// last is drawn first: it is what the user looks at.
    QImage find(const catalogue::Component& component);

    /// Another catalogue has come: what was called so may look different now.
    void forget();

signals:
    void arrived(const QString& componentId);

private:
    void draw(const catalogue::Component& component);
    void take(const QString& id, const QImage& picture, int generation);

    QString m_folder;
    QSize m_pixels;
    QHash<QString, QImage> m_pictures;
    QSet<QString> m_asked;
    QThreadPool m_thread;
    int m_priority = 0;
    int m_generation = 0; ///< how often everything was forgotten
};

} // namespace bespeak::ui
