// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/problem_json.h"

#include "models/base/json_fields.h"

#include <algorithm>
#include <limits>

namespace bespeak::proposal
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t longestName = 200;
constexpr std::int64_t anyWhole = std::int64_t{1} << 53;

/// The values of an array of whole numbers; a wrong one is refused with its place.
template <typename Value>
std::vector<Value> wholeNumbers(const JsonFields& fields, const json& array,
                                const std::string& place, std::int64_t low, std::int64_t high,
                                std::size_t most)
{
    std::vector<Value> values;
    if (!array.is_array() || array.size() > most) {
        fields.refuse(place, "a list of at most " + std::to_string(most) + " whole numbers");
        return values;
    }
    values.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
        const std::optional<std::int64_t> value = wholeNumber(array[i], low, high);
        if (!value) {
            fields.refuse(place + "[" + std::to_string(i) + "]", "a whole number in range");
            return {};
        }
        values.push_back(static_cast<Value>(*value));
    }
    return values;
}

const json& fieldOf(const json& object, const char* field)
{
    static const json missing;
    const auto found = object.find(field);
    return found == object.end() ? missing : *found;
}

template <typename Value>
std::vector<Value> numbersOf(const JsonFields& fields, const json& object, const char* field,
                             std::int64_t low, std::int64_t high, std::size_t most)
{
    return wholeNumbers<Value>(fields, fieldOf(object, field), fields.placeOf(field), low, high,
                               most);
}

std::vector<std::uint32_t> indicesOf(const JsonFields& fields, const json& object,
                                     const char* field, std::size_t most)
{
    return numbersOf<std::uint32_t>(fields, object, field, 0,
                                    std::numeric_limits<std::uint32_t>::max(), most);
}

Slot parseSlot(const JsonFields& fields, const json& object)
{
    Slot slot{.name = fields.text("name", longestName),
              .scores = numbersOf<std::int64_t>(fields, object, "score", -largestScore,
                                                largestScore, maximumOptions),
              .allowed = {}};
    const std::int64_t options = fields.integer("options", 0, maximumOptions);
    if (static_cast<std::size_t>(options) != slot.scores.size()) {
        fields.refuse(fields.placeOf("options"), "as many as there are scores");
    }
    if (!fieldOf(object, "allowed").is_null()) {
        slot.allowed = indicesOf(fields, object, "allowed", maximumOptions);
        std::ranges::sort(*slot.allowed);
        slot.allowed->erase(std::unique(slot.allowed->begin(), slot.allowed->end()),
                            slot.allowed->end());
    }
    return slot;
}

Linear parseLinear(const JsonFields& fields, const json& object)
{
    Linear linear{.name = fields.text("name", longestName),
                  .cap = fields.integer("cap", -anyWhole, anyWhole),
                  .coefficients = {}};
    const json& rows = fieldOf(object, "coef");
    if (!rows.is_array() || rows.size() > maximumSlots) {
        fields.refuse(fields.placeOf("coef"), "one row a slot");
        return linear;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        linear.coefficients.push_back(wholeNumbers<std::int64_t>(
            fields, rows[i], fields.placeOf("coef") + "[" + std::to_string(i) + "]",
            -largestCoefficient, largestCoefficient, maximumOptions));
    }
    return linear;
}

/// Rows of "10110…": 1 where the two classes go together.
std::vector<std::uint8_t> parseAllow(const JsonFields& fields, const json& rows, std::size_t width)
{
    std::vector<std::uint8_t> allow;
    for (const json& row : rows) {
        const auto* const text = row.get_ptr<const std::string*>();
        if (text == nullptr || text->size() != width ||
            text->find_first_not_of("01") != std::string::npos) {
            fields.refuse(fields.placeOf("allow"), "rows of 0 and 1, one for each class of b");
            return {};
        }
        for (const char cell : *text) {
            allow.push_back(cell == '1' ? 1 : 0);
        }
    }
    return allow;
}

void parseTables(const JsonFields& fields, const json& object, PairTable& pair)
{
    const json& allow = fieldOf(object, "allow");
    if (!allow.is_array() || allow.size() != pair.classesA ||
        pair.classesA * pair.classesB > maximumTableCells) {
        fields.refuse(fields.placeOf("allow"), "one row for each class of a");
        return;
    }
    pair.allow = parseAllow(fields, allow, pair.classesB);
    const json& scores = fieldOf(object, "score");
    if (scores.is_null()) {
        return;
    }
    if (!scores.is_array() || scores.size() != pair.classesA) {
        fields.refuse(fields.placeOf("score"), "one row for each class of a, or null");
        return;
    }
    for (const json& row : scores) {
        const auto values = wholeNumbers<std::int64_t>(fields, row, fields.placeOf("score"),
                                                       -largestScore, largestScore, pair.classesB);
        if (values.size() != pair.classesB) {
            fields.refuse(fields.placeOf("score"), "one number for each class of b in each row");
            return;
        }
        pair.scores.insert(pair.scores.end(), values.begin(), values.end());
    }
}

PairTable parsePair(const JsonFields& fields, const json& object)
{
    const auto index = [&](const char* field, std::size_t most) {
        return static_cast<std::size_t>(fields.integer(field, 0, static_cast<std::int64_t>(most)));
    };
    PairTable pair;
    pair.name = fields.text("name", longestName);
    pair.a = index("a", maximumSlots - 1);
    pair.b = index("b", maximumSlots - 1);
    pair.classesA = index("na", maximumClasses);
    pair.classesB = index("nb", maximumClasses);
    pair.classOfA = indicesOf(fields, object, "class_a", maximumOptions);
    pair.classOfB = indicesOf(fields, object, "class_b", maximumOptions);
    parseTables(fields, object, pair);
    const json& forbidden = fieldOf(object, "forbid");
    if (forbidden.is_array()) {
        for (const json& item : forbidden) {
            const auto ends = wholeNumbers<std::uint32_t>(fields, item, fields.placeOf("forbid"), 0,
                                                          maximumOptions, 2);
            if (ends.size() != 2) {
                fields.refuse(fields.placeOf("forbid"), "pairs of options");
                break;
            }
            pair.forbidden.emplace_back(ends[0], ends[1]);
        }
    }
    return pair;
}

Wish parseWish(const JsonFields& fields, const json& object)
{
    Wish wish;
    wish.name = fields.text("name", longestName);
    if (fields.has("slot")) {
        wish.slot = static_cast<std::size_t>(fields.integer("slot", 0, maximumSlots - 1));
        wish.options = indicesOf(fields, object, "options", maximumOptions);
        std::ranges::sort(wish.options);
    }
    if (fields.has("linear")) {
        wish.linear = static_cast<std::size_t>(fields.integer("linear", 0, maximumLinears - 1));
        wish.cap = fields.integer("cap", -anyWhole, anyWhole);
    }
    return wish;
}

template <typename Parse>
void parseEach(const JsonFields& fields, const char* field, std::size_t most, Parse parse)
{
    fields.each(field, most, [&](const json& element, const std::string& place) {
        if (!element.is_object()) {
            fields.refuse(place, "an object");
        } else if (!fields.failed()) {
            parse(JsonFields(element, place, fields.problem()), element);
        }
    });
}

} // namespace

Result<Problem> parseProblem(std::string_view text)
{
    const Result<json> parsed = parseJson(text);
    if (!parsed) {
        return failWith(parsed);
    }
    std::optional<Error> problem;
    if (!parsed->is_object()) {
        return fail("json.bad-field", {{"place", "instance"}, {"expected", "an object"}});
    }
    const JsonFields fields(*parsed, "", problem);
    if (fields.text("format", 40) != "htconf-1") {
        fields.refuse("format", "htconf-1");
    }
    Problem made;
    parseEach(fields, "slots", maximumSlots, [&](const JsonFields& each, const json& object) {
        made.slots.push_back(parseSlot(each, object));
    });
    parseEach(fields, "linear", maximumLinears, [&](const JsonFields& each, const json& object) {
        made.linears.push_back(parseLinear(each, object));
    });
    parseEach(fields, "pairs", maximumPairs, [&](const JsonFields& each, const json& object) {
        made.pairs.push_back(parsePair(each, object));
    });
    parseEach(fields, "wishes", maximumWishes, [&](const JsonFields& each, const json& object) {
        made.wishes.push_back(parseWish(each, object));
    });
    if (problem) {
        return tl::unexpected(*problem);
    }
    return checkProblem(made).map([&made] { return std::move(made); });
}

namespace
{

ordered_json formatPair(const PairTable& pair)
{
    ordered_json allow = ordered_json::array();
    ordered_json scores;
    for (std::size_t u = 0; u < pair.classesA; ++u) {
        std::string row;
        for (std::size_t v = 0; v < pair.classesB; ++v) {
            row += pair.allow[u * pair.classesB + v] != 0 ? '1' : '0';
        }
        allow.push_back(row);
        if (!pair.scores.empty()) {
            const auto first = pair.scores.begin() + static_cast<std::ptrdiff_t>(u * pair.classesB);
            scores.push_back(
                std::vector(first, first + static_cast<std::ptrdiff_t>(pair.classesB)));
        }
    }
    ordered_json forbidden = ordered_json::array();
    for (const auto& [k, l] : pair.forbidden) {
        forbidden.push_back({k, l});
    }
    return {{"a", pair.a},
            {"b", pair.b},
            {"name", pair.name},
            {"na", pair.classesA},
            {"nb", pair.classesB},
            {"class_a", pair.classOfA},
            {"class_b", pair.classOfB},
            {"allow", allow},
            {"score", scores},
            {"forbid", forbidden}};
}

ordered_json formatWish(const Wish& wish)
{
    if (wish.slot) {
        return {{"name", wish.name}, {"slot", *wish.slot}, {"options", wish.options}};
    }
    return {{"name", wish.name}, {"linear", wish.linear.value_or(0)}, {"cap", wish.cap}};
}

} // namespace

std::string formatProblem(const Problem& problem)
{
    ordered_json value = {{"format", "htconf-1"}, {"n", problem.slots.size()}};
    value["slots"] = ordered_json::array();
    for (const Slot& slot : problem.slots) {
        value["slots"].push_back(
            {{"name", slot.name},
             {"options", slot.scores.size()},
             {"score", slot.scores},
             {"allowed", slot.allowed ? ordered_json(*slot.allowed) : ordered_json()}});
    }
    value["linear"] = ordered_json::array();
    for (const Linear& linear : problem.linears) {
        value["linear"].push_back(
            {{"name", linear.name}, {"coef", linear.coefficients}, {"cap", linear.cap}});
    }
    value["pairs"] = ordered_json::array();
    for (const PairTable& pair : problem.pairs) {
        value["pairs"].push_back(formatPair(pair));
    }
    if (!problem.wishes.empty()) {
        value["wishes"] = ordered_json::array();
        for (const Wish& wish : problem.wishes) {
            value["wishes"].push_back(formatWish(wish));
        }
    }
    return formatJson(value);
}

} // namespace bespeak::proposal
