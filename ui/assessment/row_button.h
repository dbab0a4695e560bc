// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/verdict_marks.h"

#include <QAbstractButton>

#include <optional>

namespace bespeak::ui
{

/// What a row of the assessment says in one line.
struct RowFace {
    Sign sign;
    QString title;
    QString about;            ///< which thing, where a title alone does not tell
    QString figure;           ///< at the right
    std::optional<int> level; ///< drawn as rising bars
    QString tip;
    bool isStrong = false; ///< a group's heading

    friend bool operator==(const RowFace&, const RowFace&) = default;
};

/// A line that opens and closes what is under it: sign, title, figure, level. It draws itself, so
/// that fifty of them can follow a drag.
class RowButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget* parent = nullptr);

    void setFace(const RowFace& face);
    const RowFace& face() const { return m_face; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    double paintRight(QPainter& painter) const;

    RowFace m_face;
};

} // namespace bespeak::ui
