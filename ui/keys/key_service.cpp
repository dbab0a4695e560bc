// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_service.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <system_error>
#include <utility>

namespace bespeak::ui
{

namespace
{

Result<exchange::SigningKey> makeKeyFile(const std::filesystem::path& path,
                                         const exchange::Passphrase& passphrase,
                                         exchange::Randomness& randomness)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        return fail("key-file.exists");
    }
    std::filesystem::create_directories(path.parent_path(), ignored);
    exchange::SigningKey key = exchange::SigningKey::generate(randomness);
    const Result<exchange::KeyFile> file = exchange::sealKey(key, passphrase, randomness);
    if (!file) {
        return failWith(file);
    }
    if (const Result<void> written = exchange::writeKeyFile(path, *file); !written) {
        return failWith(written);
    }
    return key;
}

Result<exchange::SigningKey> openKeyFile(const std::filesystem::path& path,
                                         const exchange::Passphrase& passphrase)
{
    const Result<exchange::KeyFile> file = exchange::readKeyFile(path);
    if (!file) {
        return failWith(file);
    }
    return exchange::unlockKey(*file, passphrase);
}

} // namespace

KeyService::KeyService(std::filesystem::path path, exchange::Randomness& randomness,
                       exchange::Argon2Cost cost, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_randomness(randomness)
    , m_cost(cost)
{
}

KeyService::~KeyService()
{
    if (m_wait) {
        m_wait();
    }
}

bool KeyService::hasFile() const
{
    std::error_code ignored;
    return std::filesystem::exists(m_path, ignored);
}

void KeyService::make(const QString& passphrase)
{
    run([path = m_path, secret = exchange::Passphrase{passphrase.toStdString(), m_cost},
         &randomness = m_randomness] { return makeKeyFile(path, secret, randomness); });
}

void KeyService::unlock(const QString& passphrase)
{
    run([path = m_path, secret = exchange::Passphrase{passphrase.toStdString(), m_cost}] {
        return openKeyFile(path, secret);
    });
}

void KeyService::run(std::function<Opened()> work)
{
    if (m_isBusy) {
        return;
    }
    // A key moves and never copies, which a QFuture cannot hold.
    using Shared = std::shared_ptr<Opened>;
    auto* watcher = new QFutureWatcher<Shared>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Shared opened = watcher->result();
        watcher->deleteLater();
        m_wait = {};
        take(*opened);
    });
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    watcher->setFuture(
        QtConcurrent::run([work = std::move(work)] { return std::make_shared<Opened>(work()); }));
    m_wait = [watcher] { watcher->waitForFinished(); };
}

void KeyService::take(Opened& opened)
{
    if (opened) {
        m_key = std::make_unique<exchange::SigningKey>(std::move(*opened));
    }
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (opened) {
        Q_EMIT unlocked();
    } else {
        Q_EMIT failed(opened.error());
    }
}

} // namespace bespeak::ui
