// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/secret.h"

#include <functional>
#include <string>

namespace bespeak::ui
{

/// Where the system keeps small secrets for who is logged in. Answers come later, on the thread
/// that asked, and may take as long as the system's own question to the user. Errors of all:
/// keychain.unavailable, keychain.denied; of reading also keychain.no-secret.
class Keychain
{
public:
    virtual ~Keychain() = default;

    /// Whether there is one that really encrypts what it keeps.
    virtual void probe(std::function<void(bool isThere)> answer) = 0;
    virtual void read(const std::string& name,
                      std::function<void(Result<exchange::SecretBytes>)> answer) = 0;
    virtual void write(const std::string& name, const exchange::SecretBytes& secret,
                       std::function<void(Result<void>)> answer) = 0;
    virtual void remove(const std::string& name, std::function<void(Result<void>)> answer) = 0;
};

} // namespace bespeak::ui
