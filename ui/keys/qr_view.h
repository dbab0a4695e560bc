// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

namespace bespeak::ui
{

/// A QR code with its quiet zone, dark on white in every appearance: cameras want it so. Each
/// module is a whole number of pixels.
class QrView : public QWidget
{
    Q_OBJECT

public:
    /// A text that is too long for a code leaves the view empty.
    explicit QrView(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// The code at one pixel a module, with the quiet zone; null if there is none.
    const QImage& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
};

} // namespace bespeak::ui
