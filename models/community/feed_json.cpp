// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/feed_json.h"

#include "models/base/json_fields.h"

#include <algorithm>

namespace bespeak::community
{

namespace
{

using nlohmann::json;

constexpr std::int64_t mostVotes = 1'000'000'000;
constexpr std::size_t mostRows = 20'000;
constexpr std::size_t longestText = 400;

json formatCounters(const Counters& counters)
{
    return {{"shown", counters.shown}, {"supported", counters.supported}};
}

Counters readCounters(const JsonFields& fields)
{
    Counters counters{fields.integer("shown", 0, mostVotes), 0};
    counters.supported = fields.integer("supported", 0, counters.shown);
    return counters;
}

json formatPlaced(const Placed& placed)
{
    json row = formatCounters(placed.counters);
    row["handle"] = placed.handle;
    row["rate"] = placed.rate;
    row["low"] = placed.low;
    row["high"] = placed.high;
    row["chance"] = placed.chance;
    return row;
}

Placed readPlaced(const JsonFields& fields)
{
    const auto perMille = [&](const char* name) {
        return static_cast<int>(fields.integer(name, 0, 1000));
    };
    return {fields.text("handle", 32), readCounters(fields), perMille("rate"),
            perMille("low"),           perMille("high"),     perMille("chance")};
}

json formatResult(const RegionResult& result)
{
    json best = json::array();
    for (const Placed& placed : result.best) {
        best.push_back(formatPlaced(placed));
    }
    return {{"cohort", formatWeek(result.cohort)},
            {"region", result.region},
            {"counted_in", result.countedIn},
            {"voters", result.voters},
            {"winner", result.winner},
            {"best", std::move(best)}};
}

IsoWeek readWeek(const JsonFields& fields, const char* name)
{
    const auto week = parseWeek(fields.text(name, 8));
    if (!week) {
        fields.refuse(fields.placeOf(name), "a week such as 2026-W47");
    }
    return week.value_or(IsoWeek{});
}

/// Reads each object of a list.
template <typename T, typename Read>
std::vector<T> readList(const JsonFields& fields, const char* name, Read read)
{
    std::vector<T> values;
    fields.each(name, mostRows, [&](const json& element, const std::string& place) {
        if (!element.is_object()) {
            fields.refuse(place, "an object");
        } else {
            values.push_back(read(JsonFields(element, place, fields.problem())));
        }
    });
    return values;
}

RegionResult readResult(const JsonFields& fields)
{
    RegionResult result;
    result.cohort = readWeek(fields, "cohort");
    result.region = fields.text("region", 5);
    result.countedIn = fields.text("counted_in", 5);
    result.voters = fields.integer("voters", 0, mostVotes);
    result.winner = fields.text("winner", 32);
    result.best = readList<Placed>(fields, "best", readPlaced);
    return result;
}

Feed readHead(const JsonFields& fields)
{
    Feed feed;
    feed.voting = readWeek(fields, "voting");
    for (std::string& handle : fields.texts("tombstones", mostRows, 32)) {
        feed.tombstones.insert(std::move(handle));
    }
    fields.eachMember("token_keys", 16, [&](const std::string& name, const json& value) {
        const auto week = parseWeek(name);
        if (week && value.is_string() && value.get_ref<const std::string&>().size() == 43) {
            feed.tokenKeys.emplace(*week, value.get<std::string>());
        }
    });
    feed.results = readList<RegionResult>(fields, "results", readResult);
    feed.reasons = readList<Reason>(fields, "reasons", [](const JsonFields& row) {
        return Reason{row.text("handle", 32), row.text("text", longestText)};
    });
    feed.picks = readList<Pick>(fields, "picks", [](const JsonFields& row) {
        return Pick{readWeek(row, "cohort"), row.text("handle", 32), row.text("text", longestText)};
    });
    feed.history = fields.texts("history", rememberedFeeds, 64);
    return feed;
}

} // namespace

json formatFeedEntry(const FeedEntry& entry)
{
    json row = {{"entry", formatEntry(entry.entry)}, {"family", entry.family}};
    row.update(formatCounters(entry.counters));
    return row;
}

Result<FeedEntry> parseFeedEntry(const json& value)
{
    if (value.is_object() && value.size() == 4 && value.contains("entry")) {
        auto entry = parseEntry(value["entry"]);
        if (!entry) {
            return failWith(entry);
        }
        std::optional<Error> problem;
        const JsonFields fields(value, "feed", problem);
        FeedEntry read{std::move(*entry), readCounters(fields), fields.text("family", 32)};
        if (!problem && isHandle(read.family)) {
            return read;
        }
    }
    return fail("community.entry-unreadable");
}

json formatFeedHead(const Feed& feed)
{
    json results = json::array();
    for (const RegionResult& result : feed.results) {
        results.push_back(formatResult(result));
    }
    json reasons = json::array();
    for (const Reason& reason : feed.reasons) {
        reasons.push_back({{"handle", reason.handle}, {"text", reason.text}});
    }
    json picks = json::array();
    for (const Pick& pick : feed.picks) {
        picks.push_back(
            {{"cohort", formatWeek(pick.cohort)}, {"handle", pick.handle}, {"text", pick.text}});
    }
    json keys = json::object();
    for (const auto& [week, key] : feed.tokenKeys) {
        keys[formatWeek(week)] = key;
    }
    return {{"voting", formatWeek(feed.voting)},
            {"tombstones", feed.tombstones},
            {"token_keys", std::move(keys)},
            {"results", std::move(results)},
            {"reasons", std::move(reasons)},
            {"picks", std::move(picks)},
            {"history", feed.history}};
}

Result<Feed> parseFeedHead(const json& value)
{
    std::optional<Error> problem;
    if (value.is_object()) {
        Feed feed = readHead(JsonFields(value, "feed", problem));
        if (!problem && formatFeedHead(feed) == value) {
            return feed;
        }
    }
    return fail("community.feed-unreadable");
}

json formatMemory(const FeedMemory& memory)
{
    return {{"version", memory.version},
            {"id", memory.id},
            {"signer", memory.signer},
            {"newest", memory.newest.milliseconds},
            {"gone", memory.gone}};
}

Result<FeedMemory> parseMemory(std::string_view text)
{
    const auto value = parseJson(text);
    std::optional<Error> problem;
    if (!value || !value->is_object()) {
        return fail("community.feed-unreadable");
    }
    const JsonFields fields(*value, "memory", problem);
    FeedMemory memory;
    memory.version = fields.integer("version", 0, mostVotes);
    memory.id = fields.text("id", 64);
    memory.signer = fields.text("signer", 43);
    memory.newest = {fields.integer("newest", 0, 253'402'300'799'000)};
    for (std::string& handle : fields.texts("gone", mostRows * 50, 32)) {
        memory.gone.insert(std::move(handle));
    }
    return problem ? Result<FeedMemory>(fail("community.feed-unreadable")) : memory;
}

} // namespace bespeak::community
