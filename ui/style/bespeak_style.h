// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace bespeak::ui
{

/// Fusion with the project's measures (a grid of 4 px) and focus ring. Colours and corners of the
/// single widgets are in resources/style/bespeak.qss.
class BespeakStyle : public QProxyStyle
{
    Q_OBJECT

public:
    BespeakStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace bespeak::ui
