// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/carrier/parcel.h"

#include <string>
#include <string_view>
#include <vector>

namespace bespeak::carrier
{

/// A way between two sides. Each writes where only it writes, and reads where the other does.
/// Nothing that is published is changed or renamed. Every operation may be repeated, and may fail
/// half-way: the next round goes on from there. Acknowledging is sending a receipt (receipt.h).
/// Errors besides those named: of the place as a whole, for which isOfPlace() is true.
class Carrier
{
public:
    virtual ~Carrier() = default;

    /// What this way is known by, for as long as it is used: a folder's path, a server's address.
    virtual std::string place() const = 0;

    /// Publishes the bytes under their name; a parcel that is there already stays as it is.
    virtual Result<void> send(const ParcelName& name, std::string_view bytes) = 0;

    /// What the other side has published, at most mostParcels, in no order. Half-written files may
    /// be among it.
    virtual Result<std::vector<ParcelName>> list() = 0;

    /// The bytes of that name. Errors: carrier.not-whole (they are not there in full yet),
    /// carrier.too-large.
    virtual Result<std::string> fetch(const ParcelName& name) = 0;

    /// Takes back what this side published and the other has. Nothing there is no error.
    virtual Result<void> retire(const ParcelName& name) = 0;
};

constexpr std::size_t mostParcels = 10'000;

/// The name of a parcel that is fetched must be that of its bytes. Errors: carrier.not-whole.
Result<std::string> requireWhole(const ParcelName& name, std::string bytes);

/// Whether the error is of the place (it is not there, it does not let us in): then nothing else
/// will work there now.
bool isOfPlace(const Error& error);

} // namespace bespeak::carrier
