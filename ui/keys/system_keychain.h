// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/keychain.h"

namespace bespeak::ui
{

/// The keychain of the desktop (Secret Service, KWallet, macOS, Windows), through QtKeychain. Where
/// there is none, nothing is kept: QtKeychain's plain text in a settings file is never allowed.
class SystemKeychain : public Keychain
{
public:
    void probe(std::function<void(bool isThere)> answer) override;
    void read(const std::string& name,
              std::function<void(Result<exchange::SecretBytes>)> answer) override;
    void write(const std::string& name, const exchange::SecretBytes& secret,
               std::function<void(Result<void>)> answer) override;
    void remove(const std::string& name, std::function<void(Result<void>)> answer) override;
};

} // namespace bespeak::ui
