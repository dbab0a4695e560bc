// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_work.h"
#include "ui/keys/keychain.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace bespeak::ui
{

/// The key with which a person signs: kept in one file, opened once, then held until the program
/// ends. Passphrases are tried on another thread, so that the window stays alive.
class KeyService : public QObject
{
    Q_OBJECT

public:
    /// `randomness` must outlive this and is used by one thread at a time.
    KeyService(std::filesystem::path path, exchange::Randomness& randomness,
               exchange::Argon2Cost cost = {}, QObject* parent = nullptr);
    /// Waits for a passphrase that is being tried.
    ~KeyService() override;

    /// A keychain that may remember the way into the file; it must outlive this. Without one, or
    /// without a secure one, nothing is remembered.
    void useKeychain(Keychain& keychain) { m_keychain = &keychain; }

    bool hasFile() const;
    bool isUnlocked() const { return m_key != nullptr; }
    bool isBusy() const { return m_isBusy; }
    /// Null while locked.
    const exchange::SigningKey* key() const { return m_key.get(); }
    /// Only while nothing is busy.
    exchange::Randomness& randomness() const { return m_randomness; }
    /// The key's name, also while it is locked; nothing without a readable file.
    std::optional<exchange::KeyId> id() const;

    /// Makes a key and its file; a file that is there is never replaced. Ends with unlocked() or
    /// failed(): key-file.exists, and those of sealKey and writeKeyFile.
    void make(const QString& passphrase, Remember remember = Remember::AsItIs);
    /// Ends with unlocked() or failed(): those of readKeyFile and unlockKey.
    void unlock(const QString& passphrase, Remember remember = Remember::AsItIs);
    /// The key of 24 words, under a new passphrase. Ends with unlocked() or failed(): those of
    /// restoreKeyFile.
    void restore(const QString& words, const QString& passphrase,
                 Remember remember = Remember::AsItIs);
    void lock();

    /// A secure keychain has answered.
    bool canRemember() const { return m_canRemember; }
    /// The file has a slot for the keychain.
    bool isRemembered() const;
    /// Asks whether there is a keychain, and lets it open the key if it remembers. Ends with
    /// keychainAnswered(), perhaps with unlocked(); a keychain that stays silent leaves all as it
    /// is.
    void askKeychain();
    /// Ends with keychainAnswered() or failed().
    void forget();

    /// Of the unlocked key: whether somebody showed that its recovery words are on paper.
    bool areWordsConfirmed() const;
    void confirmWords();

signals:
    void busyChanged(bool busy);
    void unlocked();
    void locked();
    void failed(const bespeak::Error& error);
    void keychainAnswered();
    void wordsConfirmed();

private:
    using Opened = Result<OpenedKey>;
    KeyFileWork work(const QString& passphrase, Remember remember) const;
    void run(std::function<Opened()> work);
    void take(Opened& opened);
    void keep(Remembering remembering);
    void openByKeychain();
    void readSecret(std::function<void(Result<exchange::KeychainSecret>)> then);

    std::filesystem::path m_path;
    exchange::Randomness& m_randomness;
    exchange::Argon2Cost m_cost;
    Keychain* m_keychain = nullptr;
    std::unique_ptr<exchange::SigningKey> m_key;
    std::function<void()> m_wait;
    bool m_isBusy = false;
    bool m_canRemember = false;
};

} // namespace bespeak::ui
