// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/feed.h"

#include <QWidget>

namespace bespeak::ui
{

/// A rate with its 95 % interval on a line from 0 to 50 %: how sure the figure is can be seen.
class IntervalBar : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalBar(const community::Placed& placed, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {200, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    community::Placed m_placed;
};

} // namespace bespeak::ui
