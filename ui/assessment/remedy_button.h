// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QLabel;

namespace bespeak::ui
{

/// A button whose sentence may take two lines: what helps, and what comes out then.
class RemedyButton : public QAbstractButton
{
    Q_OBJECT

public:
    RemedyButton(const QString& sentence, const QString& outcome, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bespeak::ui
