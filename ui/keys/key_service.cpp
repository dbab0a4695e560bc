// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_service.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <system_error>
#include <utility>

namespace bespeak::ui
{

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

std::optional<exchange::KeyId> KeyService::id() const
{
    if (m_key) {
        return m_key->id();
    }
    const auto file = exchange::readKeyFile(m_path);
    return file ? std::optional(file->id) : std::nullopt;
}

KeyFileWork KeyService::work(const QString& passphrase, Remember remember) const
{
    return {m_path, exchange::Passphrase{passphrase.toStdString(), m_cost}, remember};
}

void KeyService::make(const QString& passphrase, Remember remember)
{
    run([work = work(passphrase, remember), &randomness = m_randomness] {
        return makeKeyFile(work, randomness);
    });
}

void KeyService::unlock(const QString& passphrase, Remember remember)
{
    run([work = work(passphrase, remember), &randomness = m_randomness] {
        return openKeyFile(work, randomness);
    });
}

void KeyService::restore(const QString& words, const QString& passphrase, Remember remember)
{
    run([work = work(passphrase, remember), words = words.toStdString(),
         &randomness = m_randomness] { return restoreKeyFile(work, words, randomness); });
}

void KeyService::lock()
{
    m_key.reset();
    Q_EMIT locked();
}

bool KeyService::isRemembered() const
{
    const auto file = exchange::readKeyFile(m_path);
    return file && !keychainNames(*file).empty();
}

void KeyService::askKeychain()
{
    if (m_keychain == nullptr) {
        return;
    }
    m_keychain->probe([self = QPointer(this)](bool isThere) {
        if (self) {
            self->m_canRemember = isThere;
            Q_EMIT self->keychainAnswered();
            if (isThere && !self->isUnlocked() && self->isRemembered()) {
                self->openByKeychain();
            }
        }
    });
}

void KeyService::readSecret(std::function<void(Result<exchange::KeychainSecret>)> then)
{
    const auto file = exchange::readKeyFile(m_path);
    const std::vector<std::string> names = file ? keychainNames(*file) : std::vector<std::string>();
    if (m_keychain == nullptr || names.empty()) {
        then(fail("keychain.no-secret"));
        return;
    }
    m_keychain->read(names.back(), [name = names.back(),
                                    then = std::move(then)](Result<exchange::SecretBytes> secret) {
        then(std::move(secret).map([&](exchange::SecretBytes key) {
            return exchange::KeychainSecret{name, std::move(key)};
        }));
    });
}

void KeyService::openByKeychain()
{
    readSecret([self = QPointer(this)](Result<exchange::KeychainSecret> secret) {
        // Who has typed the passphrase in the meantime is not disturbed; without the secret, the
        // passphrase opens the key as ever.
        if (!self || !secret || self->isUnlocked() || self->isBusy()) {
            return;
        }
        const auto shared = std::make_shared<exchange::KeychainSecret>(std::move(*secret));
        self->run([path = self->m_path, shared] { return openKeyFile(path, *shared); });
    });
}

void KeyService::forget()
{
    readSecret([self = QPointer(this)](Result<exchange::KeychainSecret> secret) {
        if (!self) {
            return;
        }
        if (!secret) {
            Q_EMIT self->failed(secret.error());
            return;
        }
        const auto shared = std::make_shared<exchange::KeychainSecret>(std::move(*secret));
        self->run([path = self->m_path, shared, &randomness = self->m_randomness] {
            return forgetKeychain(path, *shared, randomness);
        });
    });
}

bool KeyService::areWordsConfirmed() const
{
    return !m_key || areRecoveryWordsConfirmed(m_path, m_key->id());
}

void KeyService::confirmWords()
{
    confirmRecoveryWords(m_path);
    Q_EMIT wordsConfirmed();
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
        m_key = std::make_unique<exchange::SigningKey>(std::move(opened->key));
    }
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    Q_EMIT unlocked();
    if (m_keychain != nullptr) {
        for (const std::string& name : opened->forgotten) {
            m_keychain->remove(name, [](const Result<void>&) {});
        }
        if (!opened->forgotten.empty()) {
            Q_EMIT keychainAnswered();
        }
        if (opened->remembering) {
            keep(std::move(*opened->remembering));
        }
    }
}

void KeyService::keep(Remembering remembering)
{
    const auto file = std::make_shared<exchange::KeyFile>(std::move(remembering.file));
    // The file says so only once the keychain has the secret.
    m_keychain->write(remembering.secret.reference, remembering.secret.key,
                      [self = QPointer(this), file](Result<void> kept) {
                          if (!self) {
                              return;
                          }
                          if (kept) {
                              kept = exchange::replaceKeyFile(self->m_path, *file);
                          }
                          if (kept) {
                              Q_EMIT self->keychainAnswered();
                          } else {
                              Q_EMIT self->failed(kept.error());
                          }
                      });
}

} // namespace bespeak::ui
