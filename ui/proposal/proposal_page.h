// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/design_document.h"
#include "ui/proposal/proposal_service.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace bespeak::ui
{

class ProposalsView;

/// The page "Three proposals" of the open design: empty until somebody asks, waiting, the answer,
/// or why there is none. What is taken becomes one step of the design's history.
class ProposalPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalPage(ProposalSource source = makeProposalSource(), QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    /// Only while there is one.
    DesignDocument& document() const { return *m_document; }
    /// Asks, unless there is an answer about the design as it is.
    void propose();
    ProposalsView& view() const { return *m_view; }
    ProposalService& service() const { return *m_service; }
    /// The colours are others now.
    void refreshPictures();

signals:
    void taken();        ///< the design is a proposal now
    void wishesWanted(); ///< the user wants to say what they want

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeState();
    void connectView();
    void connectService();
    void ask();
    void refresh();
    void showEmpty();
    void showWaiting();
    void showFailed(const Error& error);
    void showAnswer();
    bool isAboutDesign() const;
    void take(const design::Design& accepted);
    void askForAgain(const design::GivenUp& givenUp);

    QPointer<DesignDocument> m_document;
    ProposalService* m_service;
    ProposalsView* m_view;
    QStackedLayout* m_pages;
    QScrollArea* m_scroll;
    QLabel* m_heading;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_main;
    QPushButton* m_other;
    enum class State { Empty, Waiting, Failed, Answer };
    State m_state = State::Empty;
};

} // namespace bespeak::ui
