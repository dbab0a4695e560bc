// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/post_service.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <memory>

namespace bespeak::ui
{

namespace
{

constexpr int roundsApart = 60'000; // milliseconds

/// Under which name the keychain has a server's password.
std::string secretOf(const carrier::Place& place)
{
    return "post:" + place.user + "@" + place.address;
}

bool needsPassword(const carrier::Place& place)
{
    return place.kind == carrier::PlaceKind::Web && !place.user.empty();
}

/// Who signs on the other thread: a copy of the key, since the window may lock its own meanwhile.
struct Traveller {
    explicit Traveller(store::Party party)
        : self(std::move(party))
    {
        if (self.key != nullptr) {
            key = std::make_unique<exchange::SigningKey>(self.key->seed());
            self.key = key.get();
        }
    }

    std::unique_ptr<exchange::SigningKey> key;
    store::Party self;
};

/// What the other thread needs for a visit of every place.
struct Tour {
    store::StoreUrl url;
    store::Side side;
    const Clock& clock;
    carrier::Visitor visit;
    Traveller who;
    std::vector<carrier::Place> places;
    std::map<std::string, Result<std::string>> passwords;
    std::stop_token stop;
    std::function<void(const carrier::Place&, const carrier::RoundReport&)> tell;
    std::shared_ptr<const catalogue::Catalogue> catalogue;

    std::vector<PlaceRound> run() const
    {
        auto store = store::Store::open(
            url, clock,
            {.side = side, .creation = store::Creation::Never, .check = store::StartCheck::None});
        std::vector<PlaceRound> rounds;
        for (const carrier::Place& place : places) {
            rounds.push_back({place, store ? visitOne(*store, place)
                                           : Result<carrier::RoundReport>(failWith(store))});
        }
        return rounds;
    }

private:
    Result<carrier::RoundReport> visitOne(store::Store& store, const carrier::Place& place) const
    {
        const auto found = passwords.find(place.address);
        const auto password = found == passwords.end() ? Result<std::string>() : found->second;
        if (!password) {
            return failWith(password);
        }
        const auto onProgress = [this, &place](const carrier::RoundReport& report) {
            tell(place, report);
        };
        return visit(store, who.self,
                     {place,
                      *password,
                      carrier::partialsOf(store),
                      {.catalogue = catalogue.get(), .stop = stop, .onProgress = onProgress}});
    }
};

} // namespace

bool wasStopped(const PlaceRound& round)
{
    return !round.round && round.round.error().key == "carrier.stopped";
}

PostService::PostService(store::Store& store, const Clock& clock, Keychain& keychain, WhoAmI self,
                         carrier::Visitor visit, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_keychain(keychain)
    , m_self(std::move(self))
    , m_visit(std::move(visit))
    , m_often(new QTimer(this))
{
    m_often->setInterval(roundsApart);
    connect(m_often, &QTimer::timeout, this, &PostService::meet);
    m_often->start();
}

void PostService::setCatalogue(catalogue::Catalogue catalogue)
{
    m_catalogue = std::make_shared<const catalogue::Catalogue>(std::move(catalogue));
}

bool PostService::hasNews() const
{
    return std::ranges::any_of(
        m_rounds, [](const PlaceRound& place) { return place.round && place.round->hasNews(); });
}

PostService::~PostService()
{
    if (m_wait) {
        m_stop.request_stop();
        m_wait();
    }
}

Result<std::vector<carrier::Place>> PostService::places() const
{
    return carrier::loadPlaces(m_store);
}

void PostService::keep(const carrier::Place& place)
{
    auto kept = places().and_then([&](std::vector<carrier::Place> all) {
        std::erase_if(all, [&](const auto& known) { return known.address == place.address; });
        all.push_back(place);
        return carrier::savePlaces(m_store, all);
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    Q_EMIT placesChanged();
    meet();
}

void PostService::addPlace(const carrier::Place& place, const QString& password)
{
    if (!needsPassword(place)) {
        keep(place);
        return;
    }
    const auto secret = exchange::SecretBytes::copyOf(password.toStdString());
    m_keychain.write(secretOf(place), secret,
                     [self = QPointer(this), place](const Result<void>& kept) {
                         if (self && kept) {
                             self->keep(place);
                         } else if (self) {
                             Q_EMIT self->failed(kept.error());
                         }
                     });
}

void PostService::removePlace(const carrier::Place& place)
{
    auto kept = places().and_then([&](std::vector<carrier::Place> all) {
        std::erase(all, place);
        return carrier::savePlaces(m_store, all);
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    if (needsPassword(place)) {
        m_keychain.remove(secretOf(place), [](const Result<void>&) {});
    }
    std::erase_if(m_rounds, [&](const PlaceRound& round) { return round.place == place; });
    Q_EMIT placesChanged();
}

void PostService::meet()
{
    auto all = places();
    if (m_isBusy || !all || all->empty()) {
        return;
    }
    m_isBusy = true;
    m_often->start(); // a minute from now again
    m_stop = {};
    Q_EMIT busyChanged(true);
    readPasswords(std::move(*all), 0, {});
}

void PostService::stop()
{
    m_stop.request_stop();
}

void PostService::readPasswords(std::vector<carrier::Place> places, std::size_t next,
                                Passwords known)
{
    while (next < places.size() && !needsPassword(places[next])) {
        ++next;
    }
    if (next == places.size()) {
        run(std::move(places), std::move(known));
        return;
    }
    const std::string name = secretOf(places[next]);
    m_keychain.read(name, [self = QPointer(this), places = std::move(places), next,
                           known = std::move(known)](Result<exchange::SecretBytes> secret) mutable {
        if (!self) {
            return;
        }
        known.insert_or_assign(places[next].address,
                               secret.map([](const auto& all) { return std::string(all.view()); }));
        self->readPasswords(std::move(places), next + 1, std::move(known));
    });
}

void PostService::run(std::vector<carrier::Place> places, Passwords passwords)
{
    using Rounds = std::vector<PlaceRound>;
    // A signal crosses to the thread of the window by itself.
    const auto tell = [this](const carrier::Place& place, const carrier::RoundReport& report) {
        Q_EMIT progressed(QString::fromStdString(place.address), report.sent,
                          static_cast<int>(report.takenInAll()));
    };
    const auto tour = std::make_shared<const Tour>(
        Tour{m_store.url(), m_store.side(), m_clock, m_visit, Traveller(m_self()),
             std::move(places), std::move(passwords), m_stop.get_token(), tell, m_catalogue});
    auto* watcher = new QFutureWatcher<Rounds>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        Rounds rounds = watcher->result();
        watcher->deleteLater();
        m_wait = {};
        finish(std::move(rounds));
    });
    watcher->setFuture(QtConcurrent::run([tour] { return tour->run(); }));
    m_wait = [watcher] { watcher->waitForFinished(); };
}

void PostService::finish(std::vector<PlaceRound> rounds)
{
    m_rounds = std::move(rounds);
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    Q_EMIT roundDone();
}

} // namespace bespeak::ui
