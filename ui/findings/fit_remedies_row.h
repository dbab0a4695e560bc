// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/remedy.h"

#include <QWidget>

class QLabel;

namespace bespeak::ui
{

class FlowLayout;

/// What mends one thing that does not fit: a button for each remedy, beside each other.
class FitRemediesRow : public QWidget
{
    Q_OBJECT

public:
    explicit FitRemediesRow(QWidget* parent = nullptr);

    void showSearching();
    void show(const std::vector<assessment::Remedy>& remedies,
              const catalogue::Catalogue& catalogue);
    /// They are of an older design: still to be read, so that nothing jumps, but not to be had.
    void expire();
    void clear();

signals:
    void chosen(const bespeak::assessment::Remedy& remedy);

private:
    void showNote(const QString& text);

    QLabel* m_note;
    QWidget* m_buttons;
    FlowLayout* m_flow;
};

} // namespace bespeak::ui
