// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/quoting/rounds.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace bespeak::ui
{

/// The talk about a design, the newest turn first: who changed what and why, in things, money,
/// days, decibels and centimetres. The same on both sides. Judging takes its time, so nothing is
/// computed before it is seen.
class RoundsView : public QWidget
{
    Q_OBJECT

public:
    explicit RoundsView(catalogue::Catalogue catalogue, QWidget* parent = nullptr);

    /// The store must outlive the view, or be replaced by another call.
    void setCase(store::Store& store, const casework::CaseRecord& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void clear();
    QWidget* makeCard(const quoting::Round& round);

    catalogue::Catalogue m_catalogue;
    store::Store* m_store = nullptr;
    std::optional<casework::CaseRecord> m_record;
    bool m_isStale = false;
    QVBoxLayout* m_cards;
};

} // namespace bespeak::ui
