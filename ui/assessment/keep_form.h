// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bespeak::ui
{

/// "Accept and keep": the customer's own word, with a note, that a finding shall stay.
class KeepForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeepForm(QWidget* parent = nullptr);

    /// @param kept what was said before, or nullptr.
    void show(bool isFinding, const design::Compromise* kept);

signals:
    void keepWanted(const QString& note);
    void judgeWanted(); ///< it shall count again

private:
    void ask();

    QLabel* m_kept;
    QPushButton* m_judge;
    QPushButton* m_ask;
    QWidget* m_answer;
    QLineEdit* m_note;
};

} // namespace bespeak::ui
