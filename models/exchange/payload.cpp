// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/payload.h"

#include "models/exchange/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace bespeak::exchange
{

namespace
{

constexpr std::size_t mostParts = 62; // the container's 64 entries without mimetype and envelope
constexpr std::size_t mostMerges = 16;

template <typename T>
Json textOrNull(const std::optional<T>& value)
{
    return value ? Json(value->text()) : Json();
}

Json instantOrNull(const std::optional<Instant>& value)
{
    return value ? Json(formatInstant(*value)) : Json();
}

tl::unexpected<Error> failAt(std::string_view member)
{
    return fail("message.header", {{"member", std::string(member)}});
}

/// Takes members out of an object by type; the first that is missing or wrong is remembered, so
/// that reading goes straight on and the error is asked for once at the end.
class Members
{
public:
    explicit Members(const Json& object)
        : m_object(object)
    {
        if (!object.is_object()) {
            note("object");
        }
    }

    const Json& value(const char* name)
    {
        static const Json nothing;
        ++m_taken;
        const auto member = m_object.find(name);
        if (member == m_object.end()) {
            note(name);
            return nothing;
        }
        return *member;
    }

    std::string text(const char* name, std::size_t longest = 200)
    {
        const Json& json = value(name);
        if (!json.is_string() || json.get_ref<const std::string&>().size() > longest ||
            !isOneLineOfText(json.get_ref<const std::string&>())) {
            note(name);
            return {};
        }
        return json.get<std::string>();
    }

    std::int64_t number(const char* name, std::int64_t least)
    {
        const Json& json = value(name);
        // The payload is canonical, so that a whole number is within ±(2^53 - 1).
        if (!json.is_number_integer() || json.get<std::int64_t>() < least) {
            note(name);
            return least;
        }
        return json.get<std::int64_t>();
    }

    template <typename T>
    std::optional<T> parsed(const char* name, Result<T> (*parse)(std::string_view))
    {
        auto result = parse(text(name));
        if (!result) {
            note(name);
            return std::nullopt;
        }
        return std::move(*result);
    }

    template <typename T>
    std::optional<T> parsedOrNull(const char* name, Result<T> (*parse)(std::string_view))
    {
        const auto member = m_object.find(name);
        if (member != m_object.end() && member->is_null()) {
            ++m_taken;
            return std::nullopt;
        }
        return parsed<T>(name, parse);
    }

    void note(std::string_view name)
    {
        if (m_wrong.empty()) {
            m_wrong = name;
        }
    }

    /// Nothing was wrong, and nothing is there that nobody asked for.
    Result<void> finish() const
    {
        if (!m_wrong.empty()) {
            return failAt(m_wrong);
        }
        return m_object.size() == m_taken ? Result<void>() : failAt("unknown");
    }

private:
    const Json& m_object;
    std::size_t m_taken = 0;
    std::string m_wrong;
};

bool isKind(std::string_view kind)
{
    return !kind.empty() && kind.size() <= 32 && kind.front() != '-' && kind.back() != '-' &&
           std::ranges::all_of(
               kind, [](char letter) { return (letter >= 'a' && letter <= 'z') || letter == '-'; });
}

Json mergesJson(const std::vector<DocumentId>& merges)
{
    Json json = Json::array();
    for (const DocumentId& id : merges) {
        json.push_back(id.text());
    }
    return json;
}

Json partsJson(const std::vector<SignedPart>& parts)
{
    Json json = Json::array();
    for (const SignedPart& part : parts) {
        json.push_back({{"name", part.name},
                        {"type", part.type},
                        {"size", part.size},
                        {"sha256", part.sha256.text()}});
    }
    return json;
}

Result<std::vector<DocumentId>> parseMerges(const Json& json)
{
    if (!json.is_array() || json.size() > mostMerges) {
        return failAt("merges");
    }
    std::vector<DocumentId> merges;
    for (const Json& element : json) {
        const auto id = element.is_string()
                            ? DocumentId::parse(element.get_ref<const std::string&>())
                            : failAt("merges");
        if (!id) {
            return failAt("merges");
        }
        merges.push_back(*id);
    }
    return merges;
}

Result<std::vector<SignedPart>> parseParts(const Json& json)
{
    if (!json.is_array() || json.size() > mostParts) {
        return failAt("parts");
    }
    std::vector<SignedPart> parts;
    std::set<std::string> names;
    for (const Json& element : json) {
        Members members(element);
        SignedPart part;
        part.name = members.text("name");
        part.type = members.text("type");
        part.size = static_cast<std::uint64_t>(members.number("size", 0));
        const auto digest = members.parsed("sha256", &Sha256::parse);
        if (!members.finish() || !names.insert(part.name).second) {
            return failAt("parts");
        }
        part.sha256 = *digest;
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<MessageApp> parseApp(const Json& json)
{
    Members members(json);
    MessageApp app;
    app.name = members.text("name", 64);
    app.version = members.text("version", 64);
    app.minReader = static_cast<int>(std::min<std::int64_t>(members.number("min_reader", 1), 9999));
    return members.finish().map([&app] { return app; });
}

Result<std::optional<LogHead>> parseLog(const Json& json)
{
    if (json.is_null()) {
        return std::optional<LogHead>();
    }
    Members members(json);
    LogHead log;
    log.sequence = members.number("seq", 0);
    const auto head = members.parsed("head", &Sha256::parse);
    if (auto fine = members.finish(); !fine) {
        return failWith(fine);
    }
    log.head = *head;
    return std::optional<LogHead>(log);
}

/// A newer writer may have changed anything but where these two numbers stand.
Result<void> checkVersion(const Json& json)
{
    const Json nothing;
    const auto numberIn = [](const Json& object, const char* name) {
        const auto member = object.is_object() ? object.find(name) : object.end();
        return member != object.end() && member->is_number_integer() ? member->get<std::int64_t>()
                                                                     : 0;
    };
    const bool hasApp = json.is_object() && json.contains("app");
    const std::int64_t reader = hasApp ? numberIn(json["app"], "min_reader") : 0;
    if (numberIn(json, "v") > messageVersion || reader > messageVersion) {
        return fail("message.newer");
    }
    return {};
}

/// What must hold between members, for a writer as for a reader.
Result<void> checkHeader(const MessageHeader& header)
{
    if (!isKind(header.kind)) {
        return failAt("type");
    }
    if (header.caseId.has_value() == isOutsideCases(header.kind)) {
        return failAt("case");
    }
    if (header.to.has_value() == isToEverybody(header.kind)) {
        return failAt("to");
    }
    if (header.expires && *header.expires < header.issued) {
        return failAt("expires");
    }
    return {};
}

} // namespace

Result<std::string> formatPayload(const Payload& payload)
{
    const MessageHeader& header = payload.header;
    Json json = {
        {"v", messageVersion},
        {"type", header.kind},
        {"case", textOrNull(header.caseId)},
        {"rev", header.revision},
        {"prev", textOrNull(header.previous)},
        {"author", header.author.text()},
        {"author_seq", header.authorSequence},
        {"author_prev", textOrNull(header.authorPrevious)},
        {"to", textOrNull(header.to)},
        {"issued", formatInstant(header.issued)},
        {"expires", instantOrNull(header.expires)},
        {"app",
         {{"name", header.app.name},
          {"version", header.app.version},
          {"min_reader", header.app.minReader}}},
        {"merges", mergesJson(header.merges)},
        {"log", Json()},
        {"parts", partsJson(payload.parts)},
        {"body", payload.body},
    };
    if (header.log) {
        json["log"] = {{"seq", header.log->sequence}, {"head", header.log->head.text()}};
    }
    // What the writer would not read again it does not write.
    return parsePayload(json).and_then([&json](const Payload&) { return canonicalJson(json); });
}

Result<Payload> parsePayload(const Json& json)
{
    if (auto readable = checkVersion(json); !readable) {
        return failWith(readable);
    }
    Members members(json);
    members.number("v", messageVersion);
    std::string kind = members.text("type");
    const auto caseId = members.parsedOrNull("case", &CaseId::parse);
    const auto revision = members.number("rev", 1);
    const auto previous = members.parsedOrNull("prev", &DocumentId::parse);
    const auto author = members.parsed("author", &KeyId::parse);
    const auto authorSequence = members.number("author_seq", 1);
    const auto authorPrevious = members.parsedOrNull("author_prev", &DocumentId::parse);
    const auto to = members.parsedOrNull("to", &KeyId::parse);
    const auto issued = members.parsed("issued", &parseInstant);
    const auto expires = members.parsedOrNull("expires", &parseInstant);
    const auto app = parseApp(members.value("app"));
    const auto merges = parseMerges(members.value("merges"));
    const auto log = parseLog(members.value("log"));
    auto parts = parseParts(members.value("parts"));
    const Json& body = members.value("body");
    if (!body.is_object()) {
        members.note("body");
    }
    if (auto fine = members.finish(); !fine) {
        return failWith(fine);
    }
    if (!app || !merges || !log || !parts) {
        return failAt(!app ? "app" : !merges ? "merges" : !log ? "log" : "parts");
    }
    Payload payload{{std::move(kind), caseId, revision, previous, *author, authorSequence,
                     authorPrevious, to, *issued, expires, *app, *merges, *log},
                    std::move(*parts),
                    body};
    if (auto fine = checkHeader(payload.header); !fine) {
        return failWith(fine);
    }
    return payload;
}

} // namespace bespeak::exchange
