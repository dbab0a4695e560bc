// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_size.h"

#include <string>
#include <utility>
#include <vector>

namespace bespeak::room
{

namespace
{

constexpr std::string_view blanks = " \t";
constexpr std::string_view bareCharacters = "0123456789.,/ \t";
// "mal" is the German word; both languages are read everywhere.
constexpr std::string_view separators[] = {"by", "mal", "×", "✕", "*", "x", "X"};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Position and length of the first separator; npos if there is none.
std::pair<std::size_t, std::size_t> findSeparator(std::string_view text)
{
    std::pair<std::size_t, std::size_t> first{std::string_view::npos, 0};
    for (const std::string_view separator : separators) {
        const std::size_t at = text.find(separator);
        if (at < first.first) {
            first = {at, separator.size()};
        }
    }
    return first;
}

std::vector<std::string> splitNumbers(std::string_view text)
{
    std::vector<std::string> numbers;
    while (true) {
        const auto [at, size] = findSeparator(text);
        numbers.emplace_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos) {
            return numbers;
        }
        text.remove_prefix(at + size);
    }
}

bool isBare(const std::string& number)
{
    return number.find_first_not_of(bareCharacters) == std::string::npos;
}

/// "420" and "360 cm" become "420 cm" and "360 cm".
void shareUnit(std::vector<std::string>& numbers)
{
    const std::string& last = numbers.back();
    const std::size_t unitAt = last.find_first_not_of(bareCharacters);
    // Feet are followed by inches: 13' x 11'10 shares nothing.
    const bool isOneUnit = unitAt != std::string::npos &&
                           last.find_first_of("0123456789", unitAt) == std::string::npos;
    if (!isOneUnit) {
        return;
    }
    const std::string unit = last.substr(unitAt);
    for (std::string& number : numbers) {
        if (isBare(number)) {
            number += " " + unit;
        }
    }
}

/// Nobody's living room is 420 m wide: such numbers were meant smaller, by so much.
int dividerOf(Length bareMetres)
{
    if (bareMetres >= Length::millimetres(1'500'000)) {
        return 1000;
    }
    return bareMetres >= Length::millimetres(50'000) ? 100 : 1;
}

} // namespace

Result<RoomSize> parseRoomSize(std::string_view text, UnitSystem bareNumber)
{
    const auto unreadable = [&] {
        return fail("room.size-unreadable", {{"text", std::string(text.substr(0, 40))}});
    };
    if (text.size() > 100) {
        return unreadable();
    }
    std::vector<std::string> numbers = splitNumbers(text);
    if (numbers.size() < 2 || numbers.size() > 3) {
        return unreadable();
    }
    shareUnit(numbers);
    std::vector<Length> lengths;
    for (const std::string& number : numbers) {
        const Result<Length> length = parseLength(number, bareNumber);
        if (!length || *length <= Length()) {
            return unreadable();
        }
        lengths.push_back(*length);
    }
    if (bareNumber == UnitSystem::Metric) {
        if (isBare(numbers[0]) && isBare(numbers[1]) &&
            dividerOf(lengths[0]) != dividerOf(lengths[1])) {
            return fail("room.size-mixed", {{"text", std::string(text.substr(0, 40))}});
        }
        for (std::size_t i = 0; i < lengths.size(); ++i) {
            lengths[i] = isBare(numbers[i]) ? lengths[i] / dividerOf(lengths[i]) : lengths[i];
        }
    }
    RoomSize size{lengths[0], lengths[1], std::nullopt};
    if (lengths.size() == 3) {
        size.height = lengths[2];
    }
    return size;
}

} // namespace bespeak::room
