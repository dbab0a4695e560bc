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
    std::string contact;               ///< one line each
    std::vector<int> vatBasisPoints;   ///< the first is the standard rate
    int years = exchange::yearsOfCard; ///< that it holds from its issue
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

/// A key of staff that is to be made and put on the card.
struct NewStaffKey {
    std::string keyFile;
    std::string passphrase;
    std::vector<exchange::KeyRole> roles; ///< at least one, each once
    exchange::Argon2Cost cost = {};
};

/// The card that the desk works with, and what the next one follows.
struct IssuedCard {
    exchange::RetailerCard card;
    exchange::DocumentId id;
    std::int64_t revision = 1;
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
    casework::Actor role() const { return m_opening.role; }
    const std::string& person() const { return m_opening.person; }
    const exchange::RetailerCard& card() const { return m_card->card; }
    const std::string& cardFile() const { return m_opening.cardFile; }
    Instant now() const { return m_clock.now(); }

    /// Only the root key signs a card.
    bool mayChangeCard() const;
    /// Makes a key off this thread and writes the card anew with it.
    /// Answers with cardChanged() or cardRefused().
    void addStaffKey(const NewStaffKey& wanted);
    /// Writes the card anew, as it is, with a later end.
    /// Answers with cardChanged() or cardRefused().
    void renewCard();
    /// From now on the key signs nothing more; the past keeps its signatures.
    /// Answers with cardChanged() or cardRefused().
    void endStaffKey(const exchange::KeyId& key);

signals:
    void opened();
    void failed(const QString& sentence);
    void cardChanged();
    void cardRefused(const QString& sentence);

private:
    void finish();
    void finishStaffKey();
    void issue(exchange::RetailerCard card);
    Instant wholeSecond() const;
    Result<IssuedCard> readCard(const exchange::SigningKey& key) const;
    Result<IssuedCard> makeCard(const exchange::SigningKey& key) const;
    QString whyNotOpen(const exchange::RetailerCard& card, const exchange::KeyId& key) const;

    const Clock& m_clock;
    exchange::Randomness& m_randomness;
    DeskOpening m_opening; ///< what is open
    DeskOpening m_wanted;  ///< what is being opened
    NewStaffKey m_newKey;
    std::unique_ptr<QThread> m_thread;
    std::optional<Result<exchange::SigningKey>> m_unlocked;
    std::optional<exchange::SigningKey> m_key;
    std::optional<IssuedCard> m_card;
    std::unique_ptr<store::Store> m_store;
};

} // namespace bespeak::ui
