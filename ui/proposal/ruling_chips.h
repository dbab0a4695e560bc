// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_service.h"

#include <QWidget>

namespace bespeak::ui
{

class FlowLayout;

/// What the customer decided about the proposals, each to be taken back.
class RulingChips : public QWidget
{
    Q_OBJECT

public:
    explicit RulingChips(QWidget* parent = nullptr);

    void show(const Proposed& proposed);

signals:
    void withdrawn(const bespeak::proposal::Ruling& ruling);
    void undoWanted();

private:
    FlowLayout* m_chips;
};

} // namespace bespeak::ui
