// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/fake_panels.h"

#include <QImage>
#include <QPainter>

namespace bespeak::test
{

bool FakeSceneView::setCameraMode(ui::CameraMode wanted)
{
    if (wanted == ui::CameraMode::Sit && !hasSeat) {
        return false;
    }
    mode = wanted;
    Q_EMIT cameraModeChanged(mode);
    return true;
}

void FakeSceneView::capture(const QSize& size, std::function<void(const QImage&)> done)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    done(picture);
}

void FakeSceneView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Mid));
}

ui::PanelFactories fakePanels()
{
    const auto plain = [](const char* name) {
        ui::DesignPanel panel;
        panel.widget = new QWidget;
        panel.widget->setObjectName(QLatin1String(name));
        panel.setDocument = [](ui::DesignDocument*) {};
        return panel;
    };
    return {.makeScene = [] { return std::make_unique<FakeSceneView>(); },
            .makePlan = [plain] { return plain("plan"); },
            .makeCatalogue = [plain] { return plain("catalogue"); },
            .pictureOf = {}};
}

} // namespace bespeak::test
