// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/pin_reasons.h"
#include "models/proposal/points.h"
#include "models/proposal/proposal_session.h"
#include "models/proposal/proposal_words.h"
#include "tests/models/proposal/brief_task.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

void checkSentence(const Reason& reason)
{
    INFO(reason.key);
    CHECK(reasonSentence(reason.key) != nullptr);
    const std::string text = describe(reason, test::genericCatalogue());
    INFO(text);
    CHECK(text.find('{') == std::string::npos);
    CHECK((reason.behind.empty() || sumOf(reason.behind) == reason.points));
    for (const Points& one : reason.behind) {
        INFO(one.criterion);
        CHECK(criterionTitle(one.criterion));
    }
}

void checkSentences(const Proposal& proposal)
{
    for (const Card& card : proposal.cards) {
        checkSentence(card.why);
        std::ranges::for_each(card.reasons, checkSentence);
        std::ranges::for_each(card.givenUp, checkSentence);
    }
    for (const WishInConflict& wish : proposal.conflict) {
        checkSentence(wish.sentence);
        checkSentence(wish.buys);
    }
    std::ranges::for_each(proposal.pins, checkSentence);
    std::ranges::for_each(proposal.notes, checkSentence);
}

void checkCard(const design::Design& task, const Proposal& proposal, const Card& card)
{
    INFO(cardName(card.kind));
    const bool isRoomAsItIs = card.why.key == "why.as-is"; // it seats nobody, and says so
    const auto broken = isRoomAsItIs ? std::vector<std::string>{}
                                     : test::brokenLimits(task, card, proposal.givenUp);
    CHECK(broken == std::vector<std::string>{});
    CHECK(sumOf(card.configuration.breakdown) == card.configuration.points);
}

/// The compromise log of an accepted card says by how much it costs more than the budget.
void checkLog(const Needs& needs, const ProposalSession& session, const Card& card)
{
    const std::vector<design::GivenUp> log = session.accepted(card).brief.givenUp;
    const auto budget = std::ranges::find(log, "budget", &design::GivenUp::wish);
    const std::int64_t logged = budget != log.end() ? budget->amount : 0;
    const std::int64_t over =
        needs.budget ? card.configuration.price.minor - needs.budget->minor : 0;
    CHECK(logged == std::max<std::int64_t>(0, over));
}

void checkBrief(const BriefFile& file)
{
    INFO(file.id);
    const design::Design task = test::taskOf(file);
    const auto session = ProposalSession::create(task, test::genericCatalogue(), {.threads = 2});
    REQUIRE_OK(session);
    const Proposal* const made = &session->proposal();
    REQUIRE(made->cards.size() == (file.id == "cupboard" ? 1 : cardKinds.size()));
    checkSentences(*made);
    for (const Card& card : made->cards) {
        checkCard(task, *made, card);
        if (file.id != "cupboard") {
            checkLog(needsOf(task, test::genericCatalogue()), *session, card);
        }
    }
    if (file.id != "cupboard") {
        CHECK(made->proof.configurations > 1);
        CHECK(made->proof.layoutsSearched > 0);
        CHECK(made->proof.isProven == (made->proof.layoutsSearched == made->proof.layouts &&
                                       made->proof.gapPercent == 0.0));
        CHECK(made->pins.size() == task.brief.pins.size());
    }
}

} // namespace

TEST_CASE("a brief gets three cards that break none of its firm limits")
{
    const char* const id = GENERATE("suburban-little-kids", "first-flat", "cupboard",
                                    "student-room", "busy-street-apartment", "young-family");
    checkBrief(test::shippedBrief(id));
}

// All forty take some ten minutes: test_briefs "[nightly]".
TEST_CASE("every shipped brief gets three cards that break none of its firm limits", "[.][nightly]")
{
    const std::size_t which = GENERATE(range(std::size_t{0}, test::shippedBriefs().size()));
    checkBrief(test::shippedBriefs()[which]);
}

TEST_CASE("what no home theatre should be without is missed where a limit leaves no other way",
          "[.][nightly]")
{
    // At reference level behind a thin wall, only silence keeps a firm limit next door.
    const auto made = propose(test::taskOf(test::shippedBrief("loud-but-unheard")),
                              test::genericCatalogue(), {.threads = 2});
    REQUIRE_OK(made);
    const Card& best = made->cards.front();
    const Option* const front = optionIn(best.configuration, SlotKind::Front);
    REQUIRE(front != nullptr);
    CHECK(front->isNothing);
    CHECK(std::ranges::count(best.givenUp, "given-up.empty", &Reason::key) >= 1);
}

/// Where several exchanges together make or mend a failure, as an amplifier and its loudspeakers
/// do.
TEST_CASE("what fails only together is understood, so that the best is proven", "[.][nightly]")
{
    const std::string id =
        GENERATE(as<std::string>(), "comfortable-living-room", "three-favourites");
    INFO(id);
    const design::Design task = test::taskOf(test::shippedBrief(id));
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    const auto engine = Engine::create(task, catalogue, needsOf(task, catalogue), {}, 2);
    REQUIRE_OK(engine);
    CHECK(engine->best({}).status == Status::Optimal);
}

TEST_CASE("absurd and empty briefs are explained, and the nearest that is possible is shown",
          "[.][nightly]")
{
    struct Row {
        const char* brief;
        const char* note;
        const char* conflict; ///< a member, or nothing
    };
    const Row row = GENERATE(values<Row>({
        {"no-money", "note.no-money", "budget"},
        {"forty-seats", "note.crowd", "viewers"},
        {"cupboard", "note.no-layout", nullptr},
    }));
    INFO(row.brief);
    const auto made = propose(test::taskOf(test::shippedBrief(row.brief)), test::genericCatalogue(),
                              {.threads = 2});
    REQUIRE_OK(made);
    REQUIRE_FALSE(made->cards.empty());
    if (row.note != nullptr) {
        CHECK(std::ranges::count(made->notes, row.note, &Reason::key) == 1);
    }
    if (row.conflict != nullptr) {
        CHECK(std::ranges::count(made->conflict, row.conflict, &WishInConflict::key) == 1);
        CHECK_FALSE(made->givenUp.empty());
    }
}

TEST_CASE("what was not said, or cannot be compared, is told")
{
    const catalogue::Catalogue& catalogue = test::genericCatalogue();
    const auto notes = [&](const char* brief) {
        const design::Design task = test::taskOf(test::shippedBrief(brief));
        std::vector<std::string> keys;
        for (const Reason& note : briefNotes(task, catalogue, needsOf(task, catalogue))) {
            checkSentence(note);
            keys.push_back(note.key);
        }
        return keys;
    };
    CHECK(notes("empty") == std::vector<std::string>{"note.empty"});
    CHECK(notes("other-currency") == std::vector<std::string>{"note.currency"});
    CHECK(notes("first-flat") == std::vector<std::string>{});
    CHECK(notes("nothing-to-see") == std::vector<std::string>{});
    CHECK(notes("forty-seats") == std::vector<std::string>{"note.crowd"});
    CHECK(notes("never-soundbar") == std::vector<std::string>{});
    CHECK(notes("no-money") == std::vector<std::string>{"note.no-money"});
}
