// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/advance.h"

#include "models/base/sha256.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace bespeak;
using namespace bespeak::casework;
using namespace bespeak::request;
using namespace bespeak::test;

namespace
{

/// Takes edges one after the other; every one must hold.
CaseRecord follow(const std::vector<std::string_view>& ids)
{
    CaseRecord record;
    Instant now = caseStart;
    int number = 0;
    for (const std::string_view id : ids) {
        INFO(id << " from " << stateName(record.state));
        const Transition* edge = findTransition(record.state, id);
        REQUIRE(edge != nullptr);
        if (id == "T14") {
            record = *capturePledge(record, record.deposit);
        }
        if (id == "T07") {
            now = now + 20 * millisecondsPerDay;
        }
        if (id == "T28") {
            now = now + 15 * millisecondsPerDay;
        }
        const Result<CaseRecord> next = advance(record, validStep(record, *edge, now, ++number));
        REQUIRE_OK(next);
        record = *next;
        now = now + 1000;
    }
    return record;
}

const std::vector<std::string_view> toQuoted{"T01", "T02", "T05"};
const std::vector<std::string_view> toDelivered{"T01", "T02", "T05", "T10", "T12", "T14",
                                                "T20", "T21", "T24", "T25", "T26"};

Result<CaseRecord> tryChanged(const std::vector<std::string_view>& path, std::string_view id,
                              const std::function<void(Step&)>& change)
{
    const CaseRecord record = follow(path);
    Step step = validStep(record, *findTransition(record.state, id), caseStart + 60'000, 500);
    change(step);
    return advance(record, step);
}

} // namespace

TEST_CASE("a case goes from draft to closed through funding and build")
{
    auto path = toDelivered;
    path.emplace_back("T28");
    const CaseRecord record = follow(path);
    REQUIRE(record.state == CaseState::Closed);
    REQUIRE(record.pledge == PledgeState::Captured);
    REQUIRE(record.total == Money{134'800, Currency()});
    REQUIRE(record.title == "Living room");
}

TEST_CASE("a case can be asked back, expire, be quoted anew, ordered and held")
{
    REQUIRE(follow({"T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T10", "T11", "T19",
                    "T22", "T23", "T24", "T25", "T27", "T25", "T26"})
                .state == CaseState::Delivered);
    REQUIRE(follow({"T01", "T02", "T05", "T09", "T05"}).quoteRevision == 2);
}

TEST_CASE("steps without a message are kept until the other side is told")
{
    CaseRecord record = follow({"T01", "T02", "T05", "T07"});
    REQUIRE(record.untoldSteps == std::vector<std::string>{"T07"});
    record = *advance(record, validStep(record, *findTransition(record.state, "T08"),
                                        caseStart + 30 * millisecondsPerDay, 9));
    REQUIRE(record.untoldSteps.empty());
}

TEST_CASE("what the table does not list is refused")
{
    std::set<std::string_view> ids;
    for (const Transition& edge : transitions()) {
        ids.insert(edge.id);
    }
    for (const CaseState state : allStates()) {
        for (const std::string_view id : ids) {
            if (findTransition(state, id) != nullptr) {
                continue;
            }
            CaseRecord record;
            record.state = state;
            Step step;
            step.transition = id;
            REQUIRE(keyOf(advance(record, step)) == "case.no-such-transition");
        }
    }
}

TEST_CASE("one wrong thing in a step refuses it")
{
    struct Row {
        std::vector<std::string_view> path;
        const char* edge;
        std::function<void(Step&)> change;
        const char* key;
    };
    const std::vector<Row> rows{
        {toQuoted, "T10", [](Step& s) { s.actor = Actor::Sales; }, "case.wrong-actor"},
        {toQuoted, "T10", [](Step& s) { s.evidence.reset(); }, "case.evidence-missing"},
        {toQuoted, "T10", [](Step& s) { s.evidence->body.kind = MessageKind::Quote; },
         "case.wrong-evidence"},
        {toQuoted, "T10", [](Step& s) { s.evidence->author = "somebody"; }, "case.wrong-signer"},
        {toQuoted, "T10", [](Step& s) { s.evidence->previous = documentId(3); },
         "case.not-the-head"},
        {toQuoted, "T10", [](Step& s) { s.evidence->body.cites = documentId(3); },
         "case.quote-superseded"},
        {toQuoted, "T10", [](Step& s) { s.now = caseStart + 15 * millisecondsPerDay; },
         "case.quote-expired"},
        {toQuoted, "T10",
         [](Step& s) { std::get<AcceptanceBody>(s.evidence->body.content).total.minor += 1; },
         "case.total-differs"},
        {toQuoted, "T10",
         [](Step& s) {
             std::get<AcceptanceBody>(s.evidence->body.content).noticeSha256 = documentId(4);
         },
         "case.notice-differs"},
        {toQuoted, "T06", [](Step& s) { s.evidence->revision = 1; },
         "case.revision-does-not-follow"},
        {toQuoted, "T06",
         [](Step& s) { std::get<QuoteBody>(s.evidence->body.content).totals.gross.minor += 1; },
         "case.total-differs"},
        {toQuoted, "T06",
         [](Step& s) { std::get<QuoteBody>(s.evidence->body.content).validUntil = caseStart; },
         "case.validity-in-the-past"},
        {toQuoted, "T06", [](Step& s) { s.evidence->author = customerKid; }, "case.wrong-signer"},
        {toQuoted, "T07", [](Step&) {}, "case.quote-still-valid"},
        {{"T01", "T02"},
         "T03",
         [](Step& s) { s.evidence->body.text.clear(); },
         "case.reason-missing"},
        {{"T01", "T02", "T05", "T10"},
         "T11",
         [](Step& s) {
             std::get<ConfirmationBody>(s.evidence->body.content).deposit.minor = 1'000'000;
         },
         "case.deposit-out-of-range"},
        {{"T01", "T02", "T05", "T10", "T12"}, "T14", [](Step&) {}, "case.not-captured"},
        {{"T01", "T02", "T05", "T10", "T11"},
         "T19",
         [](Step& s) {
             std::get<BuildStartBody>(s.evidence->body.content).billOfMaterialsSha256 =
                 documentId(5);
         },
         "case.materials-differ"},
        {{"T01", "T02", "T05", "T10", "T11", "T19", "T21"},
         "T21",
         [](Step& s) { std::get<BuildUpdateBody>(s.evidence->body.content).stage = -1; },
         "case.stage-falls"},
        {{"T01", "T02", "T05", "T10", "T11", "T19"},
         "T24",
         [](Step& s) {
             std::get<QaReportBody>(s.evidence->body.content).items[0].signedBy.clear();
         },
         "case.qa-incomplete"},
        {{"T01", "T02", "T05", "T10", "T11", "T19", "T24"},
         "T25",
         [](Step& s) { std::get<DespatchBody>(s.evidence->body.content).balancePaid = false; },
         "case.balance-open"},
        {toDelivered, "T28", [](Step&) {}, "case.claim-window-open"},
        {toDelivered, "T29", [](Step&) {}, "case.no-claim"},
        {{"T01", "T02", "T05", "T10", "T11"},
         "T32",
         [](Step& s) { s.evidence->signers = {staffKid}; },
         "case.cancel-needs-both"},
    };
    for (const Row& row : rows) {
        INFO(row.edge << " should fail with " << row.key);
        REQUIRE(keyOf(tryChanged(row.path, row.edge, row.change)) == row.key);
    }
}

TEST_CASE("the customer's own sign-off closes a case early")
{
    const auto closed = tryChanged(toDelivered, "T28", [](Step& s) {
        s.actor = Actor::Customer;
        s.evidence->author = customerKid;
    });
    REQUIRE_OK(closed);
    REQUIRE(closed->state == CaseState::Closed);
}

TEST_CASE("a legal ground cancels without the customer's signature")
{
    const auto cancelled = tryChanged({"T01", "T02", "T05", "T10", "T11"}, "T32", [](Step& s) {
        s.evidence->signers = {staffKid};
        std::get<CancelBody>(s.evidence->body.content).legalGround = "Insolvency";
    });
    REQUIRE_OK(cancelled);
    REQUIRE(cancelled->pledge == PledgeState::Released);
}

TEST_CASE("captured money keeps a cancelled case open until it is paid back")
{
    CaseRecord record = follow({"T01", "T02", "T05", "T10", "T12", "T14", "T32"});
    const Transition* close = findTransition(record.state, "T33");
    REQUIRE(keyOf(advance(record, validStep(record, *close, caseStart, 50))) == "case.money-held");
    record = *refundPledge(record);
    REQUIRE_OK(advance(record, validStep(record, *close, caseStart, 50)));
    REQUIRE(keyOf(refundPledge(record)) == "case.nothing-to-refund");
}

TEST_CASE("a claim keeps a delivered case open until it is decided")
{
    CaseRecord record = follow(toDelivered);
    Evidence claim;
    claim.document = documentId(900);
    claim.previous = record.head;
    claim.author = customerKid;
    claim.body.kind = MessageKind::Claim;
    claim.body.text = "The left speaker hums.";
    record = *recordClaim(record, claim);
    REQUIRE(keyOf(recordClaim(record, claim)) == "case.claim-not-possible");
    const Instant later = caseStart + 60 * millisecondsPerDay;
    REQUIRE(dueByClock(record, later).empty());
    record = *advance(record, validStep(record, *findTransition(record.state, "T29"), later, 51));
    REQUIRE(record.state == CaseState::Building);
    REQUIRE(record.claimDocument.empty());
}

TEST_CASE("only the deposit itself can be captured, and once")
{
    const CaseRecord record = follow({"T01", "T02", "T05", "T10", "T12"});
    REQUIRE(keyOf(capturePledge(record, {1, Currency()})) == "case.deposit-differs");
    const CaseRecord captured = *capturePledge(record, record.deposit);
    REQUIRE(keyOf(capturePledge(captured, record.deposit)) == "case.no-pledge");
}

TEST_CASE("allowedNow offers what would be taken, by role")
{
    const CaseRecord record = follow(toQuoted);
    const auto ids = [&](Actor actor, Instant now) {
        std::set<std::string> names;
        for (const Transition* edge : allowedNow(record, actor, now)) {
            names.insert(std::string(edge->id));
        }
        return names;
    };
    REQUIRE(ids(Actor::Sales, caseStart) == std::set<std::string>{"T06"});
    REQUIRE(ids(Actor::Customer, caseStart) == std::set<std::string>{"T09", "T10", "T30"});
    REQUIRE(ids(Actor::Workshop, caseStart).empty());
    REQUIRE(ids(Actor::Clock, caseStart + 15 * millisecondsPerDay) == std::set<std::string>{"T07"});
}

TEST_CASE("transitionFor finds the edge that a message means")
{
    const CaseRecord record = follow({"T01", "T02", "T05", "T10"});
    for (const char* id : {"T11", "T12", "T13", "T30"}) {
        const Transition* edge = findTransition(record.state, id);
        REQUIRE(transitionFor(record, validStep(record, *edge, caseStart, 3).evidence->body) ==
                edge);
    }
    Body stray;
    stray.kind = MessageKind::QaReport;
    REQUIRE(transitionFor(record, stray) == nullptr);
}

TEST_CASE("random walks only ever take edges of the table")
{
    std::mt19937 random(20261122);
    int ended = 0;
    for (int walk = 0; walk < 300; ++walk) {
        CaseRecord record;
        Instant now = caseStart;
        for (int i = 0; i < 60 && !isEnd(record.state); ++i) {
            const auto edges = transitionsFrom(record.state);
            const Transition* edge = edges[random() % edges.size()];
            now = now + static_cast<std::int64_t>(random() % 20) * millisecondsPerDay;
            if (random() % 2 == 0 && record.pledge == PledgeState::Active) {
                record = *capturePledge(record, record.deposit);
            }
            if (record.state == CaseState::Cancelled && holdsMoney(record)) {
                record = *refundPledge(record);
            }
            const CaseState before = record.state;
            const Result<CaseRecord> next =
                advance(record, validStep(record, *edge, now, walk * 100 + i));
            if (next) {
                REQUIRE(next->state == edge->to);
                record = *next;
            } else {
                REQUIRE(record.state == before);
            }
        }
        ended += isEnd(record.state) ? 1 : 0;
    }
    REQUIRE(ended > 100);
}

TEST_CASE("sales give away up to the limit, an approver as much as there is")
{
    struct Row {
        std::int64_t discount;
        Actor actor;
        bool held;
    };
    // The quote's lines come to 134,800: ten in a hundred are 13,480.
    const auto row = GENERATE(values<Row>({{13'480, Actor::Sales, true},
                                           {13'481, Actor::Sales, false},
                                           {60'000, Actor::Approver, true}}));
    const auto next = tryChanged({"T01", "T02"}, "T05", [&](Step& step) {
        step.actor = row.actor;
        step.discountLimitBasisPoints = 1000;
        auto& quote = std::get<QuoteBody>(step.evidence->body.content);
        pricing::PriceLine discount;
        discount.kind = pricing::LineKind::Discount;
        discount.unitPrice = {-row.discount, Currency()};
        quote.prices.lines.push_back(discount);
        quote.totals = *pricing::computeTotals(quote.prices);
    });
    CHECK(keyOf(next) == (row.held ? "ok" : "case.discount-needs-approver"));
}

TEST_CASE("no alternate leads around the limit of discounts")
{
    const auto next = tryChanged({"T01", "T02"}, "T05", [](Step& step) {
        step.actor = Actor::Sales;
        step.discountLimitBasisPoints = 1000;
        auto& quote = std::get<QuoteBody>(step.evidence->body.content);
        pricing::PriceLine discount;
        discount.unitPrice = {-13'000, Currency()};
        quote.prices.lines.push_back(discount);
        pricing::PriceLine cheap = quote.prices.lines[0];
        cheap.unitPrice.minor = 20'000;
        quote.alternates = {{"cheap", 0, cheap}};
        quote.totals = *pricing::computeTotals(quote.prices);
    });
    CHECK(keyOf(next) == "case.discount-needs-approver");
}

TEST_CASE("an acceptance with picks costs what they cost, and builds what they are")
{
    const CaseRecord quoted = follow(toQuoted);
    QuoteBody quote = aQuote(caseStart + 14 * millisecondsPerDay);
    pricing::PriceLine leather = quote.prices.lines[0];
    leather.component = *ComponentId::parse("sofa.leather");
    leather.unitPrice.minor = 200'000;
    quote.alternates = {{"leather", 0, leather}};
    Step step = validStep(quoted, *findTransition(quoted.state, "T10"), caseStart + 60'000, 500);
    step.evidence->body.content =
        AcceptanceBody{{214'900, Currency()}, quoted.noticeSha256, {"leather"}};

    SECTION("holds against the quote")
    {
        step.quote = quote;
        const auto next = advance(quoted, step);
        REQUIRE_OK(next);
        CHECK(next->total.minor == 214'900);
        CHECK(next->billOfMaterialsSha256 == sha256("1 sofa.leather\n").text());
        CHECK(next->billOfMaterialsSha256 != quoted.billOfMaterialsSha256);
    }
    SECTION("is refused at another price")
    {
        step.quote = quote;
        std::get<AcceptanceBody>(step.evidence->body.content).total = quoted.total;
        CHECK(keyOf(advance(quoted, step)) == "case.total-differs");
    }
    SECTION("is refused if there is no such alternate")
    {
        step.quote = quote;
        std::get<AcceptanceBody>(step.evidence->body.content).picks = {"gold"};
        CHECK(keyOf(advance(quoted, step)) == "quote.unknown-alternate");
    }
    SECTION("is refused without the quote")
    {
        CHECK(keyOf(advance(quoted, step)) == "case.quote-superseded");
    }
}
