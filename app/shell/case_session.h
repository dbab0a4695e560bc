// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/shell.h"
#include "models/store/store.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bespeak::shell
{

/// What every command of `desk` and `cases` takes. Key, card, person and role are remembered by the
/// store, so that they are given once.
struct CaseOptions {
    store::Side side = store::Side::Retailer;
    std::string store;
    std::string key;
    std::string passphraseFile;
    std::string card;
    std::string person;
    std::string role;
    store::ServerBackup serverBackup = store::ServerBackup::NotSaid;
};

/// An open store and who sits before it.
class CaseSession
{
public:
    /// @param needsKey the command signs; without it a locked key is no obstacle.
    static Result<CaseSession> open(const CaseOptions& options, Context& context, bool needsKey);

    store::Store& store() { return *m_store; }
    const store::Party& self() const { return m_self; }
    /// The case of an id as it was typed. Errors: id.unreadable, store.no-case.
    Result<casework::CaseRecord> caseRecord(const std::string& id);
    /// Who takes this step: the role that was given, else the one that the step needs, if the card
    /// gives it to the key.
    store::Party selfFor(casework::CaseState state, const std::string& transition) const;
    /// The roles in which this person may act: the one that was given, else all staff roles.
    std::vector<casework::Actor> roles() const;

private:
    CaseSession() = default;
    Result<void> rememberIdentity(const CaseOptions& options);
    /// The path of the key file: the option, else what the store remembers.
    Result<std::string> rememberKey(const CaseOptions& options);
    Result<void> unlock(const CaseOptions& options);
    Result<void> takeCard(const CaseOptions& options);

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<exchange::SigningKey> m_key;
    store::Party m_self;
    bool m_roleGiven = false;
};

} // namespace bespeak::shell
