// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/property_page.h"

#include <QPixmap>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace bespeak::ui
{

class ActionRegistry;
class AngleEdit;
class FormRows;
class LengthEdit;
class OptionsForm;

/// A picture of a component, at most that many pixels; null if there is none.
using ComponentPicture = std::function<QPixmap(const catalogue::Component&, const QSize&)>;

/// One or more placements: what it is, where it is, how it is held, its options, price and facts.
/// Of several, what they have in common; an edit changes all of them in one step.
class PlacementPage : public PropertyPage
{
    Q_OBJECT

public:
    PlacementPage(ActionRegistry& actions, ComponentPicture picture, QWidget* parent = nullptr);
    void refresh() override;

private:
    QWidget* makeHead(ActionRegistry& actions);
    void addPlace(FormRows& rows);
    void addHold(FormRows& rows);
    void connectFields();
    void connectHold();
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::vector<const design::Placement*> selected() const;
    /// The component of all that are selected; nullptr if they differ or nobody knows it.
    const catalogue::Component* commonComponent() const;

    using Edit =
        std::function<Result<design::Design>(design::Design, const design::Placement& now)>;
    /// Changes every selected placement in one step.
    void change(const Edit& edit, const QString& label);
    void moveAll(Length geometry::Point3::*axis, Length value);

    void refreshHead(const std::vector<const design::Placement*>& placements);
    void refreshPlace(const std::vector<const design::Placement*>& placements);
    void refreshMounting(const std::vector<const design::Placement*>& placements);
    void refreshSupport(const std::vector<const design::Placement*>& placements);
    void refreshAnchored(const std::vector<const design::Placement*>& placements);
    void refreshFacts();

    ComponentPicture m_picture;
    QLabel* m_image = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_kind = nullptr;
    QLabel* m_price = nullptr;
    LengthEdit* m_x;
    LengthEdit* m_y;
    LengthEdit* m_z;
    AngleEdit* m_turn;
    QComboBox* m_mounting;
    QComboBox* m_support;
    QCheckBox* m_anchored;
    QLabel* m_supportLabel = nullptr;
    OptionsForm* m_options;
    QPlainTextEdit* m_note;
    FormRows* m_facts;
    QString m_factsOf; ///< component whose facts are listed
};

} // namespace bespeak::ui
