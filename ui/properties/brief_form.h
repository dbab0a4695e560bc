// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/design.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bespeak::ui
{

class FormRows;

/// "About you and the room": the signals of the brief beside wishes and budget. Nothing of it is
/// ever required; what is not said is not judged.
class BriefForm : public QWidget
{
    Q_OBJECT

public:
    explicit BriefForm(QWidget* parent = nullptr);

    FormRows& rows() { return *m_rows; }
    void show(const design::Design& design);

signals:
    /// The brief as it shall be, and what the step is called.
    void briefEdited(const bespeak::design::Brief& brief, const QString& label);
    /// The user wants to say what is behind the next wall of which nothing is known.
    void nextWallWanted();

private:
    void fillChoices();
    void addRows();
    void connectFields();
    void readChildren();
    template <typename Change>
    void edit(const QString& label, Change change);

    FormRows* m_rows;
    design::Brief m_brief;
    QSpinBox* m_viewers;
    QComboBox* m_dwelling;
    QComboBox* m_sleeper;
    QComboBox* m_street;
    QComboBox* m_tenure;
    QComboBox* m_drilling;
    QComboBox* m_loudness;
    QComboBox* m_taste;
    QLineEdit* m_children;
    QCheckBox* m_pets;
    QCheckBox* m_wheelchair;
    QLabel* m_walls = nullptr;
    QPushButton* m_nextWall;
};

} // namespace bespeak::ui
