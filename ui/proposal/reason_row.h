// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/proposal/proposal_models.h"

#include <QWidget>

class QToolButton;

namespace bespeak::ui
{

/// One sentence that opens to the figures it was computed from.
class ReasonRow : public QWidget
{
    Q_OBJECT

public:
    ReasonRow(const proposal::Reason& reason, const catalogue::Catalogue& catalogue,
              const QString& iconName, QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QWidget* makeFigures(const proposal::Reason& reason) const;

    QToolButton* m_open = nullptr;
};

} // namespace bespeak::ui
