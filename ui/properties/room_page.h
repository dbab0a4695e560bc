// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/property_page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace bespeak::ui
{

class FormRows;
class LengthEdit;

/// The room as a whole: name, area, volume, height, floor and ceiling.
class RoomPage : public PropertyPage
{
    Q_OBJECT

public:
    explicit RoomPage(QWidget* parent = nullptr);
    void refresh() override;

private:
    void connectFields();
    void addSurroundings(FormRows& rows);

    QLineEdit* m_name;
    LengthEdit* m_height;
    QComboBox* m_floor;
    QComboBox* m_ceiling;
    QComboBox* m_above;
    QComboBox* m_below;
    QComboBox* m_ceilingConstruction;
    QComboBox* m_floorConstruction;
    QLabel* m_area = nullptr;
    QLabel* m_volume = nullptr;
    QLabel* m_walls = nullptr;
};

} // namespace bespeak::ui
