// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/remedy.h"
#include "models/assessment/rule_groups.h"
#include "tests/models/assessment/golden/assessment_probe.h"
#include "tests/models/assessment/golden/golden_designs.h"
#include "tests/models/assessment/random_edits.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/catch.h"

#include <map>

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::test;

namespace
{

bool isKnownKey(const std::string& key)
{
    return key.starts_with("fit.") || findParameterWords(key) != nullptr;
}

using Keys = std::map<std::pair<std::string, std::string>, int>;

/// How badly each thing fares that is judged: the worst where several share a name.
Keys severities(const Assessment& assessment)
{
    Keys worst;
    for (const Parameter& one : assessment.parameters) {
        int& entry = worst[{one.key, subjectText(one)}];
        entry = std::max(entry, severityOf(one.verdict));
    }
    return worst;
}

/// What fails after a remedy and did not before: by rule and subject.
std::string spoiled(const Assessment& before, const Assessment& after)
{
    const Keys was = severities(before);
    std::string all;
    for (const auto& [name, severity] : severities(after)) {
        const auto found = was.find(name);
        if (severity == severityOf(Verdict::Fail) &&
            (found == was.end() || found->second < severity)) {
            all += name.first + ' ' + name.second + '\n';
        }
    }
    const auto failing = [](const Assessment& one) {
        return std::ranges::count(one.fit, Verdict::Fail, &Finding::verdict);
    };
    return failing(after) > failing(before) ? all + "fit" : all;
}

} // namespace

TEST_CASE(
    "rooms that are good or bad on purpose have the findings that they must have, and not others")
{
    REQUIRE(goldenDesigns().size() >= 25);
    for (const Golden& golden : goldenDesigns()) {
        const Assessment assessment = assess(golden.design, genericCatalogue());
        const std::set<std::string> found = foundIn(assessment);
        INFO(golden.name << '\n' << listed(assessment));
        for (const std::string& key : golden.must) {
            INFO("must have " << key);
            if (isJudged(key)) {
                CHECK(isKnownKey(key));
                CHECK(found.contains(key));
            }
        }
        for (const std::string& key : golden.mustNot) {
            INFO("must not have " << key);
            if (isJudged(key)) {
                CHECK(isKnownKey(key));
                CHECK_FALSE(found.contains(key));
            }
        }
    }
}

TEST_CASE(
    "each parameter of a golden room is complete: words, source, grade, a value or what it needs")
{
    for (const Golden& golden : goldenDesigns()) {
        const Assessment assessment = assess(golden.design, genericCatalogue());
        CHECK(strayFigure(assessment).empty());
        for (const Parameter& parameter : assessment.parameters) {
            INFO(golden.name << ": " << parameter.key);
            CHECK(findParameterWords(parameter.key) != nullptr);
            CHECK(parameter.key.starts_with(std::string(groupName(parameter.group)) + "."));
            CHECK_FALSE(parameter.source.empty());
            CHECK((parameter.grade >= 'A' && parameter.grade <= 'D'));
            CHECK((parameter.verdict != Verdict::Fail || parameter.grade <= 'B'));
            CHECK((parameter.verdict != Verdict::Pass || parameter.grade <= 'B'));
            CHECK((parameter.verdict != Verdict::Unjudged || !parameter.needs.empty()));
            CHECK((!parameter.level || (*parameter.level >= 0 && *parameter.level <= 4)));
        }
    }
}

TEST_CASE("no two parameters of a room are about the same")
{
    for (const Golden& golden : goldenDesigns()) {
        const Assessment assessment = assess(golden.design, genericCatalogue());
        std::set<std::pair<std::string, std::string>> seen;
        for (const Parameter& parameter : assessment.parameters) {
            std::string all;
            for (const Subject& subject : parameter.subjects) {
                all += subjectText(subject) + ' ';
            }
            // Ceiling and floor are both the room's: what tells them apart is a fact.
            for (const auto& [name, value] : parameter.facts) {
                all += name + '=' + value + ' ';
            }
            INFO(golden.name << ": " << parameter.key << " of " << all);
            CHECK(seen.insert({parameter.key, all}).second);
        }
    }
}

TEST_CASE("the first remedy of each finding of the golden rooms mends it when it is applied")
{
    std::size_t applied = 0;
    for (const Golden& golden : goldenDesigns()) {
        const Assessment before = assess(golden.design, genericCatalogue());
        for (std::size_t i = 0; i < before.parameters.size(); ++i) {
            const Parameter& finding = before.parameters[i];
            for (const Remedy& remedy :
                 findRemedies(golden.design, genericCatalogue(), before, i, 1)) {
                INFO(golden.name << ": " << finding.key << " by " << remedy.key);
                CHECK(remedySentence(remedy.key) != nullptr);
                const Assessment after = assess(remedy.design, genericCatalogue());
                CHECK(spoiled(before, after).empty());
                for (const Parameter& one : after.parameters) {
                    const bool isSame =
                        one.key == finding.key && subjectText(one) == subjectText(finding);
                    CHECK((!isSame || !isFinding(one.verdict)));
                }
                ++applied;
            }
        }
    }
    CHECK((applied > 0 || ruleGroups().empty()));
}

TEST_CASE("no group reads what it does not declare: judging edit after edit is judging anew")
{
    unsigned seed = 0;
    for (const Golden& golden : goldenDesigns()) {
        std::mt19937 random(++seed);
        Assessor incremental;
        std::vector<design::Design> history{golden.design};
        for (int step = 0; step < 12; ++step) {
            if (random() % 5 == 0 && history.size() > 1) {
                history.pop_back(); // undo
            } else {
                history.push_back(randomlyEdited(history.back(), random));
            }
            const Assessment& stepwise = incremental.assess(history.back(), genericCatalogue());
            const Assessment anew = assess(history.back(), genericCatalogue());
            INFO(golden.name << ", step " << step << '\n'
                             << listed(stepwise) << "anew:\n"
                             << listed(anew));
            REQUIRE(stepwise == anew);
        }
    }
}
