// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"

#include <QLabel>

class QPainter;

namespace bespeak::ui
{

/// How wide the words of a state are on their rounded patch, pixels.
int stateChipWidth(const QFontMetrics& metrics, casework::CaseState state);
/// A state's words on a patch in the colour of its urgency: the same in lists and beside a case.
void paintStateChip(QPainter& painter, const QRect& patch, casework::CaseState state);

/// A case's state.
class StateChip : public QLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);

    void showState(casework::CaseState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    casework::CaseState m_state = {};
};

} // namespace bespeak::ui
