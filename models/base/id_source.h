// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/id.h"

#include <cstdint>

namespace bespeak
{

/// Where new ids come from. Passed in, so that tests repeat exactly.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual Uuid next() = 0;

    template <typename SomeId>
    SomeId nextId()
    {
        return SomeId{next()};
    }
};

/// RFC 9562 version 7: 48 bits of time, then the operating system's randomness.
class RandomIdSource : public IdSource
{
public:
    explicit RandomIdSource(const Clock& clock)
        : m_clock(clock)
    {
    }
    Uuid next() override;

private:
    const Clock& m_clock;
};

/// 00000000-0000-7000-8000-000000000001 and on: for tests and examples.
class CountingIdSource : public IdSource
{
public:
    explicit CountingIdSource(std::uint64_t first = 1)
        : m_next(first)
    {
    }
    Uuid next() override;

private:
    std::uint64_t m_next;
};

} // namespace bespeak
