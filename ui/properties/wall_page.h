// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/property_page.h"

class QComboBox;
class QPushButton;

namespace bespeak::ui
{

class LengthEdit;

/// A wall: length and how sure it is, thickness, material, what it is built of and what is behind.
class WallPage : public PropertyPage
{
    Q_OBJECT

public:
    explicit WallPage(QWidget* parent = nullptr);
    void refresh() override;

private:
    void connectFields();
    void connectSurroundings();
    std::size_t wall() const;
    room::Certainty certainty() const;

    LengthEdit* m_length;
    LengthEdit* m_thickness;
    QComboBox* m_certainty;
    QComboBox* m_material;
    QComboBox* m_beyond;
    QComboBox* m_construction;
    QPushButton* m_allWalls;
    QPushButton* m_corner;
};

} // namespace bespeak::ui
