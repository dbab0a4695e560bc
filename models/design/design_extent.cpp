// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_extent.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace bespeak::design
{

namespace
{

using nlohmann::json;

/// Listens to the reader of JSON and counts; the names are the library's.
class ExtentCounter : public nlohmann::json_sax<json>
{
public:
    explicit ExtentCounter(const DesignExtent& most)
        : m_most(most)
    {
    }

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool key(string_t&) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const json::exception&) override
    {
        return false;
    }

    Result<void> result() const
    {
        if (m_values > m_most.values) {
            return fail("design-file.too-many-values", {{"limit", std::to_string(m_most.values)}});
        }
        if (m_listTooLong) {
            return fail("design-file.list-too-long",
                        {{"limit", std::to_string(m_most.entriesOfOne)}});
        }
        return {};
    }

private:
    bool value()
    {
        if (!m_open.empty() && ++m_open.back() > m_most.entriesOfOne) {
            m_listTooLong = true;
        }
        return ++m_values <= m_most.values && !m_listTooLong;
    }
    bool open()
    {
        const bool goesOn = value();
        m_open.push_back(0);
        return goesOn;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    DesignExtent m_most;
    std::size_t m_values = 0;
    std::vector<std::size_t> m_open; ///< entries so far of each list that is not yet closed
    bool m_listTooLong = false;
};

} // namespace

Result<void> checkExtent(std::string_view text, const DesignExtent& most)
{
    if (text.size() > most.bytes) {
        return fail("design-file.too-large",
                    {{"limit", std::to_string(most.bytes / (1024 * 1024))}});
    }
    ExtentCounter counter(most);
    json::sax_parse(text, &counter);
    return counter.result();
}

} // namespace bespeak::design
