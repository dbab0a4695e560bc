// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_home.h"
#include "ui/document/design_document.h"
#include "ui/request/request_draft.h"
#include "ui/window/design_panels.h"

#include <QWidget>

#include <bitset>
#include <functional>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace bespeak::ui
{

class DeckPage;
class DeckPlace;
class EntryPictures;
class OwnCampaignsPage;
class OwnDesigns;
class ShowcasePage;

/// The community: this week's deck, the showcase, campaigns with one's own pledges, and what became
/// of one's own designs. Everything comes as a file and leaves as one.
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
    /// Something came by itself: whoever is answering a deck is left to it.
    void takeNews();
    DeckPage& deck() const;

signals:
    void posted();                       ///< something waits to be carried
    void keyWanted();                    ///< the own key is needed, and closed
    void fileGiven(const QString& path); ///< a file of another kind, such as a card

protected:
    void showEvent(QShowEvent* event) override;

private:
    void findRoot();
    void markStale();
    void fill();
    QWidget* makeBar();
    void showShowcase(const store::CommunityView& view);
    void showDeck(const store::CommunityView* view);
    std::vector<store::OwnDesign> ownDesigns();
    void chooseFile();
    void publish();
    void withdraw(const std::string& handle);
    void askToVote();
    void returnDeck();
    void lookAround(const community::Entry& entry);
    /// Whether a letter's place would tell whose it is.
    enum class Author { Named, Hidden };
    using Sign = std::function<Result<std::string>()>;
    /// Signs a letter and lets it go by itself where both sides meet, or into a file.
    /// @return false if nothing was signed.
    bool send(const QString& name, Author author, const Sign& sign);
    bool wantsPost(const QString& place, Author author);
    bool save(const QString& name, const Sign& sign);
    bool hasKey();
    void tell(const QString& sentence, bool isProblem);
    std::string region() const;

    CustomerSide m_side;
    PanelFactories m_panels;
    std::function<const DesignDocument&()> m_document;
    EntryPictures* m_pictures;
    std::string m_root;             ///< of the retailer; empty if no card is there
    std::bitset<4> m_stale{0b1111}; ///< tabs that do not show yet what came
    QTabBar* m_tabs;
    QLabel* m_news;
    QStackedWidget* m_stack;
    DeckPlace* m_place;
    ShowcasePage* m_showcase;
    OwnDesigns* m_own;
    OwnCampaignsPage* m_campaigns;
};

} // namespace bespeak::ui
