// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <QPixmap>

namespace bespeak::ui
{

/// A small picture of a design from above in the colours on show: walls, openings, furniture.
QPixmap planPicture(const design::Design& design, const catalogue::Catalogue& catalogue,
                    const QSize& size, qreal devicePixelRatio);

} // namespace bespeak::ui
