// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/transitions.h"

#include "tests/support/catch.h"

#include <set>

using namespace bespeak;
using namespace bespeak::casework;

TEST_CASE("the case machine has 20 states and 44 edges")
{
    REQUIRE(transitions().size() == 44);
    REQUIRE(allStates().size() == 20);
    std::set<std::string_view> ids;
    for (const Transition& edge : transitions()) {
        ids.insert(edge.id);
    }
    REQUIRE(ids.size() == 33);
    REQUIRE(ids.contains("T01"));
    REQUIRE(ids.contains("T33"));
}

TEST_CASE("every state is reachable from draft and reaches an end")
{
    std::set<CaseState> reached{CaseState::Draft};
    std::set<CaseState> ending{CaseState::Closed, CaseState::Rejected, CaseState::Withdrawn};
    for (std::size_t round = 0; round < caseStateCount; ++round) {
        for (const Transition& edge : transitions()) {
            if (reached.contains(edge.from)) {
                reached.insert(edge.to);
            }
            if (ending.contains(edge.to)) {
                ending.insert(edge.from);
            }
        }
    }
    REQUIRE(reached.size() == caseStateCount);
    REQUIRE(ending.size() == caseStateCount);
}

TEST_CASE("nothing leads out of an end")
{
    for (const CaseState state : allStates()) {
        INFO(stateName(state));
        REQUIRE(transitionsFrom(state).empty() == isEnd(state));
    }
}

TEST_CASE("an id leads out of a state at most once")
{
    std::set<std::pair<CaseState, std::string_view>> seen;
    for (const Transition& edge : transitions()) {
        INFO(edge.id);
        REQUIRE(seen.insert({edge.from, edge.id}).second);
        REQUIRE(findTransition(edge.from, edge.id) == &edge);
    }
    REQUIRE(findTransition(CaseState::Draft, "T05") == nullptr);
}

TEST_CASE("names of states and actors go both ways")
{
    for (const CaseState state : allStates()) {
        REQUIRE(findState(stateName(state)) == state);
    }
    REQUIRE(findActor("workshop") == Actor::Workshop);
    REQUIRE_FALSE(findState("lost").has_value());
    REQUIRE_FALSE(findActor("boss").has_value());
}

TEST_CASE("an approver may do what sales may, nobody else stands in")
{
    const Transition* quote = findTransition(CaseState::Received, "T05");
    REQUIRE(mayAct(*quote, Actor::Sales));
    REQUIRE(mayAct(*quote, Actor::Approver));
    REQUIRE_FALSE(mayAct(*quote, Actor::Workshop));
    REQUIRE_FALSE(mayAct(*quote, Actor::Customer));
    const Transition* accept = findTransition(CaseState::Quoted, "T10");
    REQUIRE_FALSE(mayAct(*accept, Actor::Sales));
}
