// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/topics.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace bespeak::standards
{

namespace
{

/// One row for each file calc_*.cpp.
constexpr std::span<const Topic> (*lists[])() = {
    viewingTopics, layoutTopics,      modeTopics,      reverberationTopics, levelTopics,
    noiseTopics,   childSafetyTopics, clearanceTopics, cablingTopics,       productTopics};

std::vector<Topic> joinedLists()
{
    std::vector<Topic> joined;
    for (const auto list : lists) {
        const std::span<const Topic> rows = list();
        joined.insert(joined.end(), rows.begin(), rows.end());
    }
    return joined;
}

bool isFinite(const nlohmann::json& value)
{
    if (value.is_number_float()) {
        return std::isfinite(value.get<double>());
    }
    return !value.is_structured() || std::ranges::all_of(value, isFinite);
}

} // namespace

const std::vector<Topic>& topics()
{
    static const std::vector<Topic> all = joinedLists();
    return all;
}

const Topic* findTopic(std::string_view name)
{
    const auto row = std::ranges::find(topics(), name, &Topic::name);
    return row == topics().end() ? nullptr : &*row;
}

Result<nlohmann::json> calculate(std::string_view topic, const nlohmann::json& inputs)
{
    const Topic* row = findTopic(topic);
    if (row == nullptr) {
        return fail("standards.unknown-topic", {{"topic", std::string(topic)}});
    }
    auto answer = row->calculate(inputs);
    if (answer && !isFinite(*answer)) {
        return outOfRange("the result", "a finite number");
    }
    return answer;
}

} // namespace bespeak::standards
