// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_file.h"

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

    bool hasFile() const;
    bool isUnlocked() const { return m_key != nullptr; }
    bool isBusy() const { return m_isBusy; }
    /// Null while locked.
    const exchange::SigningKey* key() const { return m_key.get(); }

    /// Makes a key and its file; a file that is there is never replaced. Ends with unlocked() or
    /// failed(): key-file.exists, and those of sealKey and writeKeyFile.
    void make(const QString& passphrase);
    /// Ends with unlocked() or failed(): those of readKeyFile and unlockKey.
    void unlock(const QString& passphrase);

signals:
    void busyChanged(bool busy);
    void unlocked();
    void failed(const bespeak::Error& error);

private:
    using Opened = Result<exchange::SigningKey>;
    void run(std::function<Opened()> work);
    void take(Opened& opened);

    std::filesystem::path m_path;
    exchange::Randomness& m_randomness;
    exchange::Argon2Cost m_cost;
    std::unique_ptr<exchange::SigningKey> m_key;
    std::function<void()> m_wait;
    bool m_isBusy = false;
};

} // namespace bespeak::ui
