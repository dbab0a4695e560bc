// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/qr_view.h"

#include "models/exchange/qr.h"
#include "tests/support/catch.h"

using namespace bespeak;

TEST_CASE("A QR code is drawn module by module inside its quiet zone")
{
    const QString text(43, QLatin1Char('k'));
    const auto code = exchange::createQrCode(text.toStdString());
    REQUIRE_OK(code);
    const ui::QrView view(text);
    const QImage& picture = view.picture();
    REQUIRE(picture.width() == code->size + 8);
    int wrong = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool inside = x >= 4 && y >= 4 && x < 4 + code->size && y < 4 + code->size;
            const bool dark = inside && code->isDark(x - 4, y - 4);
            wrong += (qGray(picture.pixel(x, y)) < 128) == dark ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
    CHECK(view.sizeHint().width() % picture.width() == 0);
}

TEST_CASE("A text that no code can hold leaves the view empty")
{
    CHECK(ui::QrView(QString(5'000, QLatin1Char('x'))).picture().isNull());
}
