// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/property_page.h"

class QComboBox;
class QLabel;

namespace bespeak::ui
{

class FormRows;
class LengthEdit;

/// A door, window or passage: its measures, and how a door opens.
class OpeningPage : public PropertyPage
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget* parent = nullptr);
    void refresh() override;

private:
    void addMeasures(FormRows& rows);
    void addDoor(FormRows& rows);
    void addConstruction(FormRows& rows);
    void showConstructions(const room::Opening& shown);
    const room::Opening& opening() const;
    /// Changes one member of the opening.
    template <typename Member>
    void change(Member room::Opening::*member, Member value);
    QComboBox* makeChoice(const QString& name);

    QComboBox* m_kind;
    LengthEdit* m_width;
    LengthEdit* m_height;
    LengthEdit* m_sill;
    LengthEdit* m_offset;
    QComboBox* m_hinge;
    QComboBox* m_swing;
    QComboBox* m_certainty;
    QComboBox* m_construction;
    QLabel* m_constructionLabel = nullptr;
    QLabel* m_hingeLabel = nullptr;
    QLabel* m_swingLabel = nullptr;
};

} // namespace bespeak::ui
