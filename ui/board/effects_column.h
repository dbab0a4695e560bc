// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_effects.h"

#include <QWidget>

#include <deque>

class QLabel;
class QVBoxLayout;

namespace bespeak::ui
{

/// Says at the side of the board what the last answers changed, the newest first.
class EffectsColumn : public QWidget
{
    Q_OBJECT

public:
    /// @param assessments must outlive this.
    explicit EffectsColumn(AssessmentService& assessments, QWidget* parent = nullptr);

    /// Another document: what was said of the former is of no use.
    void setDocument(DesignDocument* document);

private:
    struct Effect {
        QString answer; ///< the question that was answered, as the step of the history is called
        QStringList texts;
    };

    void takeAssessment();
    void showEffects();
    void showCounts(const BoardState& state);

    AssessmentService& m_assessments;
    QPointer<DesignDocument> m_document;
    std::optional<BoardState> m_before;
    std::deque<Effect> m_effects; ///< newest first
    QVBoxLayout* m_list;
    QLabel* m_counts;
};

} // namespace bespeak::ui
