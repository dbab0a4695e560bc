// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/case_actions.h"
#include "ui/cases/case_room.h"
#include "ui/desk/desk_session.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace bespeak::ui
{

class ActionForm;
class StateChip;
class DocumentList;
class PriceTable;
class QuoteEditor;
class RepairPage;
class RoundsView;
class TimelineView;

/// One case at the desk: what it is, its room, prices, timeline, messages and contact, and the
/// steps that the role may take now.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the panel.
    CasePanel(DeskSession& session, catalogue::Catalogue catalogue, const PanelFactories& panels,
              QWidget* parent = nullptr);

    void showCase(const CaseId& id);
    void refresh();
    /// The same while nobody fills in a form: what another desk did is shown, and nothing typed is
    /// lost.
    void refreshUnlessBusy();
    /// Another person or store: the case on show is read again, if it is there.
    void startAnew();
    /// The steps on offer, by the ids of their transitions.
    std::vector<std::string> offered() const;
    /// Opens the form of a step, or the editor if it is a quote.
    void begin(const std::string& transition);
    CaseRoom& room() const { return *m_room; }

signals:
    void changed(); ///< the case moved, or its outbox did

private:
    QWidget* makeHead();
    QWidget* makeTabs();
    QWidget* makeSide();
    void refreshHead();
    void refreshTabs();
    void refreshContact();
    void refreshActions();
    void addRelease();
    void addMoneySteps();
    QPushButton* addButton(const QString& text, const char* name, std::function<void()> done);
    void beginQuote(const std::string& transition);
    void leaveForm();
    void send(ActionForm& form);
    void sendQuote(QuoteEditor& editor, const std::string& transition);
    /// The design that the quote is on: as requested, or as the desk changed it.
    void showQuotedDesign(QuoteEditor& editor);
    /// A quote on the desk's own design is revised on that design.
    void takeQuotedDesign();
    void saveRequestedDesign();
    void takeChangedDesign(QuoteEditor& editor);
    void useDesign(QuoteEditor& editor, design::Design changed);
    void addRepair();
    void addPapers();
    void savePack();
    void savePassport();
    void savePaper(const Result<std::string>& pdf, const QString& name);
    void addOwner();
    void handOver();
    void beginRepair();
    void showForm(QWidget* form);
    void takeDeposit(const std::string& reference);
    void draftCancel(const store::ActionInput& input);
    void take(const store::ActionInput& input);
    void eraseContact();
    /// What was typed stays if it failed.
    template <typename T>
    void finishStep(const Result<T>& done, const QString& sentence)
    {
        if (!done) {
            fail(done.error());
            return;
        }
        leaveForm();
        refresh();
        tell(sentence, false);
        Q_EMIT changed();
    }
    void fail(const Error& error);
    void tell(const QString& sentence, bool isProblem);
    void saveDocument(const QString& document, const QString& name);
    pricing::PriceList listPrices(); ///< of the requested design
    pricing::PriceList quotedPrices();

    DeskSession& m_session;
    std::optional<casework::CaseRecord> m_record;
    std::vector<std::string> m_offered;
    std::string m_shownRequest; ///< whose room is on show
    QStackedWidget* m_pages;    ///< nothing chosen, the case
    QStackedWidget* m_middle;   ///< tabs, the editor of a quote
    QLabel* m_title;
    QLabel* m_facts;
    StateChip* m_state;
    QLabel* m_total;
    QTabWidget* m_tabs;
    catalogue::Catalogue m_catalogue;
    std::optional<design::Design> m_changed; ///< by the desk, to be quoted
    CaseRoom* m_room;
    PriceTable* m_prices;
    RoundsView* m_rounds;
    TimelineView* m_timeline;
    DocumentList* m_documents;
    QWidget* m_contact;
    QWidget* m_side;
    QWidget* m_sideScroll = nullptr; ///< what m_side stands in
    QVBoxLayout* m_steps;
    QLabel* m_news;
    QWidget* m_form = nullptr;
};

} // namespace bespeak::ui
