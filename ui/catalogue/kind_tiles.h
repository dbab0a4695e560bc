// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/component_kind.h"

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace bespeak::ui
{

/// A tile for each group of kinds, with icon and name. At most one is chosen; a second press lets
/// go of it.
class KindTiles : public QWidget
{
    Q_OBJECT

public:
    explicit KindTiles(QWidget* parent = nullptr);

    const std::optional<catalogue::KindGroup>& chosen() const { return m_chosen; }
    /// Shows a choice; says nothing to anybody.
    void setChosen(std::optional<catalogue::KindGroup> group);

signals:
    void changed();

private:
    std::vector<QToolButton*> m_tiles; ///< in the order of the groups
    std::optional<catalogue::KindGroup> m_chosen;
};

} // namespace bespeak::ui
