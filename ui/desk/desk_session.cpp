// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_session.h"

#include "models/base/file.h"
#include "models/base/sha256.h"
#include "models/store/case_actions.h"
#include "ui/text/quantity_text.h"

#include <QDateTime>
#include <QString>
#include <QThread>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr std::uint64_t largestCard = 1024 * 1024;

/// Never over a file that is there: it may be the only copy of a key.
Result<exchange::SigningKey> makeKey(const std::string& file, const exchange::Passphrase& locked,
                                     exchange::Randomness& randomness)
{
    if (std::filesystem::exists(file)) {
        return fail("file.cannot-write", {{"path", file}});
    }
    exchange::SigningKey key = exchange::SigningKey::generate(randomness);
    auto sealed = exchange::sealKey(key, locked, randomness);
    if (!sealed) {
        return failWith(sealed);
    }
    if (auto written = exchange::writeKeyFile(file, *sealed); !written) {
        return failWith(written);
    }
    return key;
}

Result<exchange::SigningKey> unlock(const DeskOpening& opening, exchange::Randomness& randomness)
{
    if (opening.makesKey) {
        return makeKey(opening.keyFile, {opening.passphrase, opening.cost}, randomness);
    }
    const auto file = exchange::readKeyFile(opening.keyFile);
    return file ? exchange::unlockKey(*file, exchange::Passphrase{opening.passphrase})
                : failWith(file);
}

Instant yearsLater(Instant from, int years)
{
    return Instant{QDateTime::fromMSecsSinceEpoch(from.milliseconds, Qt::UTC)
                       .addYears(years)
                       .toMSecsSinceEpoch()};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (const QString& line :
         QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        lines.push_back(line.trimmed().toStdString());
    }
    return lines;
}

bool isOnCard(const exchange::RetailerCard& card, const exchange::KeyId& key)
{
    return std::ranges::any_of(
        card.staffKeys, [&](const exchange::StaffKey& staff) { return staff.key.id() == key; });
}

std::optional<exchange::KeyRole> keyRoleOf(casework::Actor actor)
{
    switch (actor) {
    case casework::Actor::Sales:
        return exchange::KeyRole::Sales;
    case casework::Actor::Approver:
        return exchange::KeyRole::Approver;
    case casework::Actor::Workshop:
        return exchange::KeyRole::Workshop;
    case casework::Actor::Logistics:
        return exchange::KeyRole::Logistics;
    default:
        return std::nullopt;
    }
}

} // namespace

DeskSession::DeskSession(const Clock& clock, exchange::Randomness& randomness, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_randomness(randomness)
{
}

DeskSession::~DeskSession()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void DeskSession::open(const DeskOpening& opening)
{
    if (m_thread) {
        return;
    }
    m_wanted = opening;
    m_thread.reset(QThread::create([this] { m_unlocked = unlock(m_wanted, m_randomness); }));
    connect(m_thread.get(), &QThread::finished, this, &DeskSession::finish);
    m_thread->start();
}

Result<IssuedCard> DeskSession::makeCard(const exchange::SigningKey& key) const
{
    using enum exchange::KeyRole;
    const NewCard& wanted = *m_wanted.card;
    // Never over a card that is there: customers have pinned it.
    if (std::filesystem::exists(m_wanted.cardFile)) {
        return fail("file.cannot-write", {{"path", m_wanted.cardFile}});
    }
    const auto currency = Currency::parse(wanted.currency);
    if (!currency) {
        return failWith(currency);
    }
    const Instant now = wholeSecond();
    exchange::RetailerCard card{
        .name = wanted.name,
        .rootKey = key.publicKey(),
        .staffKeys = {{key.publicKey(), {Sales, Approver, Workshop, Logistics}, now, std::nullopt}},
        .contactLines = linesOf(wanted.contact),
        .country = wanted.country,
        .currency = *currency,
        .vatRates = {},
        .termsHash = sha256("")};
    for (const int rate : wanted.vatBasisPoints) {
        card.vatRates.push_back({card.vatRates.empty() ? "standard" : "reduced", rate});
    }
    card.expires = yearsLater(now, wanted.years);
    exchange::CardIssue issue;
    issue.issued = now;
    const auto composed = exchange::composeRetailerCard(card, key, issue);
    if (!composed) {
        return failWith(composed);
    }
    if (auto written = writeFileAtomically(m_wanted.cardFile, composed->bytes); !written) {
        return failWith(written);
    }
    return IssuedCard{card, composed->id, 1};
}

Result<IssuedCard> DeskSession::readCard(const exchange::SigningKey& key) const
{
    if (m_wanted.card) {
        return makeCard(key);
    }
    return readFile(m_wanted.cardFile, largestCard)
        .and_then([](const std::string& bytes) { return exchange::openRetailerCard(bytes); })
        .map([](const exchange::OpenedCard& opened) {
            return IssuedCard{opened.card, opened.id, opened.header.revision};
        });
}

void DeskSession::finish()
{
    m_thread.release()->deleteLater();
    Result<exchange::SigningKey> key = std::move(*m_unlocked);
    m_unlocked.reset();
    m_wanted.passphrase.clear();
    if (!key) {
        Q_EMIT failed(errorText(key.error()));
        return;
    }
    const Result<IssuedCard> card = readCard(*key);
    if (!card) {
        Q_EMIT failed(errorText(card.error()));
        return;
    }
    if (const QString why = whyNotOpen(card->card, key->id()); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    auto made = store::parseStoreUrl(m_wanted.store).and_then([&](const store::StoreUrl& url) {
        return store::Store::open(url, m_clock, {.side = store::Side::Retailer});
    });
    if (!made) {
        Q_EMIT failed(errorText(made.error()));
        return;
    }
    m_store = std::make_unique<store::Store>(std::move(*made));
    m_key.emplace(std::move(*key));
    m_card = *card;
    m_opening = m_wanted;
    if (const auto moved = store::runClock(*m_store, party()); !moved) {
        Q_EMIT failed(errorText(moved.error()));
    }
    Q_EMIT opened();
}

Instant DeskSession::wholeSecond() const
{
    constexpr std::int64_t second = 1000;
    return {m_clock.now().milliseconds / second * second};
}

QString DeskSession::whyNotOpen(const exchange::RetailerCard& card,
                                const exchange::KeyId& key) const
{
    if (!isOnCard(card, key)) {
        return tr("This key is not on the retailer card.");
    }
    const auto role = keyRoleOf(m_wanted.role);
    return role && card.mayAct(key, *role, m_clock.now())
               ? QString()
               : tr("The retailer card does not let this key act in that role now.");
}

bool DeskSession::mayChangeCard() const
{
    return m_key && m_card && m_key->id() == m_card->card.pin();
}

void DeskSession::addStaffKey(const NewStaffKey& wanted)
{
    if (m_thread || !mayChangeCard()) {
        return;
    }
    m_newKey = wanted;
    m_thread.reset(QThread::create([this] {
        m_unlocked = makeKey(m_newKey.keyFile, {m_newKey.passphrase, m_newKey.cost}, m_randomness);
    }));
    connect(m_thread.get(), &QThread::finished, this, &DeskSession::finishStaffKey);
    m_thread->start();
}

void DeskSession::finishStaffKey()
{
    m_thread.release()->deleteLater();
    const Result<exchange::SigningKey> key = std::move(*m_unlocked);
    m_unlocked.reset();
    m_newKey.passphrase.clear();
    if (!key) {
        Q_EMIT cardRefused(errorText(key.error()));
        return;
    }
    exchange::RetailerCard card = m_card->card;
    card.staffKeys.push_back({key->publicKey(), m_newKey.roles, wholeSecond(), std::nullopt});
    issue(std::move(card));
}

void DeskSession::endStaffKey(const exchange::KeyId& key)
{
    exchange::RetailerCard card = m_card->card;
    for (exchange::StaffKey& staff : card.staffKeys) {
        if (staff.key.id() == key && !staff.validUntil) {
            staff.validUntil = std::max(wholeSecond(), staff.validFrom + 1000);
        }
    }
    issue(std::move(card));
}

void DeskSession::renewCard()
{
    exchange::RetailerCard card = m_card->card;
    card.expires = wholeSecond() + exchange::lifeOfCard;
    for (exchange::StaffKey& staff : card.staffKeys) {
        // Nobody ends the owner's own key but the end of the card.
        if (staff.key.id() == card.pin() && staff.validUntil) {
            staff.validUntil = card.expires;
        }
    }
    issue(std::move(card));
}

void DeskSession::issue(exchange::RetailerCard card)
{
    exchange::CardIssue next;
    next.issued = wholeSecond();
    next.revision = m_card->revision + 1;
    next.replaces = m_card->id;
    if (card.expires) { // a card that ends begins anew with every issue
        card.expires = next.issued + exchange::lifeOfCard;
    }
    const auto composed = exchange::composeRetailerCard(card, *m_key, next);
    const auto written = composed.and_then([this](const exchange::ComposedMessage& message) {
        return writeFileAtomically(m_opening.cardFile, message.bytes);
    });
    if (!written) {
        Q_EMIT cardRefused(errorText(written.error()));
        return;
    }
    m_card = IssuedCard{std::move(card), composed->id, next.revision};
    Q_EMIT cardChanged();
}

store::Party DeskSession::party() const
{
    return {.side = store::Side::Retailer,
            .key = m_key ? &*m_key : nullptr,
            .card = m_card ? std::optional(m_card->card) : std::nullopt,
            .actor = m_opening.role,
            .person = m_opening.person};
}

} // namespace bespeak::ui
