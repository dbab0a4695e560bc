// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/wish_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace bespeak::proposal
{

namespace
{

constexpr std::size_t negationReach = 2; // words between "no" and what is denied

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of letters beyond ASCII belong to words; so does an apostrophe between letters.
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// ASCII and the German umlauts; other letters stay as they are.
std::string lowered(std::string_view text)
{
    std::string lower;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isAfterC3 = i > 0 && text[i - 1] == '\xc3';
        if (c >= 'A' && c <= 'Z') {
            lower.push_back(static_cast<char>(c - 'A' + 'a'));
        } else if (isAfterC3 && (c == '\x84' || c == '\x96' || c == '\x9c')) {
            lower.push_back(static_cast<char>(c + 0x20));
        } else {
            lower.push_back(c);
        }
    }
    return lower;
}

/// The end of the number that begins at a digit: separators count only between digits.
std::size_t numberEnd(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const bool isSeparator = text[at] == '.' || text[at] == ',' || text[at] == '\'';
        const bool goesOn = isSeparator && at + 1 < text.size() && isDigit(text[at + 1]);
        if (!isDigit(text[at]) && !goesOn) {
            break;
        }
        ++at;
    }
    return at;
}

std::size_t wordEnd(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const bool isApostrophe =
            text[at] == '\'' && at + 1 < text.size() && isLetter(text[at + 1]);
        if (!isLetter(text[at]) && !isApostrophe) {
            break;
        }
        ++at;
    }
    return at;
}

/// A currency sign: these are words of their own.
std::size_t signLength(std::string_view text, std::size_t at)
{
    for (const std::string_view sign : {"$", "€", "£"}) {
        if (text.substr(at).starts_with(sign)) {
            return sign.size();
        }
    }
    return 0;
}

template <typename Take>
void eachPart(std::string_view list, const Take& take)
{
    while (!list.empty()) {
        const std::size_t space = std::min(list.find(' '), list.size());
        take(list.substr(0, space));
        list.remove_prefix(std::min(space + 1, list.size()));
    }
}

bool matches(std::string_view word, std::string_view pattern)
{
    if (pattern.ends_with('*')) {
        pattern.remove_suffix(1);
        return word.starts_with(pattern);
    }
    return word == pattern;
}

} // namespace

std::vector<WishWord> wordsOf(std::string_view text)
{
    std::vector<WishWord> words;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = 0;
        if (const std::size_t sign = signLength(text, at); sign > 0) {
            end = at + sign;
        } else if (isDigit(text[at])) {
            end = numberEnd(text, at);
        } else if (isLetter(text[at])) {
            end = at + 1 + (wordEnd(text, at + 1) - at - 1);
            // A currency sign of several bytes ends the word before it.
            for (std::size_t i = at + 1; i < end; ++i) {
                end = signLength(text, i) > 0 ? i : end;
            }
        } else {
            const bool ends = text[at] == '.' || text[at] == '!' || text[at] == '?' ||
                              text[at] == ';' || text[at] == '\n';
            if (ends && !words.empty()) {
                words.back().endsSentence = true;
            }
            ++at;
            continue;
        }
        words.push_back({lowered(text.substr(at, end - at)), at, end, false});
        at = end;
    }
    return words;
}

std::optional<int> numberIn(const WishWord& word)
{
    constexpr std::array<std::string_view, 13> english{"",     "one",    "two",   "three", "four",
                                                       "five", "six",    "seven", "eight", "nine",
                                                       "ten",  "eleven", "twelve"};
    constexpr std::array<std::string_view, 13> german{"",     "ein",   "zwei",   "drei", "vier",
                                                      "fünf", "sechs", "sieben", "acht", "neun",
                                                      "zehn", "elf",   "zwölf"};
    for (std::size_t i = 1; i < english.size(); ++i) {
        if (word.text == english[i] || word.text == german[i]) {
            return static_cast<int>(i);
        }
    }
    int number = 0;
    const char* const end = word.text.data() + word.text.size();
    const auto [read, error] = std::from_chars(word.text.data(), end, number);
    return error == std::errc() && read == end ? std::optional(number) : std::nullopt;
}

bool beginsAt(std::span<const WishWord> words, std::size_t at, std::string_view phrase)
{
    bool fits = true;
    std::size_t next = at;
    eachPart(phrase, [&](std::string_view part) {
        const bool isBroken = next > at && next <= words.size() && words[next - 1].endsSentence;
        fits = fits && next < words.size() && !isBroken && matches(words[next].text, part);
        ++next;
    });
    return fits;
}

std::size_t wordCount(std::string_view phrase)
{
    return static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
}

bool isOneOf(const WishWord& word, std::string_view phrases)
{
    bool found = false;
    eachPart(phrases, [&](std::string_view part) { found = found || matches(word.text, part); });
    return found;
}

bool isNegated(std::span<const WishWord> words, std::size_t at)
{
    constexpr std::string_view no = "no not without never cannot can't don't doesn't mustn't kein "
                                    "keine keinen keinem keiner nicht ohne nie weder";
    for (std::size_t back = 1; back <= negationReach && back <= at; ++back) {
        const WishWord& word = words[at - back];
        if (word.endsSentence) {
            return false;
        }
        if (isOneOf(word, no)) {
            return true;
        }
    }
    return false;
}

void note(std::string_view text, const WishWord& first, const WishWord& last,
          std::string_view field, ReadBrief& read)
{
    const bool isKnown = std::ranges::find(read.read, field, &ReadSignal::field) != read.read.end();
    if (!isKnown) {
        read.read.push_back(
            {std::string(field), std::string(text.substr(first.from, last.to - first.from))});
    }
}

} // namespace bespeak::proposal
