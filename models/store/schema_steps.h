// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_url.h"

#include <string>
#include <string_view>
#include <vector>

/// The statements of each step of the schema; one file a step from the second one on.
namespace bespeak::store
{

/// A statement of schema files in the words of a database. {text}, {bytes} and {strict} are where
/// the dialects differ: PostgreSQL would sort text by the server's locale, SQLite would take any
/// type in any column.
std::string inDialect(std::string_view statement, Dialect dialect);

/// Lets nobody do this to a table: "UPDATE", "DELETE", "TRUNCATE" (PostgreSQL alone knows it).
void guardTable(std::vector<std::string>& statements, std::string_view table,
                std::string_view event, Dialect dialect);

/// Campaigns, pledges and their money; what may be built and what was.
std::vector<std::string> fundingStep(Dialect dialect);

/// What the community says and hears.
std::vector<std::string> communityStep(Dialect dialect);

/// What was handed to carriers and fetched from them.
std::vector<std::string> parcelStep(Dialect dialect);

/// What is searched for, found without a look at every case.
std::vector<std::string> searchStep(Dialect dialect);

} // namespace bespeak::store
