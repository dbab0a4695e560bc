// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_session.h"

#include "app/shell/files.h"
#include "models/base/file.h"

#include <filesystem>

namespace bespeak::shell
{

namespace
{

constexpr const char* keyPathSetting = "shell.key-file";
constexpr const char* cardSetting = "shell.card-root";
constexpr const char* personSetting = "shell.person";
constexpr const char* roleSetting = "shell.role";

/// The option if it was given (and remembered from then on), else what the store remembers.
Result<std::string> recall(store::Store& store, const char* setting, const std::string& given)
{
    const auto known = store.setting(setting);
    if (!known) {
        return failWith(known);
    }
    if (given.empty() || store.isReadOnly() || *known == given) {
        return given.empty() ? known->value_or("") : given;
    }
    if (const auto put = store.putSetting(setting, given); !put) {
        return failWith(put);
    }
    return given;
}

} // namespace

Result<CaseSession> CaseSession::open(const CaseOptions& options, Context& context, bool needsKey)
{
    const auto url = store::parseStoreUrl(options.store);
    if (!url) {
        return failWith(url);
    }
    auto store = store::Store::open(*url, context.clock,
                                    {.side = options.side,
                                     // Who only looks makes no store of a mistyped name.
                                     .creation = needsKey || !options.card.empty()
                                                     ? store::Creation::IfMissing
                                                     : store::Creation::Never,
                                     .serverBackup = options.serverBackup});
    if (!store) {
        return failWith(store);
    }
    CaseSession session;
    session.m_store = std::make_unique<store::Store>(std::move(*store));
    session.m_self.side = options.side;
    if (const auto known = session.rememberIdentity(options); !known) {
        return failWith(known);
    }
    if (const auto card = session.takeCard(options); !card) {
        return failWith(card);
    }
    if (needsKey) {
        if (const auto unlocked = session.unlock(options); !unlocked) {
            return failWith(unlocked);
        }
    } else if (const auto kept = session.rememberKey(options); !kept) {
        return failWith(kept);
    }
    return session;
}

Result<void> CaseSession::rememberIdentity(const CaseOptions& options)
{
    const auto person = recall(*m_store, personSetting, options.person);
    if (!person) {
        return failWith(person);
    }
    const bool customer = options.side == store::Side::Customer;
    const auto role =
        customer ? Result<std::string>("customer") : recall(*m_store, roleSetting, options.role);
    if (!role) {
        return failWith(role);
    }
    const auto actor = casework::findActor(role->empty() ? "approver" : *role);
    if (!actor) {
        return fail("shell.bad-role", {{"text", *role}});
    }
    m_self.person = person->empty() ? (customer ? "Customer" : "Staff") : *person;
    m_self.actor = *actor;
    m_roleGiven = !role->empty();
    return {};
}

Result<void> CaseSession::takeCard(const CaseOptions& options)
{
    std::string root;
    if (!options.card.empty()) {
        const auto bytes = readFile(options.card, 1024 * 1024);
        if (!bytes) {
            return failWith(bytes);
        }
        // A desk reads its own messages even after its card has ended.
        const auto ended = options.side == store::Side::Retailer ? store::EndedCard::Accept
                                                                 : store::EndedCard::Refuse;
        const auto pinned = m_store->pinCard(*bytes, ended);
        if (!pinned) {
            return failWith(pinned);
        }
        root = pinned->card.pin().text();
    }
    if (options.side == store::Side::Customer) {
        return {};
    }
    const auto known = recall(*m_store, cardSetting, root);
    if (!known) {
        return failWith(known);
    }
    if (!known->empty()) {
        auto card = m_store->findCard(*known);
        if (!card) {
            return failWith(card);
        }
        m_self.card = std::move(*card);
    }
    return {};
}

Result<std::string> CaseSession::rememberKey(const CaseOptions& options)
{
    std::error_code failed;
    const std::string absolute = std::filesystem::absolute(options.key, failed).string();
    const std::string given = options.key.empty() || failed ? options.key : absolute;
    return recall(*m_store, keyPathSetting, given);
}

Result<void> CaseSession::unlock(const CaseOptions& options)
{
    const auto path = rememberKey(options);
    if (!path) {
        return failWith(path);
    }
    if (path->empty() || (options.side == store::Side::Retailer && !m_self.card)) {
        return fail("shell.who-are-you");
    }
    auto key = openKey(*path, options.passphraseFile);
    if (!key) {
        return failWith(key);
    }
    m_key = std::make_unique<exchange::SigningKey>(std::move(*key));
    m_self.key = m_key.get();
    return {};
}

Result<casework::CaseRecord> CaseSession::caseRecord(const std::string& id)
{
    return CaseId::parse(id).and_then(
        [&](const CaseId& parsed) { return m_store->caseRecord(parsed); });
}

std::vector<casework::Actor> CaseSession::roles() const
{
    using casework::Actor;
    if (m_roleGiven) {
        return {m_self.actor};
    }
    return {Actor::Approver, Actor::Workshop, Actor::Logistics};
}

store::Party CaseSession::selfFor(casework::CaseState state, const std::string& transition) const
{
    store::Party self = m_self;
    const casework::Transition* edge = casework::findTransition(state, transition);
    if (edge == nullptr) {
        return self;
    }
    for (const casework::Actor role : roles()) {
        if (casework::mayAct(*edge, role)) {
            self.actor = role;
            break;
        }
    }
    return self;
}

} // namespace bespeak::shell
