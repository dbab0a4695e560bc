// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/wish_text.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

constexpr std::string_view people = "people persons viewers seats places adults friends of-us "
                                    "personen leute zuschauer plätze sitzplätze erwachsene "
                                    "freunde menschen";
constexpr std::string_view childWords =
    "kid kids child children son sons daughter daughters boy boys girl girls toddler* baby babies "
    "kind kinder kindern sohn söhne tochter töchter junge mädchen kleinkind* teenager*";
constexpr std::string_view littleWords = "little small young toddler* kleine kleinen kleinkind*";
constexpr int toddler = 2; // years
constexpr int littleChild = 3;
constexpr int unsaidAge = 5; // of a child that nobody says more of: still small
constexpr int teenager = 14;

std::optional<int> numberAt(std::span<const WishWord> words, std::size_t at)
{
    return at < words.size() ? numberIn(words[at]) : std::nullopt;
}

/// "zu zweit" … "zu sechst".
std::optional<int> companyOf(const WishWord& word)
{
    constexpr std::array<std::string_view, 5> words{"zweit", "dritt", "viert", "fünft", "sechst"};
    const auto found = std::ranges::find(words, word.text);
    return found != words.end() ? std::optional(static_cast<int>(found - words.begin()) + 2)
                                : std::nullopt;
}

/// The age at a word, if one is told there, and how many words that takes.
struct Age {
    int years = 0;
    std::size_t words = 1;
};

std::optional<Age> ageAt(std::span<const WishWord> words, std::size_t at)
{
    const auto number = numberAt(words, at);
    if (!number || *number < 0 || *number > design::oldestChild) {
        return std::nullopt;
    }
    for (const std::string_view phrase :
         {"years old", "year old*", "years", "jahre alt", "jahre", "jährig*"}) {
        if (beginsAt(words, at + 1, phrase)) {
            return Age{*number, 1 + wordCount(phrase)};
        }
    }
    const bool isTold = at > 0 && isOneOf(words[at - 1], "aged ages age alter");
    return isTold ? std::optional(Age{*number, 1}) : std::nullopt;
}

/// "3 and 5", "3, 5": numbers before one that is an age are ages too.
void addBefore(std::span<const WishWord> words, std::size_t at, std::vector<int>& ages)
{
    while (at >= 1) {
        const bool isLinked = isOneOf(words[at - 1], "and und &");
        const std::size_t before = isLinked ? at - 2 : at - 1;
        if (isLinked && at < 2) {
            return;
        }
        const auto number = numberAt(words, before);
        if (!number || *number > design::oldestChild || words[before].text.size() > 2) {
            return;
        }
        ages.push_back(*number);
        at = before;
    }
}

std::vector<int> toldAges(std::span<const WishWord> words, std::size_t& first, std::size_t& last)
{
    std::vector<int> ages;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto age = ageAt(words, i)) {
            first = ages.empty() ? i : first;
            last = std::min(i + age->words, words.size()) - 1;
            addBefore(words, i, ages);
            ages.push_back(age->years);
        }
    }
    return ages;
}

int usualAge(std::span<const WishWord> words, std::size_t at)
{
    if (isOneOf(words[at], "baby babies")) {
        return 0;
    }
    if (isOneOf(words[at], "toddler* kleinkind*")) {
        return toddler;
    }
    if (isOneOf(words[at], "teenager*")) {
        return teenager;
    }
    const bool isLittle = at > 0 && isOneOf(words[at - 1], littleWords);
    return isLittle ? littleChild : unsaidAge;
}

/// The currency that a word names.
std::optional<Currency> currencyIn(const WishWord& word)
{
    struct Name {
        std::string_view words;
        std::string_view code;
    };
    constexpr std::array<Name, 4> names{{{"€ euro euros eur", "EUR"},
                                         {"$ dollar dollars usd", "USD"},
                                         {"£ pound pounds gbp", "GBP"},
                                         {"chf franken francs", "CHF"}}};
    for (const Name& name : names) {
        if (isOneOf(word, name.words)) {
            return Currency::parse(name.code).value();
        }
    }
    return std::nullopt;
}

constexpr std::string_view firmWords = "most max maximum maximal höchstens limit";
constexpr std::string_view budgetWords = "budget spend under below unter ausgeben";

/// Whether one of the words stands within three words of a place.
bool isNear(std::span<const WishWord> words, std::size_t at, std::string_view which)
{
    const std::size_t from = at > 3 ? at - 3 : 0;
    const std::size_t to = std::min(at + 4, words.size());
    return std::ranges::any_of(words.subspan(from, to - from),
                               [which](const WishWord& word) { return isOneOf(word, which); });
}

bool isFirmAt(std::span<const WishWord> words, std::size_t at)
{
    const std::size_t from = at > 3 ? at - 3 : 0;
    for (std::size_t i = from; i < at; ++i) {
        if (beginsAt(words, i, "no more than") || beginsAt(words, i, "nicht mehr als") ||
            beginsAt(words, i, "up to") || beginsAt(words, i, "bis zu")) {
            return true;
        }
    }
    return isNear(words, at, firmWords);
}

} // namespace

void readViewers(std::string_view text, std::span<const WishWord> words, ReadBrief& read)
{
    const auto say = [&](int number, std::size_t from, std::size_t to) {
        if (!read.brief.viewers && number >= 1 && number <= design::mostViewers) {
            read.brief.viewers = number;
            note(text, words[from], words[std::min(to, words.size() - 1)], "viewers", read);
        }
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (beginsAt(words, i, "family of") || beginsAt(words, i, "familie mit")) {
            say(numberAt(words, i + 2).value_or(0), i, i + 2);
        }
        if (words[i].text == "zu" && i + 1 < words.size()) {
            say(companyOf(words[i + 1]).value_or(0), i, i + 1);
        }
        if (isOneOf(words[i], "couple pärchen")) {
            say(2, i, i);
        }
        const auto number = numberIn(words[i]);
        if (number && (beginsAt(words, i + 1, "of us") ||
                       (i + 1 < words.size() && isOneOf(words[i + 1], people)))) {
            say(*number, i, i + (beginsAt(words, i + 1, "of us") ? 2 : 1));
        }
    }
}

void readChildren(std::string_view text, std::span<const WishWord> words, ReadBrief& read)
{
    std::optional<std::size_t> told;
    for (std::size_t i = 0; i < words.size() && !told; ++i) {
        if (isOneOf(words[i], childWords) && !isNegated(words, i)) {
            told = i;
        }
    }
    if (!told || !read.brief.childAges.empty()) {
        return;
    }
    std::size_t first = *told;
    std::size_t last = *told;
    std::vector<int> ages = toldAges(words, first, last);
    if (ages.empty()) {
        ages = {usualAge(words, *told)};
        const bool isLittle = *told > 0 && isOneOf(words[*told - 1], littleWords);
        first = isLittle ? *told - 1 : *told;
    }
    std::ranges::sort(ages);
    ages.resize(std::min(ages.size(), design::maximumChildren));
    read.brief.childAges = std::move(ages);
    note(text, words[first], words[last], "children", read);
}

void readBudget(std::string_view text, std::span<const WishWord> words, const Currency& usual,
                ReadBrief& read)
{
    constexpr std::int64_t leastUnits = 100; // without a currency, a smaller number means no money
    for (std::size_t i = 0; i < words.size() && !read.brief.budget; ++i) {
        if (words[i].text.front() < '0' || words[i].text.front() > '9') {
            continue;
        }
        const auto before = i > 0 ? currencyIn(words[i - 1]) : std::nullopt;
        const auto after = i + 1 < words.size() ? currencyIn(words[i + 1]) : std::nullopt;
        const auto named = before ? before : after;
        const auto amount = parseMoney(words[i].text, named.value_or(usual));
        const bool isFirm = isFirmAt(words, i);
        const bool isMeant = named || isFirm || isNear(words, i, budgetWords);
        std::int64_t unit = 1;
        for (int decimals = 0; decimals < named.value_or(usual).exponent(); ++decimals) {
            unit *= 10;
        }
        // "Budget 0" is a budget, and as firm as one can be.
        const bool isNothing = amount && amount->minor == 0 && isNear(words, i, "budget");
        const bool isSmall = amount && !named && amount->minor < leastUnits * unit;
        if (!amount || !isMeant || (!isNothing && (amount->minor <= 0 || isSmall))) {
            continue;
        }
        read.brief.budget = *amount;
        read.brief.budgetIsFirm = isFirm || isNothing;
        note(text, words[before ? i - 1 : i], words[after ? i + 1 : i], "budget", read);
    }
}

} // namespace bespeak::proposal
