// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_home.h"
#include "ui/document/design_document.h"
#include "ui/request/request_draft.h"
#include "ui/window/design_panels.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace bespeak::ui
{

class DeckPage;
class EntryPictures;
class ShowcasePage;

/// The community: this week's deck, the showcase, and what became of one's own designs. Everything
/// comes as a file and leaves as one.
class CommunityPage : public QWidget
{
    Q_OBJECT

public:
    /// What `side` refers to, and the document that is asked for, outlive the page.
    CommunityPage(CustomerSide side, catalogue::Catalogue catalogue, PanelFactories panels,
                  std::function<const DesignDocument&()> document, QWidget* parent = nullptr);

    /// Takes in a feed, or the retailer's answer to a request to vote; any other file is left.
    /// @return whether it was one of them; what came of it is told.
    bool takeFile(const QString& path);
    void reload();
    DeckPage& deck() const { return *m_deck; }

signals:
    void keyWanted();                    ///< the own key is needed, and closed
    void fileGiven(const QString& path); ///< a file of another kind, such as a card

protected:
    void showEvent(QShowEvent* event) override;

private:
    void findRoot();
    void fill();
    QWidget* makeBar();
    QWidget* makeNotice();
    void showDeck(const store::CommunityView& view);
    void showShowcase(const store::CommunityView& view);
    void showOwn(const store::CommunityView* view);
    QWidget* makeOwn(const store::OwnDesign& own, const store::CommunityView* view);
    void notice(const QString& heading, const QString& text, const QString& button,
                std::function<void()> action);
    void chooseFile();
    void publish();
    void withdraw(const std::string& handle);
    void askToVote();
    void returnDeck();
    void lookAround(const community::Entry& entry);
    /// Where a signed file is to go; empty if the user thought better of it.
    QString chooseTarget(const QString& name);
    bool write(const Result<std::string>& bytes, const QString& path);
    bool hasKey();
    void tell(const QString& sentence, bool isProblem);
    std::string region() const;

    CustomerSide m_side;
    PanelFactories m_panels;
    std::function<const DesignDocument&()> m_document;
    EntryPictures* m_pictures;
    std::string m_root;     ///< of the retailer; empty if no card is there
    bool m_isStale = false; ///< something came while nobody looked
    QTabBar* m_tabs;
    QLabel* m_news;
    QStackedWidget* m_stack;
    DeckPage* m_deck;
    QStackedWidget* m_deckPlace;
    ShowcasePage* m_showcase;
    QVBoxLayout* m_own;
    QLabel* m_noticeHeading = nullptr;
    QLabel* m_noticeText = nullptr;
    QPushButton* m_noticeButton = nullptr;
    std::function<void()> m_noticeAction;
};

} // namespace bespeak::ui
