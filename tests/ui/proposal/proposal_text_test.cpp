// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/proposal_text.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/text/language.h"

#include <QLocale>

using namespace bespeak;

namespace
{

/// English again, whatever a test has spoken.
struct Speaking {
    explicit Speaking(const char* name) { language.use(QLatin1String(name)); }
    ~Speaking()
    {
        language.use(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ui::Language language;
};

Money euros(std::int64_t whole)
{
    return {whole * 100, Currency::parse("EUR").value()};
}

} // namespace

TEST_CASE("A count of configurations is said as people say it")
{
    CHECK(ui::countText(812) == QStringLiteral("812"));
    CHECK(ui::countText(3.2e6) == QStringLiteral("3.2 million"));
    CHECK(ui::countText(4e9) == QStringLiteral("4 billion"));
    CHECK(ui::countText(7.5e12) == QStringLiteral("7.5 trillion"));
    CHECK(ui::countText(3e18) == QStringLiteral("more than 10¹⁸"));
    const Speaking german("de");
    CHECK(ui::countText(4e9) == QStringLiteral("4 Milliarden"));
}

TEST_CASE("The proof says proven only if it is")
{
    proposal::Proof proof;
    proof.configurations = 3.2e6;
    proof.gapPercent = 1.4;
    CHECK(ui::proofText(proof).contains(QStringLiteral("1.4 %")));
    CHECK_FALSE(ui::proofText(proof).contains(QStringLiteral("proven")));
    proof.gapPercent.reset();
    proof.layouts = 148;
    proof.layoutsSearched = 4;
    CHECK(ui::proofText(proof).contains(QStringLiteral("not proven: 4 of 148 arrangements")));
    proof.gapPercent = 0.004;
    CHECK(ui::proofText(proof).contains(QStringLiteral("< 0.1 %")));
    proof.isProven = true;
    CHECK(ui::proofText(proof) ==
          QStringLiteral("Best of 3.2 million possible configurations, proven"));
}

TEST_CASE("A reason is written with its facts, and a fact that looks like a hole stays")
{
    const catalogue::Catalogue& catalogue = test::builtInCatalogue();
    proposal::Reason reason;
    reason.key = "pin.anyway";
    reason.facts = {{"title", std::string("{title} and {price}")}};
    CHECK(ui::reasonText(reason, catalogue).contains(QStringLiteral("“{title} and {price}”")));
    reason.key = "nobody.knows";
    CHECK(ui::reasonText(reason, catalogue) == QStringLiteral("nobody.knows"));
}

TEST_CASE("A swap is told in money, in the assessment's figures and in centimetres")
{
    proposal::Difference difference;
    difference.price = euros(120);
    difference.figures = {{"picture.viewing-angle", "deg", 32, 29.5}};
    difference.larger = {0.12, 0.003, -0.04};
    const QStringList texts = ui::differenceTexts(difference);
    REQUIRE(texts.size() == 4);
    CHECK(texts[0] == QStringLiteral("+120 €"));
    CHECK(texts[1].endsWith(QStringLiteral("−2.5°")));
    CHECK(texts[2] == QStringLiteral("12 cm wider"));
    CHECK(texts[3] == QStringLiteral("4 cm lower"));
    difference = {};
    difference.price = euros(0);
    CHECK(ui::differenceTexts(difference) == QStringList{QStringLiteral("same price")});
}

TEST_CASE("What was given up is said with its size")
{
    const Currency currency = euros(0).currency;
    CHECK(ui::givenUpText({"budget", 30'000, "minor", {}}, currency) ==
          QStringLiteral("The budget +300 €"));
    CHECK(ui::givenUpText({"drilling", 0, {}, {}}, currency) ==
          QStringLiteral("No holes in walls and ceiling"));
    CHECK(ui::givenUpText({"neighbours", 250, "millibel", {}}, currency)
              .endsWith(QStringLiteral("+2.5\u00a0dB")));
    CHECK(ui::givenUpText({"only.seats", 0, {}, {}}, currency).contains(QStringLiteral("Seats")));
}

TEST_CASE("Components are counted, not repeated")
{
    const auto& display = test::firstOf(catalogue::ComponentKind::Display);
    const QString one = ui::componentsText({display.id}, test::builtInCatalogue());
    CHECK(ui::componentsText({display.id, display.id}, test::builtInCatalogue()) ==
          QStringLiteral("2 × ") + one);
    CHECK(ui::componentsText({}, test::builtInCatalogue()) == QStringLiteral("nothing"));
}
