// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jcs.h"

#include "models/exchange/utf8.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace bespeak::exchange
{

namespace
{

void appendString(std::string& out, const std::string& text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char letter : text) {
        switch (letter) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(letter) < 0x20) {
                out += "\\u00";
                out += digits[static_cast<unsigned char>(letter) >> 4U];
                out += digits[static_cast<unsigned char>(letter) & 15U];
            } else {
                out += letter;
            }
        }
    }
    out += '"';
}

/// Writes one value after another; each step says why it could not.
class CanonicalWriter
{
public:
    explicit CanonicalWriter(int deepest)
        : m_deepest(deepest)
    {
    }

    Result<void> write(const Json& value)
    {
        switch (value.type()) {
        case Json::value_t::null:
            m_out += "null";
            return {};
        case Json::value_t::boolean:
            m_out += value.get<bool>() ? "true" : "false";
            return {};
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
            return writeInteger(value);
        case Json::value_t::string:
            return writeString(value.get_ref<const std::string&>());
        case Json::value_t::array:
            return writeNested(value, &CanonicalWriter::writeArray);
        case Json::value_t::object:
            return writeNested(value, &CanonicalWriter::writeObject);
        default:
            return fail("jcs.float");
        }
    }

    std::string take() { return std::move(m_out); }

private:
    using WriteNested = Result<void> (CanonicalWriter::*)(const Json&);

    Result<void> writeInteger(const Json& value)
    {
        const bool isTooLarge =
            value.is_number_unsigned()
                ? value.get<std::uint64_t>() > static_cast<std::uint64_t>(largestJsonInteger)
                : value.get<std::int64_t>() > largestJsonInteger ||
                      value.get<std::int64_t>() < -largestJsonInteger;
        if (isTooLarge) {
            return fail("jcs.integer-range");
        }
        m_out += std::to_string(value.get<std::int64_t>());
        return {};
    }

    Result<void> writeString(const std::string& text)
    {
        if (!isUtf8(text)) {
            return fail("jcs.not-utf8");
        }
        appendString(m_out, text);
        return {};
    }

    Result<void> writeNested(const Json& value, WriteNested writeInside)
    {
        if (m_depth == m_deepest) {
            return fail("jcs.too-deep", {{"limit", std::to_string(m_deepest)}});
        }
        ++m_depth;
        auto result = (this->*writeInside)(value);
        --m_depth;
        return result;
    }

    Result<void> writeArray(const Json& array)
    {
        char separator = '[';
        for (const Json& element : array) {
            m_out += separator;
            separator = ',';
            if (auto result = write(element); !result) {
                return result;
            }
        }
        m_out += separator == '[' ? "[]" : "]";
        return {};
    }

    Result<void> writeObject(const Json& object)
    {
        std::vector<std::pair<std::u16string, Json::const_iterator>> members;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!isUtf8(member.key())) {
                return fail("jcs.not-utf8");
            }
            members.emplace_back(utf16Of(member.key()), member);
        }
        std::ranges::sort(members, {}, [](const auto& member) { return member.first; });
        char separator = '{';
        for (const auto& [units, member] : members) {
            m_out += separator;
            separator = ',';
            appendString(m_out, member.key());
            m_out += ':';
            if (auto result = write(member.value()); !result) {
                return result;
            }
        }
        m_out += separator == '{' ? "{}" : "}";
        return {};
    }

    std::string m_out;
    int m_deepest;
    int m_depth = 0;
};

/// How deep brackets nest, without building anything: the cheap look before the dear one.
int depthOf(std::string_view bytes)
{
    int depth = 0;
    int deepest = 0;
    bool isInString = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char letter = bytes[i];
        if (isInString) {
            i += letter == '\\' ? 1 : 0;
            isInString = letter != '"';
        } else if (letter == '"') {
            isInString = true;
        } else if (letter == '[' || letter == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (letter == ']' || letter == '}') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<std::string> canonicalJson(const Json& value, int deepest)
{
    CanonicalWriter writer(deepest);
    return writer.write(value).map([&writer] { return writer.take(); });
}

Result<Json> parseStrictJson(std::string_view bytes, const JsonLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return fail("jcs.too-large", {{"limit", std::to_string(limits.bytes)}});
    }
    if (depthOf(bytes) > limits.depth) {
        return fail("jcs.too-deep", {{"limit", std::to_string(limits.depth)}});
    }
    // nlohmann/json takes a zero byte for the end and skips a byte order mark: other readers do
    // not.
    if (bytes.find('\0') != std::string_view::npos || bytes.starts_with("\xEF\xBB\xBF")) {
        return fail("jcs.unreadable");
    }
    std::vector<std::set<std::string>> keys;
    std::optional<std::string> duplicate;
    const auto noteKeys = [&](int, Json::parse_event_t event, const Json& value) {
        if (event == Json::parse_event_t::object_start) {
            keys.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            keys.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const auto& key = value.get_ref<const std::string&>();
            if (!keys.back().insert(key).second) {
                duplicate = key;
            }
        }
        return true;
    };
    Json value = Json::parse(bytes.begin(), bytes.end(), noteKeys, false);
    if (value.is_discarded()) {
        return fail("jcs.unreadable");
    }
    if (duplicate) {
        return fail("jcs.duplicate-key", {{"key", *duplicate}});
    }
    return value;
}

Result<Json> parseCanonical(std::string_view bytes, const JsonLimits& limits)
{
    auto value = parseStrictJson(bytes, limits);
    if (!value) {
        return value;
    }
    const auto canonical = canonicalJson(*value, limits.depth);
    if (!canonical) {
        return failWith(canonical);
    }
    if (*canonical != bytes) {
        return fail("jcs.not-canonical");
    }
    return value;
}

} // namespace bespeak::exchange
