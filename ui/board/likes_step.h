// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/board_step.h"
#include "ui/board/pin_card.h"
#include "ui/properties/placement_page.h"

#include <map>

class QMimeData;
class QLabel;
class QPushButton;

namespace bespeak::ui
{

class CataloguePanel;

/// What the customer likes: from the catalogue, by drag or button, or pictures of their own.
class LikesStep : public BoardStep
{
    Q_OBJECT

public:
    explicit LikesStep(ComponentPicture pictureOf);
    bool isAnswered(const design::Brief& brief) const override;

    /// Pins a picture file; a fault is told below the button.
    void addPictureFile(const QString& path);
    void addComponent(const QString& componentId);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makePins();
    void askForPicture();
    void addPicture(const Result<std::string>& picture);
    QPixmap pictureOf(const design::Pin& pin);
    QString nameOf(const design::Pin& pin) const;
    PinCard* addCard();

    ComponentPicture m_componentPicture;
    CataloguePanel* m_catalogue = nullptr; ///< made when the page is first seen
    QWidget* m_area;
    QVBoxLayout* m_cards = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_choose = nullptr;
    std::vector<PinCard*> m_shown;
    std::map<std::string, QPixmap> m_pictures; ///< decoded, by name
};

} // namespace bespeak::ui
