// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/property_page.h"

class QComboBox;
class QPushButton;

namespace bespeak::ui
{

class LengthEdit;

/// A wall: length and how sure it is, thickness, material.
class WallPage : public PropertyPage
{
    Q_OBJECT

public:
    explicit WallPage(QWidget* parent = nullptr);
    void refresh() override;

private:
    void connectFields();
    std::size_t wall() const;
    room::Certainty certainty() const;

    LengthEdit* m_length;
    LengthEdit* m_thickness;
    QComboBox* m_certainty;
    QComboBox* m_material;
    QPushButton* m_allWalls;
    QPushButton* m_corner;
};

} // namespace bespeak::ui
