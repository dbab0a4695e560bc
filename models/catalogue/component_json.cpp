// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/component_json.h"

#include "models/catalogue/json_fields.h"
#include "models/catalogue/specs_json.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <set>

namespace bespeak::catalogue
{

namespace
{

constexpr IntegerRange sizes{1'000, 20'000'000};
constexpr IntegerRange heights{0, 20'000'000};
constexpr IntegerRange masses{0, 10'000'000};
constexpr IntegerRange surcharges{-1'000'000'000, 1'000'000'000};
constexpr IntegerRange days{0, 3'650};
constexpr std::size_t longestName = 200;
constexpr std::size_t longestText = 2'000;
constexpr std::size_t longestWord = 80;

nlohmann::json textToJson(const LocalText& text)
{
    return nlohmann::json(text.byLanguage);
}

nlohmann::json moneyToJson(const Money& money)
{
    return {{"minor", money.minor}, {"currency", money.currency.code()}};
}

nlohmann::json optionValueToJson(const OptionValue& value)
{
    nlohmann::json json = {{"id", value.id},
                           {"name", textToJson(value.name)},
                           {"surcharge_minor", value.surchargeMinor},
                           {"extra_days", value.extraDays}};
    if (value.colour) {
        json["colour"] = formatColour(*value.colour);
    }
    if (!value.texture.empty()) {
        json["texture"] = value.texture;
    }
    return json;
}

nlohmann::json optionToJson(const Option& option)
{
    nlohmann::json json = {{"id", option.id}, {"name", textToJson(option.name)}};
    if (!option.finish.empty()) {
        json["finish"] = option.finish;
    }
    for (const OptionValue& value : option.values) {
        json["values"].push_back(optionValueToJson(value));
    }
    return json;
}

nlohmann::json offerToJson(const Offer& offer)
{
    return {{"supplier", offer.supplier},
            {"price", moneyToJson(offer.price)},
            {"lead_days", offer.leadDays},
            {"minimum_quantity", offer.minimumQuantity}};
}

nlohmann::json surfaceToJson(const StandingSurface& surface)
{
    return {{"height", surface.height.inMicrometres()},
            {"width", surface.width.inMicrometres()},
            {"depth", surface.depth.inMicrometres()},
            {"maximum_load_g", surface.maximumLoadGrams}};
}

template <typename Entry, typename ToJson>
void putList(nlohmann::json& json, const char* name, const std::vector<Entry>& entries, ToJson each)
{
    for (const Entry& entry : entries) {
        json[name].push_back(each(entry));
    }
}

void putShape(nlohmann::json& json, const ShapeParameters& shape)
{
    if (shape == ShapeParameters{}) {
        return;
    }
    json["shape"] = {{"family", shape.family}};
    for (const auto& [name, number] : shape.numbers) {
        json["shape"]["numbers"][name] = formatDecimal(number);
    }
}

LocalText readText(JsonFields& fields, const char* name, std::size_t longest)
{
    LocalText text;
    JsonFields texts = fields.object(name);
    texts.text("en", longest);
    fields.forEachMember(name, 20, [&](const std::string& language, const nlohmann::json&) {
        if (language.size() > 20) {
            texts.report("catalogue.too-long", "", {{"most", "20"}});
            return;
        }
        text.byLanguage[language] = texts.text(language.c_str(), longest);
    });
    return text;
}

/// Keeps a fault if the id stood there already.
void expectNew(JsonFields& fields, std::set<std::string>& ids, const std::string& id)
{
    if (!ids.insert(id).second) {
        fields.report("catalogue.twice", "id", {{"id", id}});
    }
}

OptionValue readOptionValue(JsonFields& fields)
{
    OptionValue value;
    value.id = fields.text("id", longestWord);
    value.name = readText(fields, "name", longestName);
    value.surchargeMinor = fields.optionalInteger("surcharge_minor", surcharges).value_or(0);
    value.extraDays = static_cast<int>(fields.optionalInteger("extra_days", days).value_or(0));
    const std::string colour = fields.optionalText("colour", 7);
    if (!colour.empty()) {
        value.colour = parseColour(colour);
        if (!value.colour) {
            fields.report("catalogue.wrong-type", "colour",
                          {{"expected", "a colour like #a08060"}});
        }
    }
    value.texture = fields.optionalText("texture", longestWord);
    return value;
}

std::vector<Option> readOptions(JsonFields& fields)
{
    std::vector<Option> options;
    std::set<std::string> ids;
    fields.forEach("options", 20, [&](JsonFields each, std::size_t) {
        Option option;
        option.id = each.text("id", longestWord);
        expectNew(each, ids, option.id);
        option.name = readText(each, "name", longestName);
        option.finish = each.optionalText("finish", longestWord);
        std::set<std::string> valueIds;
        each.forEach("values", 100, [&](JsonFields value, std::size_t) {
            option.values.push_back(readOptionValue(value));
            expectNew(value, valueIds, option.values.back().id);
        });
        if (option.values.empty()) {
            each.report("catalogue.missing", "values");
        }
        options.push_back(std::move(option));
    });
    return options;
}

std::vector<Offer> readOffers(JsonFields& fields)
{
    std::vector<Offer> offers;
    fields.forEach("offers", 50, [&](JsonFields each, std::size_t) {
        Offer offer;
        offer.supplier = each.text("supplier", longestName);
        offer.price = each.money("price");
        offer.leadDays = static_cast<int>(each.integer("lead_days", days));
        offer.minimumQuantity =
            static_cast<int>(each.optionalInteger("minimum_quantity", {1, 1'000'000}).value_or(1));
        offers.push_back(std::move(offer));
    });
    return offers;
}

std::vector<StandingSurface> readSurfaces(JsonFields& fields)
{
    std::vector<StandingSurface> surfaces;
    fields.forEach("surfaces", 50, [&](JsonFields each, std::size_t) {
        StandingSurface surface;
        surface.height = each.length("height", heights);
        surface.width = each.length("width", sizes);
        surface.depth = each.length("depth", sizes);
        surface.maximumLoadGrams = each.optionalInteger("maximum_load_g", masses).value_or(0);
        surfaces.push_back(surface);
    });
    return surfaces;
}

std::vector<Mounting> readMountings(JsonFields& fields, ComponentKind kind)
{
    std::vector<Mounting> mountings;
    for (const std::string& name : fields.texts("mountings", 6, longestWord)) {
        const std::optional<Mounting> mounting = findMounting(name);
        if (!mounting) {
            fields.report("catalogue.not-a-choice", "mountings");
            return {};
        }
        if (std::ranges::find(mountings, *mounting) != mountings.end()) {
            fields.report("catalogue.twice", "mountings", {{"id", name}});
        }
        mountings.push_back(*mounting);
    }
    if (mountings.empty() && takesPlace(kind)) {
        fields.report("catalogue.missing", "mountings");
    }
    return mountings;
}

ShapeParameters readShape(JsonFields& fields)
{
    ShapeParameters parameters;
    if (!fields.has("shape")) {
        return parameters;
    }
    JsonFields shape = fields.object("shape");
    parameters.family = shape.optionalText("family", longestWord);
    if (!shape.has("numbers")) {
        return parameters;
    }
    JsonFields numbers = shape.object("numbers");
    shape.forEachMember("numbers", 50, [&](const std::string& name, const nlohmann::json&) {
        const std::optional<double> number = numbers.optionalDecimal(name.c_str());
        if (number && name.size() <= longestWord) {
            parameters.numbers[name] = *number;
        } else {
            numbers.report("catalogue.too-long", "", {{"most", std::to_string(longestWord)}});
        }
    });
    return parameters;
}

std::map<std::string, Provenance> readProvenance(JsonFields& fields)
{
    std::map<std::string, Provenance> provenance;
    fields.forEachMember("provenance", 200, [&](const std::string& field, const auto& value) {
        const auto found = value.is_string()
                               ? findProvenance(value.template get_ref<const std::string&>())
                               : std::nullopt;
        if (!found || field.size() > longestWord) {
            fields.report("catalogue.not-a-choice", "provenance");
            return;
        }
        provenance[field] = *found;
    });
    return provenance;
}

geometry::Size3 readSize(JsonFields& fields)
{
    JsonFields size = fields.object("size");
    geometry::Size3 read;
    read.width = size.length("width", sizes);
    read.depth = size.length("depth", sizes);
    read.height = size.length("height", sizes);
    return read;
}

ComponentKind readKind(JsonFields& fields)
{
    const std::optional<ComponentKind> kind = findKind(fields.text("kind", longestWord));
    if (!kind) {
        fields.report("catalogue.not-a-choice", "kind");
    }
    return kind.value_or(ComponentKind::Accessory);
}

Component readComponent(JsonFields& fields, ComponentId id)
{
    const ComponentKind kind = readKind(fields);
    Component component{std::move(id), kind};
    component.name = readText(fields, "name", longestName);
    if (fields.has("description")) {
        component.description = readText(fields, "description", longestText);
    }
    component.size = readSize(fields);
    component.massGrams = fields.optionalInteger("mass_g", masses).value_or(0);
    component.listPrice = fields.money("price");
    component.vatBasisPoints =
        static_cast<int>(fields.optionalInteger("vat_basis_points", {0, 10'000}).value_or(1900));
    component.mountings = readMountings(fields, kind);
    component.mountingHeight = fields.optionalLength("mounting_height", heights).value_or(Length());
    component.surfaces = readSurfaces(fields);
    component.options = readOptions(fields);
    component.offers = readOffers(fields);
    if (fields.has("specs")) {
        component.specs = specsFromJson(fields.object("specs"));
    }
    component.shape = readShape(fields);
    component.provenance = readProvenance(fields);
    component.discontinued = fields.optionalTruth("discontinued").value_or(false);
    return component;
}

double toLinear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int toSrgb(float linear)
{
    const double value = std::clamp(static_cast<double>(linear), 0.0, 1.0);
    const double channel =
        value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(channel * 255));
}

} // namespace

nlohmann::json toJson(const Component& component)
{
    nlohmann::json json = {
        {"id", component.id.text()},
        {"kind", kindName(component.kind)},
        {"name", textToJson(component.name)},
        {"size",
         {{"width", component.size.width.inMicrometres()},
          {"depth", component.size.depth.inMicrometres()},
          {"height", component.size.height.inMicrometres()}}},
        {"mass_g", component.massGrams},
        {"price", moneyToJson(component.listPrice)},
        {"vat_basis_points", component.vatBasisPoints},
        {"mounting_height", component.mountingHeight.inMicrometres()},
    };
    if (!component.description.byLanguage.empty()) {
        json["description"] = textToJson(component.description);
    }
    putList(json, "mountings", component.mountings, mountingName);
    putList(json, "surfaces", component.surfaces, surfaceToJson);
    putList(json, "options", component.options, optionToJson);
    putList(json, "offers", component.offers, offerToJson);
    if (nlohmann::json specs = specsToJson(component.specs); !specs.is_null()) {
        json["specs"] = std::move(specs);
    }
    putShape(json, component.shape);
    for (const auto& [field, provenance] : component.provenance) {
        json["provenance"][field] = provenanceName(provenance);
    }
    if (component.discontinued) {
        json["discontinued"] = true;
    }
    return json;
}

Result<Component> componentFromJson(const nlohmann::json& json)
{
    std::optional<Error> fault;
    JsonFields fields(json, "", fault);
    const std::string id = fields.text("id", longestWord);
    if (fault) {
        return tl::make_unexpected(*fault);
    }
    Result<ComponentId> parsed = ComponentId::parse(id);
    if (!parsed) {
        return failWith(parsed);
    }
    Component component = readComponent(fields, *std::move(parsed));
    if (fault) {
        return tl::make_unexpected(*fault);
    }
    return component;
}

std::string formatColour(const geometry::Colour& colour)
{
    return fmt::format("#{:02x}{:02x}{:02x}", toSrgb(colour.red), toSrgb(colour.green),
                       toSrgb(colour.blue));
}

std::optional<geometry::Colour> parseColour(std::string_view text)
{
    if (text.size() != 7 || text.front() != '#' ||
        text.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string_view::npos) {
        return std::nullopt;
    }
    unsigned value = 0;
    std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
    const auto channel = [&](unsigned shift) {
        return static_cast<float>(toLinear(static_cast<int>((value >> shift) & 0xFF)));
    };
    return geometry::Colour{channel(16), channel(8), channel(0)};
}

} // namespace bespeak::catalogue
