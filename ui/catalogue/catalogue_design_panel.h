// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/design_panels.h"

namespace bespeak::ui
{

/// The catalogue as a panel of the window: lists the document's components and places what is
/// asked for where it is free.
/// @param pictureFolder see CataloguePanel.
DesignPanel makeCatalogueDesignPanel(const QString& pictureFolder);

/// The picture of one component as large as `size` in logical pixels, drawn now.
QPixmap drawComponentPicture(const catalogue::Component& component, const QSize& size);

} // namespace bespeak::ui
