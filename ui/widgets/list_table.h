// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QTableWidget;
class QTableWidgetItem;

namespace bespeak::ui
{

/// A cell that is read and not edited; pointed at, it shows all of its text.
QTableWidgetItem* makeCell(const QString& text);

/// Makes a table with these heads a plain list of rows: columns as wide as their words, one of
/// which takes the room that is left.
void layOutList(QTableWidget& table, const QStringList& heads, int wideColumn, int rowHeight);

} // namespace bespeak::ui
