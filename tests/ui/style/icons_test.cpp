// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include "tests/support/catch.h"
#include "ui/text/word_text.h"

#include <QImage>

using namespace bespeak;

TEST_CASE("An icon is drawn in the palette's colours, and differently when it is checked")
{
    const QIcon icon = ui::icon(QStringLiteral("sofa"));
    const QImage plain = icon.pixmap(32, 32).toImage();
    const QImage checked = icon.pixmap(32, 32, QIcon::Normal, QIcon::On).toImage();
    const QImage disabled = icon.pixmap(32, 32, QIcon::Disabled).toImage();
    CHECK(plain != checked);
    CHECK(plain != disabled);
    CHECK(plain != QImage(plain.size(), plain.format()));
}

TEST_CASE("Every kind and group has an icon that exists")
{
    for (const catalogue::ComponentKind kind : catalogue::allKinds()) {
        INFO(catalogue::kindName(kind));
        CHECK(ui::hasIcon(ui::kindIcon(kind)));
        CHECK(ui::hasIcon(ui::groupIcon(catalogue::groupOf(kind))));
        CHECK_FALSE(ui::kindText(kind).isEmpty());
    }
}
