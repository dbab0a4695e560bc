// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/visit.h"
#include "models/catalogue/catalogue.h"
#include "models/store/store.h"
#include "ui/keys/keychain.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QTimer;

namespace bespeak::ui
{

/// What a round at one place came to.
struct PlaceRound {
    carrier::Place place;
    Result<carrier::RoundReport> round;
};

/// Whether its user ended it.
bool wasStopped(const PlaceRound& round);

/// Meets the other side at every place of a store, on another thread with a connection of its own,
/// so that a slow server never holds the window up. Rounds come by themselves as long as there are
/// places, and at once when asked for. Passwords are in the keychain alone.
class PostService : public QObject
{
    Q_OBJECT

public:
    using WhoAmI = std::function<store::Party()>;

    /// `store`, `clock` and `keychain` must outlive the service. `self` is asked before each round:
    /// a locked key reads, and signs its receipts later. `visit` is called on another thread.
    PostService(store::Store& store, const Clock& clock, Keychain& keychain, WhoAmI self,
                carrier::Visitor visit, QObject* parent = nullptr);
    ~PostService() override;

    /// Retailer: what a design that customers publish must be made of.
    void setCatalogue(catalogue::Catalogue catalogue);

    store::Store& store() const { return m_store; }
    store::Party self() const { return m_self(); }
    bool isBusy() const { return m_isBusy; }
    /// Of the last round; empty before.
    const std::vector<PlaceRound>& rounds() const { return m_rounds; }
    /// Whether the last round sent, took in or was told anything.
    bool hasNews() const;

    /// Errors: the store's.
    Result<std::vector<carrier::Place>> places() const;
    /// Remembers the place, and its password in the keychain. Ends with placesChanged() or
    /// failed(): keychain.* (then the place is not added: nothing is kept in plain text instead).
    void addPlace(const carrier::Place& place, const QString& password);
    void removePlace(const carrier::Place& place);
    /// Ends with roundDone(), soon; does nothing while a round is going on.
    void meet();
    /// The round that is going on ends soon; what it did stays done.
    void stop();

signals:
    void busyChanged(bool busy);
    /// Of the round that is going on.
    void progressed(const QString& address, int sent, int taken);
    void placesChanged();
    void roundDone();
    void failed(const bespeak::Error& error);

private:
    using Passwords = std::map<std::string, Result<std::string>>; ///< by address

    void keep(const carrier::Place& place);
    void readPasswords(std::vector<carrier::Place> places, std::size_t next, Passwords known);
    void run(std::vector<carrier::Place> places, Passwords passwords);
    void finish(std::vector<PlaceRound> rounds);

    store::Store& m_store;
    const Clock& m_clock;
    Keychain& m_keychain;
    WhoAmI m_self;
    carrier::Visitor m_visit;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    QTimer* m_often;
    std::vector<PlaceRound> m_rounds;
    std::function<void()> m_wait;
    std::stop_source m_stop;
    bool m_isBusy = false;
};

} // namespace bespeak::ui
