// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"

#include <QTimer>

class QPlainTextEdit;
class QLabel;

namespace bespeak::ui
{

struct BriefSignal;
class FlowLayout;

/// The beginning of the board: what is wanted in the customer's own words, and a chip for each
/// thing that was understood. A chip that is wrong is taken off.
class WordsStep : public BoardStep
{
    Q_OBJECT

public:
    static constexpr int readAfter = 500; ///< milliseconds after the last key

    WordsStep();
    bool isAnswered(const design::Brief& brief) const override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeExamples();
    void takeWords();
    void addExample(const QString& text);
    void showChips();
    void addChip(const BriefSignal& signal, const design::Brief& read, bool isTaken);

    QPlainTextEdit* m_words;
    QLabel* m_none;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QTimer m_reading;
};

} // namespace bespeak::ui
