// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id_source.h"
#include "models/exchange/randomness.h"
#include "models/store/store.h"
#include "ui/keys/key_service.h"
#include "ui/keys/system_keychain.h"
#include "ui/request/request_draft.h"
#include "ui/window/design_panels.h"

#include <QObject>

#include <memory>
#include <optional>

namespace bespeak::ui
{
class DocumentFiles;
class CommunityPage;
class InboxPage;
class MainWindow;
class PostService;
} // namespace bespeak::ui

namespace bespeak::app
{

/// The customer's side of the program: the own store and key, and what the window asks of them.
class RequestWiring : public QObject
{
    Q_OBJECT

public:
    /// Everything given by reference must outlive this.
    RequestWiring(ui::DocumentFiles& files, const Clock& clock, IdSource& ids);
    ~RequestWiring() override;

    /// Again with each new window.
    void connectWindow(ui::MainWindow& window, const ui::PanelFactories& panels);
    /// A signed file was opened or dropped while the desk is not shown.
    void takeFile(const QString& path);
    void takeFiles(const QStringList& paths);

private:
    void requestQuote(std::optional<ui::RequestRevision> revision = {});
    void pinCard(const QString& path);
    /// A newer card of a retailer who is known. @return false if it is not one.
    bool renewCard(const QString& path);
    void addInbox();
    void addCommunity(const ui::PanelFactories& panels);
    void showInbox();
    void showPost();
    void showTrust();
    void takeRound();
    void showKey();
    /// Nothing if the store cannot be opened, which has then been told.
    std::optional<ui::CustomerSide> side();
    void tell(const Error& error);

    ui::DocumentFiles& m_files;
    const Clock& m_clock;
    IdSource& m_ids;
    exchange::SystemRandomness m_randomness;
    ui::SystemKeychain m_keychain;
    ui::KeyService m_keys;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<ui::PostService> m_post; ///< of the own store
    ui::MainWindow* m_window = nullptr;
    ui::InboxPage* m_inbox = nullptr;         ///< the window's; none if the store cannot be opened
    ui::CommunityPage* m_community = nullptr; ///< likewise
};

} // namespace bespeak::app
