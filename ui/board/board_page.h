// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/properties/placement_page.h"

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace bespeak::ui
{

class AssessmentService;
class BoardStep;
class DesignDocument;
class EffectsColumn;
class HomeStep;
class LikesStep;

/// The signal board: what the customer wants and what limits them, a few plain questions at a
/// time, with what each answer changes at the side. Any step can be gone to at any time.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    /// @param proposals shows what the board is for; nullptr: there is no such page.
    /// @param assessments must outlive this.
    BoardPage(AssessmentService& assessments, ComponentPicture pictureOf, QAction* proposals,
              QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    /// From the first step on.
    void begin();
    int step() const;
    void setStep(int step);
    int stepCount() const { return static_cast<int>(m_steps.size()); }
    LikesStep& likes() const { return *m_likes; }

signals:
    void roomWanted(); ///< to the room, with the board as far as it came
    void ownThingWanted();

private:
    void addStep(BoardStep* step);
    void goTo(int step);
    QWidget* makeRail();
    QWidget* makeMiddle();
    QWidget* makeNavigation();
    void showProgress();

    std::vector<BoardStep*> m_steps;
    std::vector<QToolButton*> m_rail;
    LikesStep* m_likes;
    QAction* m_proposals;
    DesignDocument* m_document = nullptr;
    QStackedWidget* m_pages;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_done = nullptr;
    EffectsColumn* m_effects;
};

} // namespace bespeak::ui
