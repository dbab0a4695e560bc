// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/key_file.h"
#include "models/store/store.h"

#include <QObject>

#include <memory>

class QThread;

namespace bespeak::ui
{

/// What a card of one's own says; the key that signs is on it in every role.
struct NewCard {
    std::string name;
    std::string country; ///< two capital letters
    std::string currency;
    std::string contact;             ///< one line each
    std::vector<int> vatBasisPoints; ///< the first is the standard rate
};

/// Everything the setup page asks for.
struct DeskOpening {
    std::string store; ///< a path or a PostgreSQL URL
    std::string keyFile;
    std::string passphrase;
    bool makesKey = false;
    std::string cardFile;
    std::optional<NewCard> card; ///< to be made and written to cardFile
    std::string person;
    casework::Actor role = casework::Actor::Approver;
    exchange::Argon2Cost cost = {}; ///< of a new key file
};

/// The desk's store with the key and the card that it works with.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the session.
    DeskSession(const Clock& clock, exchange::Randomness& randomness, QObject* parent = nullptr);
    ~DeskSession() override;

    /// Opens the key file off this thread, since that takes a second, then card and store.
    /// Answers with opened() or failed(); what was open stays open until then.
    void open(const DeskOpening& opening);
    bool isOpen() const { return m_store != nullptr; }

    store::Store& store() { return *m_store; }
    store::Party party() const;
    const exchange::RetailerCard& card() const { return *m_card; }
    Instant now() const { return m_clock.now(); }

signals:
    void opened();
    void failed(const QString& sentence);

private:
    void finish();
    Result<exchange::RetailerCard> readCard(const exchange::SigningKey& key) const;
    Result<exchange::RetailerCard> makeCard(const exchange::SigningKey& key) const;

    const Clock& m_clock;
    exchange::Randomness& m_randomness;
    DeskOpening m_opening;
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<exchange::SigningKey>> m_unlocked;
    std::optional<exchange::SigningKey> m_key;
    std::optional<exchange::RetailerCard> m_card;
    std::unique_ptr<store::Store> m_store;
};

} // namespace bespeak::ui
