// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "models/base/json_fields.h"
#include "models/standards/topics.h"

#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

constexpr std::size_t largestInput = 1024 * 1024;

struct CalcOptions {
    std::string topic;
    bool list = false;
};

Report listTopics()
{
    Report report;
    report.json = nlohmann::json::array();
    for (const standards::Topic& topic : standards::topics()) {
        report.json.push_back({{"topic", topic.name},
                               {"inputs", topic.inputs},
                               {"outputs", topic.outputs},
                               {"source", topic.source}});
        report.text +=
            fmt::format("{}{}\n  reads {}\n  gives {}\n  by    {}", report.text.empty() ? "" : "\n",
                        topic.name, topic.inputs, topic.outputs, topic.source);
    }
    return report;
}

/// All of a stream, or nothing if it is longer than any input of a formula.
Result<std::string> readInput(std::istream& stream)
{
    std::string text(largestInput + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > largestInput) {
        return fail("file.too-large", {{"path", "on the standard input"}, {"limit", "1 MB"}});
    }
    return text;
}

Result<Report> calculate(const CalcOptions& options, Context& context)
{
    if (options.list) {
        return listTopics();
    }
    if (standards::findTopic(options.topic) == nullptr) {
        return fail("standards.unknown-topic", {{"topic", options.topic}});
    }
    return readInput(context.in)
        .and_then([](const std::string& text) { return parseJson(text); })
        .and_then([&](const nlohmann::json& inputs) {
            return standards::calculate(options.topic, inputs);
        })
        .map([](const nlohmann::json& answer) {
            return Report{answer.dump(2), answer};
        });
}

} // namespace

void addCalcCommand(CLI::App& app, const Chosen& chosen)
{
    CLI::App* calc = app.add_subcommand(
        "calc", "Compute a formula of the standards from inputs in JSON on the standard input");
    const auto options = std::make_shared<CalcOptions>();
    CLI::Option* topic = calc->add_option("topic", options->topic, "Name of the formula");
    CLI::Option* list =
        calc->add_flag("--list", options->list, "Name all formulas, their inputs and sources");
    calc->require_option(1, 2);
    topic->excludes(list);
    calc->callback([chosen, options] {
        *chosen = [options](Context& context) { return calculate(*options, context); };
    });
}

} // namespace bespeak::shell
