// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/visit.h"

#include "models/store/store.h"

namespace bespeak::carrier
{

std::filesystem::path partialsOf(const store::Store& store)
{
    return store.url().dialect == store::Dialect::Sqlite
               ? std::filesystem::path(store.url().path + ".partial")
               : std::filesystem::path();
}

} // namespace bespeak::carrier
