// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/visit.h"
#include "models/store/case_actions.h"
#include "ui/desk/desk_session.h"
#include "ui/keys/system_keychain.h"
#include "ui/window/design_panels.h"

#include <QWidget>

#include <memory>
#include <vector>

class QSettings;
class QStackedWidget;

namespace bespeak::ui
{

class CasePanel;
class DeskTab;
class DeskList;
class DeskSetup;
class StoreWatch;
class PostService;

/// What the desk needs of the program; all must outlive it.
struct DeskSurroundings {
    const Clock& clock;
    exchange::Randomness& randomness;
    QSettings& kept;
    carrier::Visitor visit = {}; ///< who meets others at places: the window knows no network
};

/// The retailer's side: set up once, then a list of cases and the case that is chosen.
class DeskWorkspace : public QWidget
{
    Q_OBJECT

public:
    DeskWorkspace(const DeskSurroundings& surroundings, catalogue::Catalogue catalogue,
                  const PanelFactories& panels, QWidget* parent = nullptr);
    ~DeskWorkspace() override;

    DeskSession& session() const { return *m_session; }
    DeskSetup& setup() const { return *m_setup; }
    CasePanel& casePanel() const { return *m_case; }
    /// The store that the setup page is to propose.
    void setStore(const QString& store);
    /// What a new key file costs to open.
    void setCost(const exchange::Argon2Cost& cost);
    void setDark(bool dark);

public slots:
    /// Takes in a signed file and says in one sentence what became of it.
    void importMessageFile(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// True if it was a file about a pledge.
    bool takePledge(const std::string& bytes);
    void countersign(const std::string& bytes, const store::CancelProposal& proposal);
    /// Cases, community, campaigns, production.
    QWidget* makeTabs(QWidget* cases);
    void showDesk();
    void showPerson();
    void showCard();
    void renewCard();
    void openStaffKeys();
    void startPost();
    void takeRound();
    void openPost();
    void openTrust();
    void chooseFiles();
    void exportReplies();

    const Clock& m_clock;
    carrier::Visitor m_visit;
    SystemKeychain m_keychain;
    DeskSession* m_session;
    std::unique_ptr<PostService> m_post; ///< of the open store
    catalogue::Catalogue m_catalogue;
    exchange::Argon2Cost m_cost;
    QStackedWidget* m_pages;
    DeskSetup* m_setup;
    DeskList* m_list;
    CasePanel* m_case;
    StoreWatch* m_watch;
    std::vector<DeskTab*> m_tabs; ///< all but the cases
};

} // namespace bespeak::ui
