// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/store/case_actions.h"
#include "models/store/case_import.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "tests/support/temporary_folder.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::test
{

/// A new empty database of the kind that this run of the tests is about: SQLite, or PostgreSQL if
/// the environment says BESPEAK_TEST_STORE=postgres.
store::StoreUrl freshUrl(const TemporaryFolder& folder, const std::string& name);
bool testsPostgres();

/// A new empty store. On PostgreSQL its owner has made the tables and given the role of
/// packaging/postgres/desk-role.sql its rights; the URL signs in with that role.
store::StoreUrl dailyUrl(const TemporaryFolder& folder, const std::string& name);
/// A connection to the same database as its owner, who may do anything.
std::unique_ptr<store::Connection> ownerConnection(const store::StoreUrl& url);

/// The store; the test fails if it cannot be opened.
store::Store openStoreOrFail(const store::StoreUrl& url, const Clock& clock,
                             const store::StoreOptions& options = {});

/// What a message of an edge says, good enough to be accepted.
store::ActionInput goodInput(const casework::CaseRecord& record, std::string_view transition,
                             Instant now);

/// The retailer's and the customer's people: keys, a card.
struct People {
    People();

    exchange::SigningKey rootKey;
    exchange::SigningKey staffKey;
    exchange::SigningKey customerKey;
    exchange::SigningKey strangerKey;
    exchange::RetailerCard card;
    std::string cardBytes;

    store::Party staff(casework::Actor actor = casework::Actor::Approver) const;
    store::Party customer() const;
    store::NewRequest newRequest(int number = 1) const;
};

/// A retailer's and a customer's store with one case between them, messages carried by hand.
class TwoDesks
{
public:
    TwoDesks();

    /// Customer signs the first request; it waits in the customer's outbox.
    void request(int number = 1);
    /// A first request with its receipt, then these edges.
    void start(const std::vector<std::string_view>& transitions = {});
    /// Carries everything that waits in one side's outbox to the other side.
    std::vector<store::ImportOutcome> carryToRetailer();
    std::vector<store::ImportOutcome> carryToCustomer();
    /// Takes an edge on the side that it belongs to, without carrying.
    Result<store::ActionOutcome> take(std::string_view transition);
    /// Takes edges one after the other and carries each message; every one must hold.
    void follow(const std::vector<std::string_view>& transitions);

    casework::CaseRecord atRetailer();
    casework::CaseRecord atCustomer();

    TemporaryFolder folder;
    FixedClock clock;
    People people;
    store::Store retailer;
    store::Store customer;
    CaseId id;
};

} // namespace bespeak::test
