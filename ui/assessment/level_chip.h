// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

namespace bespeak::ui
{

/// The level reached, as rising bars.
class LevelChip : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChip(QWidget* parent = nullptr);

    /// Nothing: hidden.
    void setLevel(std::optional<int> level);
    std::optional<int> level() const { return m_level; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_level;
};

} // namespace bespeak::ui
