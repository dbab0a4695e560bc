// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keychain.h"

#include <QCoreApplication>
#include <QTimer>

#include <map>
#include <string>

namespace bespeak::test
{

/// A keychain in memory that answers a moment later, as the real ones do.
class FakeKeychain : public ui::Keychain
{
public:
    void probe(std::function<void(bool)> answer) override
    {
        ++probed;
        later([this, answer] { answer(isThere); });
    }
    void read(const std::string& name,
              std::function<void(Result<exchange::SecretBytes>)> answer) override
    {
        later([this, name, answer] {
            const auto found = secrets.find(name);
            if (refuses) {
                answer(fail("keychain.denied"));
            } else if (found == secrets.end()) {
                answer(fail("keychain.no-secret"));
            } else {
                answer(exchange::SecretBytes::copyOf(found->second));
            }
        });
    }
    void write(const std::string& name, const exchange::SecretBytes& secret,
               std::function<void(Result<void>)> answer) override
    {
        later([this, name, kept = std::string(secret.view()), answer] {
            if (refuses) {
                answer(fail("keychain.denied"));
            } else {
                secrets[name] = kept;
                answer({});
            }
        });
    }
    void remove(const std::string& name, std::function<void(Result<void>)> answer) override
    {
        later([this, name, answer] {
            secrets.erase(name);
            answer({});
        });
    }

    bool isThere = true;
    bool refuses = false;
    int probed = 0;
    std::map<std::string, std::string> secrets;

private:
    static void later(std::function<void()> work)
    {
        QTimer::singleShot(0, QCoreApplication::instance(), std::move(work));
    }
};

} // namespace bespeak::test
