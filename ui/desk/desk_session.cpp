// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_session.h"

#include "models/base/file.h"
#include "models/base/sha256.h"
#include "models/store/case_actions.h"
#include "ui/text/quantity_text.h"

#include <QString>
#include <QThread>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr std::uint64_t largestCard = 1024 * 1024;

/// Never over a file that is there: it may be the only copy of a key.
Result<exchange::SigningKey> makeKey(const DeskOpening& opening, exchange::Randomness& randomness)
{
    if (std::filesystem::exists(opening.keyFile)) {
        return fail("file.cannot-write", {{"path", opening.keyFile}});
    }
    exchange::SigningKey key = exchange::SigningKey::generate(randomness);
    auto sealed =
        exchange::sealKey(key, exchange::Passphrase{opening.passphrase, opening.cost}, randomness);
    if (!sealed) {
        return failWith(sealed);
    }
    if (auto written = exchange::writeKeyFile(opening.keyFile, *sealed); !written) {
        return failWith(written);
    }
    return key;
}

Result<exchange::SigningKey> unlock(const DeskOpening& opening, exchange::Randomness& randomness)
{
    if (opening.makesKey) {
        return makeKey(opening, randomness);
    }
    const auto file = exchange::readKeyFile(opening.keyFile);
    return file ? exchange::unlockKey(*file, exchange::Passphrase{opening.passphrase})
                : failWith(file);
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
    m_opening = opening;
    m_thread.reset(QThread::create([this] { m_unlocked = unlock(m_opening, m_randomness); }));
    connect(m_thread.get(), &QThread::finished, this, &DeskSession::finish);
    m_thread->start();
}

Result<exchange::RetailerCard> DeskSession::makeCard(const exchange::SigningKey& key) const
{
    using enum exchange::KeyRole;
    const NewCard& wanted = *m_opening.card;
    const auto currency = Currency::parse(wanted.currency);
    if (!currency) {
        return failWith(currency);
    }
    const Instant now{m_clock.now().milliseconds / 1000 * 1000};
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
    exchange::CardIssue issue;
    issue.issued = now;
    const auto composed = exchange::composeRetailerCard(card, key, issue);
    if (!composed) {
        return failWith(composed);
    }
    if (auto written = writeFileAtomically(m_opening.cardFile, composed->bytes); !written) {
        return failWith(written);
    }
    return card;
}

Result<exchange::RetailerCard> DeskSession::readCard(const exchange::SigningKey& key) const
{
    if (m_opening.card) {
        return makeCard(key);
    }
    return readFile(m_opening.cardFile, largestCard)
        .and_then([](const std::string& bytes) { return exchange::openRetailerCard(bytes); })
        .map([](const exchange::OpenedCard& opened) { return opened.card; });
}

void DeskSession::finish()
{
    m_thread.release()->deleteLater();
    Result<exchange::SigningKey> key = std::move(*m_unlocked);
    m_unlocked.reset();
    m_opening.passphrase.clear();
    if (!key) {
        Q_EMIT failed(errorText(key.error()));
        return;
    }
    const Result<exchange::RetailerCard> card = readCard(*key);
    if (!card) {
        Q_EMIT failed(errorText(card.error()));
        return;
    }
    if (!isOnCard(*card, key->id())) {
        Q_EMIT failed(tr("This key is not on the retailer card."));
        return;
    }
    auto made = store::parseStoreUrl(m_opening.store).and_then([&](const store::StoreUrl& url) {
        return store::Store::open(url, m_clock, {.side = store::Side::Retailer});
    });
    if (!made) {
        Q_EMIT failed(errorText(made.error()));
        return;
    }
    m_store = std::make_unique<store::Store>(std::move(*made));
    m_key.emplace(std::move(*key));
    m_card = *card;
    if (const auto moved = store::runClock(*m_store, party()); !moved) {
        Q_EMIT failed(errorText(moved.error()));
    }
    Q_EMIT opened();
}

store::Party DeskSession::party() const
{
    return {.side = store::Side::Retailer,
            .key = m_key ? &*m_key : nullptr,
            .card = m_card,
            .actor = m_opening.role,
            .person = m_opening.person};
}

} // namespace bespeak::ui
