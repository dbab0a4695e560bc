// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/colours.h"

#include <QIcon>
#include <QString>

namespace bespeak::ui
{

/// An icon of resources/icons by its file name without ".svg". It takes the text colour of the
/// palette when it is drawn, the accent while it is checked, and stays sharp at every size.
QIcon icon(const QString& name);

/// The same in one colour of its own, a member of Colours looked up when it is drawn.
QIcon icon(const QString& name, QColor Colours::*colour);

bool hasIcon(const QString& name);

} // namespace bespeak::ui
