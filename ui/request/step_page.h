// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bespeak::ui
{

/// One step of a StepDialog: a heading, a sentence, what it asks, and a line for what is wrong.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(const QString& name, const QString& heading, const QString& intro,
             QWidget* parent = nullptr);

    const QString& name() const { return m_name; } ///< in the row of steps
    virtual QString nextText() const;
    virtual bool canGoOn() const { return true; }
    virtual bool canGoBack() const { return true; }
    /// The page comes into sight.
    virtual void enter() {}
    /// The button was pressed: ends with done(), or with showProblem().
    virtual void goOn() { Q_EMIT done(); }

signals:
    void done();
    void stateChanged(); ///< nextText, canGoOn or canGoBack may be others

protected:
    QVBoxLayout* column() const { return m_column; }
    void setHeading(const QString& heading, const QString& intro);
    /// One sentence; empty hides the line.
    void showProblem(const QString& sentence);

private:
    QString m_name;
    QLabel* m_heading;
    QLabel* m_intro;
    QLabel* m_problem;
    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
