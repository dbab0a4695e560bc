// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/specs_json.h"

#include "models/catalogue/decimal.h"
#include "models/catalogue/specs_fields.h"

namespace bespeak::catalogue
{

namespace
{

constexpr std::array<std::string_view, std::variant_size_v<Specs>> specsNames{
    "",          "display", "projector", "screen",    "amplifier", "speaker",
    "subwoofer", "support", "seat",      "treatment", "cable",     "lamp"};

constexpr std::int64_t longestMicrometres = 100'000'000;
constexpr std::int64_t highestCount = 10'000'000;
constexpr std::size_t longestWord = 80;
constexpr std::size_t mostWords = 40;

class FieldWriter
{
public:
    explicit FieldWriter(nlohmann::json& object)
        : m_object(object)
    {
    }

    void operator()(const char* name, const std::optional<double>& value)
    {
        if (value) {
            m_object[name] = formatDecimal(*value);
        }
    }
    void operator()(const char* name, const std::optional<int>& value)
    {
        if (value) {
            m_object[name] = *value;
        }
    }
    void operator()(const char* name, const std::optional<bool>& value)
    {
        if (value) {
            m_object[name] = *value;
        }
    }
    void operator()(const char* name, const std::optional<Length>& value)
    {
        if (value) {
            m_object[name] = value->inMicrometres();
        }
    }
    void operator()(const char* name, const std::string& value)
    {
        if (!value.empty()) {
            m_object[name] = value;
        }
    }
    void operator()(const char* name, const std::vector<std::string>& values)
    {
        if (!values.empty()) {
            m_object[name] = values;
        }
    }
    void operator()(const char* name, const std::optional<OctaveBands>& bands)
    {
        if (bands) {
            m_object[name] = {formatDecimal(bands->hz125),  formatDecimal(bands->hz250),
                              formatDecimal(bands->hz500),  formatDecimal(bands->hz1000),
                              formatDecimal(bands->hz2000), formatDecimal(bands->hz4000)};
        }
    }
    void operator()(const char* name, const PowerSpecs& power)
    {
        nlohmann::json object = nlohmann::json::object();
        visitFields(power, FieldWriter(object));
        if (!object.empty()) {
            m_object[name] = std::move(object);
        }
    }

private:
    nlohmann::json& m_object;
};

class FieldReader
{
public:
    explicit FieldReader(const JsonFields& fields)
        : m_fields(fields)
    {
    }

    void operator()(const char* name, std::optional<double>& value)
    {
        value = readDecimal(m_fields, name);
    }
    void operator()(const char* name, std::optional<int>& value)
    {
        if (m_fields.has(name)) {
            value = static_cast<int>(m_fields.integer(name, 0, highestCount));
        }
    }
    void operator()(const char* name, std::optional<bool>& value)
    {
        if (m_fields.has(name)) {
            value = m_fields.flagOr(name, false);
        }
    }
    void operator()(const char* name, std::optional<Length>& value)
    {
        if (m_fields.has(name)) {
            value = Length::micrometres(m_fields.integer(name, 0, longestMicrometres));
        }
    }
    void operator()(const char* name, std::string& value)
    {
        value = m_fields.textOr(name, longestWord, {});
    }
    void operator()(const char* name, std::vector<std::string>& values)
    {
        values = m_fields.texts(name, mostWords, longestWord);
    }
    void operator()(const char* name, std::optional<OctaveBands>& bands)
    {
        if (!m_fields.has(name)) {
            return;
        }
        std::array<double, 6> values{};
        const std::vector<std::string> texts = m_fields.texts(name, values.size(), longestWord);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto value = i < texts.size() ? parseDecimal(texts[i]) : std::nullopt;
            if (!value) {
                m_fields.refuse(m_fields.placeOf(name), "six decimals in quotes, 125 Hz to 4 kHz");
                return;
            }
            values[i] = *value;
        }
        bands = {values[0], values[1], values[2], values[3], values[4], values[5]};
    }
    void operator()(const char* name, PowerSpecs& power)
    {
        if (m_fields.has(name)) {
            const JsonFields fields = m_fields.object(name);
            visitFields(power, FieldReader(fields));
        }
    }

private:
    const JsonFields& m_fields;
};

/// Makes the alternative of that place in the variant; the places are counted at compile time.
template <std::size_t place = 1>
Specs readAlternative(std::size_t wanted, const JsonFields& fields)
{
    if constexpr (place < std::variant_size_v<Specs>) {
        if (place != wanted) {
            return readAlternative<place + 1>(wanted, fields);
        }
        std::variant_alternative_t<place, Specs> specs;
        visitFields(specs, FieldReader(fields));
        return specs;
    }
    return {};
}

} // namespace

std::string_view specsName(const Specs& specs)
{
    return specsNames[specs.index()];
}

std::string_view specsNameOf(ComponentKind kind)
{
    if (kind == ComponentKind::Subwoofer) {
        return "subwoofer";
    }
    if (isLoudspeaker(kind)) {
        return "speaker";
    }
    if (isSeat(kind)) {
        return "seat";
    }
    switch (groupOf(kind)) {
    case KindGroup::Picture:
        return kindName(kind);
    case KindGroup::Electronics:
        return "amplifier";
    case KindGroup::Acoustics:
        return "treatment";
    case KindGroup::Furniture:
        return "support";
    default:
        break;
    }
    return kind == ComponentKind::Cable || kind == ComponentKind::Lamp ? kindName(kind)
                                                                       : std::string_view();
}

nlohmann::json specsToJson(const Specs& specs)
{
    if (std::holds_alternative<std::monostate>(specs)) {
        return nullptr;
    }
    nlohmann::json object = {{"type", specsName(specs)}};
    std::visit(
        [&](const auto& some) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(some)>, std::monostate>) {
                visitFields(some, FieldWriter(object));
            }
        },
        specs);
    return object;
}

Specs specsFromJson(const JsonFields& fields)
{
    const std::string type = fields.text("type", longestWord);
    const auto* name = std::find(specsNames.begin() + 1, specsNames.end(), type);
    if (name == specsNames.end()) {
        fields.refuse(fields.placeOf("type"), "the name of a sort of specs");
        return {};
    }
    return readAlternative(static_cast<std::size_t>(name - specsNames.begin()), fields);
}

} // namespace bespeak::catalogue
