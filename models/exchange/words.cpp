// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/words.h"

#include "models/base/expects.h"

#include <algorithm>
#include <vector>

namespace bespeak::exchange
{

/// resources/words/english.txt, one word a line.
extern const std::string_view englishWords;

namespace
{

constexpr std::size_t bitsPerWord = 11;
constexpr std::size_t recoveryWordCount = 24;

std::vector<std::string_view> splitAtBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
         at = text.find_first_not_of(blanks, at)) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

const std::vector<std::string_view>& wordList()
{
    static const std::vector<std::string_view> words = [] {
        auto list = splitAtBlanks(englishWords);
        expects(list.size() == wordCount && std::ranges::is_sorted(list),
                "the word list has 2048 words in order");
        return list;
    }();
    return words;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

/// Eleven bits of `bytes`, counted from the highest bit of the first byte.
std::size_t wordIndexAt(std::string_view bytes, std::size_t place)
{
    std::size_t index = 0;
    for (std::size_t bit = place * bitsPerWord; bit < (place + 1) * bitsPerWord; ++bit) {
        const auto byte = static_cast<std::uint8_t>(bytes[bit / 8]);
        index = index << 1U | (byte >> (7 - bit % 8) & 1U);
    }
    return index;
}

void setWordIndexAt(std::span<std::uint8_t> bytes, std::size_t place, std::size_t index)
{
    for (std::size_t i = 0; i < bitsPerWord; ++i) {
        const std::size_t bit = place * bitsPerWord + i;
        const std::size_t value = index >> (bitsPerWord - 1 - i) & 1U;
        bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] | value << (7 - bit % 8));
    }
}

std::uint8_t checksumOf(std::string_view seed)
{
    return sha256(seed).bytes.front();
}

} // namespace

std::string_view wordAt(std::size_t index)
{
    return wordList().at(index);
}

std::optional<std::size_t> findWord(std::string_view word)
{
    const std::string lower = lowerCase(word);
    const auto found = std::ranges::lower_bound(wordList(), std::string_view(lower));
    if (found == wordList().end() || *found != lower) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - wordList().begin());
}

std::array<std::string_view, 12> fingerprintWords(const KeyId& key)
{
    const auto& digest = key.digest().bytes;
    const std::string_view bytes(reinterpret_cast<const char*>(digest.data()), digest.size());
    std::array<std::string_view, 12> words;
    for (std::size_t place = 0; place < words.size(); ++place) {
        words[place] = wordAt(wordIndexAt(bytes, place));
    }
    return words;
}

bool isFingerprintWord(const KeyId& key, std::size_t place, std::string_view typed)
{
    const auto words = splitAtBlanks(typed);
    return words.size() == 1 && lowerCase(words.front()) == fingerprintWords(key).at(place);
}

std::string formatRecoveryWords(const SigningKey& key)
{
    const SecretBytes seed = key.seed();
    SecretBytes bits(SigningKey::seedSize + 1);
    std::ranges::copy(seed.bytes(), bits.bytes().begin());
    bits.bytes().back() = checksumOf(seed.view());
    std::string text;
    for (std::size_t place = 0; place < recoveryWordCount; ++place) {
        text += place == 0 ? "" : " ";
        text += wordAt(wordIndexAt(bits.view(), place));
    }
    return text;
}

Result<SigningKey> parseRecoveryWords(std::string_view text)
{
    const auto words = splitAtBlanks(text);
    if (words.size() != recoveryWordCount) {
        return fail("recovery-words.count", {{"expected", std::to_string(recoveryWordCount)},
                                             {"actual", std::to_string(words.size())}});
    }
    SecretBytes bits(SigningKey::seedSize + 1);
    for (std::size_t place = 0; place < words.size(); ++place) {
        const auto index = findWord(words[place]);
        if (!index) {
            return fail("recovery-words.unknown-word", {{"word", std::string(words[place])}});
        }
        setWordIndexAt(bits.bytes(), place, *index);
    }
    const std::string_view seed = bits.view().substr(0, SigningKey::seedSize);
    if (checksumOf(seed) != bits.bytes().back()) {
        return fail("recovery-words.checksum");
    }
    return SigningKey(SecretBytes::copyOf(seed));
}

} // namespace bespeak::exchange
