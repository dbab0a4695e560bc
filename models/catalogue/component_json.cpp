// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/component_json.h"

#include "models/base/json_fields.h"
#include "models/catalogue/colour_text.h"
#include "models/catalogue/decimal.h"
#include "models/catalogue/specs_json.h"

#include <algorithm>
#include <set>

namespace bespeak::catalogue
{

namespace
{

/// What a whole number may be.
struct IntegerRange {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

constexpr IntegerRange sizes{1'000, 20'000'000};
constexpr IntegerRange heights{0, 20'000'000};
constexpr IntegerRange masses{0, 10'000'000};
constexpr IntegerRange surcharges{-1'000'000'000, 1'000'000'000};
constexpr IntegerRange days{0, 3'650};
constexpr IntegerRange amounts{0, 1'000'000'000'000};
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

std::int64_t readInteger(const JsonFields& fields, const char* name, IntegerRange range)
{
    return fields.integer(name, range.least, range.most);
}

std::int64_t readIntegerOr(const JsonFields& fields, const char* name, IntegerRange range,
                           std::int64_t missing)
{
    return fields.integerOr(name, range.least, range.most, missing);
}

Length readLength(const JsonFields& fields, const char* name, IntegerRange micrometres)
{
    return Length::micrometres(readInteger(fields, name, micrometres));
}

Money readMoney(const JsonFields& parent, const char* name)
{
    const JsonFields fields = parent.object(name);
    const std::int64_t minor = readInteger(fields, "minor", amounts);
    const Result<Currency> currency = Currency::parse(fields.text("currency", 3));
    if (!currency) {
        fields.refuse(fields.placeOf("currency"), "the code of a currency");
    }
    return {minor, currency.value_or(Currency())};
}

LocalText readText(const JsonFields& fields, const char* name, std::size_t longest)
{
    LocalText text;
    JsonFields texts = fields.object(name);
    texts.text("en", longest);
    fields.eachMember(name, 20, [&](const std::string& language, const nlohmann::json&) {
        if (language.size() > 20) {
            texts.refuse(texts.place(), "languages of at most 20 characters");
            return;
        }
        text.byLanguage[language] = texts.text(language.c_str(), longest);
    });
    return text;
}

/// Keeps a fault if the id stood there already.
void expectNew(const JsonFields& fields, std::set<std::string>& ids, const std::string& id)
{
    if (!ids.insert(id).second) {
        fields.refuse(fields.placeOf("id"), "another text: “" + id + "” stands there twice");
    }
}

OptionValue readOptionValue(const JsonFields& fields)
{
    OptionValue value;
    value.id = fields.text("id", longestWord);
    value.name = readText(fields, "name", longestName);
    value.surchargeMinor = readIntegerOr(fields, "surcharge_minor", surcharges, 0);
    value.extraDays = static_cast<int>(readIntegerOr(fields, "extra_days", days, 0));
    const std::string colour = fields.textOr("colour", 7, {});
    if (!colour.empty()) {
        value.colour = parseColour(colour);
        if (!value.colour) {
            fields.refuse(fields.placeOf("colour"), "a colour like #a08060");
        }
    }
    value.texture = fields.textOr("texture", longestWord, {});
    return value;
}

std::vector<Option> readOptions(const JsonFields& fields)
{
    std::vector<Option> options;
    std::set<std::string> ids;
    fields.each("options", 20, [&](const nlohmann::json& eachJson, const std::string& eachPlace) {
        const JsonFields each(eachJson, eachPlace, fields.problem());
        Option option;
        option.id = each.text("id", longestWord);
        expectNew(each, ids, option.id);
        option.name = readText(each, "name", longestName);
        option.finish = each.textOr("finish", longestWord, {});
        std::set<std::string> valueIds;
        each.each("values", 100,
                  [&](const nlohmann::json& valueJson, const std::string& valuePlace) {
                      const JsonFields value(valueJson, valuePlace, each.problem());
                      option.values.push_back(readOptionValue(value));
                      expectNew(value, valueIds, option.values.back().id);
                  });
        if (option.values.empty()) {
            each.refuse(each.placeOf("values"), "at least one value");
        }
        options.push_back(std::move(option));
    });
    return options;
}

std::vector<Offer> readOffers(const JsonFields& fields)
{
    std::vector<Offer> offers;
    fields.each("offers", 50, [&](const nlohmann::json& eachJson, const std::string& eachPlace) {
        const JsonFields each(eachJson, eachPlace, fields.problem());
        Offer offer;
        offer.supplier = each.text("supplier", longestName);
        offer.price = readMoney(each, "price");
        offer.leadDays = static_cast<int>(readInteger(each, "lead_days", days));
        offer.minimumQuantity =
            static_cast<int>(readIntegerOr(each, "minimum_quantity", {1, 1'000'000}, 1));
        offers.push_back(std::move(offer));
    });
    return offers;
}

std::vector<StandingSurface> readSurfaces(const JsonFields& fields)
{
    std::vector<StandingSurface> surfaces;
    fields.each("surfaces", 50, [&](const nlohmann::json& eachJson, const std::string& eachPlace) {
        const JsonFields each(eachJson, eachPlace, fields.problem());
        StandingSurface surface;
        surface.height = readLength(each, "height", heights);
        surface.width = readLength(each, "width", sizes);
        surface.depth = readLength(each, "depth", sizes);
        surface.maximumLoadGrams = readIntegerOr(each, "maximum_load_g", masses, 0);
        surfaces.push_back(surface);
    });
    return surfaces;
}

std::vector<Mounting> readMountings(const JsonFields& fields, ComponentKind kind)
{
    std::vector<Mounting> mountings;
    for (const std::string& name : fields.texts("mountings", 6, longestWord)) {
        const std::optional<Mounting> mounting = findMounting(name);
        if (!mounting) {
            fields.refuse(fields.placeOf("mountings"), "words such as “floor” and “wall”");
            return {};
        }
        if (std::ranges::find(mountings, *mounting) != mountings.end()) {
            fields.refuse(fields.placeOf("mountings"), "each word once");
        }
        mountings.push_back(*mounting);
    }
    if (mountings.empty() && takesPlace(kind)) {
        fields.refuse(fields.placeOf("mountings"), "at least one way of mounting");
    }
    return mountings;
}

ShapeParameters readShape(const JsonFields& fields)
{
    ShapeParameters parameters;
    if (!fields.has("shape")) {
        return parameters;
    }
    JsonFields shape = fields.object("shape");
    parameters.family = shape.textOr("family", longestWord, {});
    if (!shape.has("numbers")) {
        return parameters;
    }
    JsonFields numbers = shape.object("numbers");
    shape.eachMember("numbers", 50, [&](const std::string& name, const nlohmann::json&) {
        const std::optional<double> number = readDecimal(numbers, name.c_str());
        if (number && name.size() <= longestWord) {
            parameters.numbers[name] = *number;
        } else {
            numbers.refuse(numbers.place(), "short names");
        }
    });
    return parameters;
}

std::map<std::string, Provenance> readProvenance(const JsonFields& fields)
{
    std::map<std::string, Provenance> provenance;
    fields.eachMember("provenance", 200, [&](const std::string& field, const auto& value) {
        const auto found = value.is_string()
                               ? findProvenance(value.template get_ref<const std::string&>())
                               : std::nullopt;
        if (!found || field.size() > longestWord) {
            fields.refuse(fields.placeOf("provenance"),
                          "“measured”, “maker”, “estimated” or “unknown”");
            return;
        }
        provenance[field] = *found;
    });
    return provenance;
}

geometry::Size3 readSize(const JsonFields& fields)
{
    JsonFields size = fields.object("size");
    geometry::Size3 read;
    read.width = readLength(size, "width", sizes);
    read.depth = readLength(size, "depth", sizes);
    read.height = readLength(size, "height", sizes);
    return read;
}

ComponentKind readKind(const JsonFields& fields)
{
    const std::optional<ComponentKind> kind = findKind(fields.text("kind", longestWord));
    if (!kind) {
        fields.refuse(fields.placeOf("kind"), "the name of a kind");
    }
    return kind.value_or(ComponentKind::Accessory);
}

Component readComponent(const JsonFields& fields, ComponentId id)
{
    const ComponentKind kind = readKind(fields);
    Component component{std::move(id), kind};
    component.name = readText(fields, "name", longestName);
    if (fields.has("description")) {
        component.description = readText(fields, "description", longestText);
    }
    component.size = readSize(fields);
    component.massGrams = readIntegerOr(fields, "mass_g", masses, 0);
    component.listPrice = readMoney(fields, "price");
    component.vatBasisPoints =
        static_cast<int>(readIntegerOr(fields, "vat_basis_points", {0, 10'000}, 1900));
    component.mountings = readMountings(fields, kind);
    component.mountingHeight =
        Length::micrometres(readIntegerOr(fields, "mounting_height", heights, 0));
    component.surfaces = readSurfaces(fields);
    component.options = readOptions(fields);
    component.offers = readOffers(fields);
    if (fields.has("specs")) {
        component.specs = specsFromJson(fields.object("specs"));
    }
    component.shape = readShape(fields);
    component.provenance = readProvenance(fields);
    component.discontinued = fields.flagOr("discontinued", false);
    return component;
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
    Result<ComponentId> parsed = ComponentId::parse(id);
    if (!parsed) {
        fields.refuse("id", "a name of a–z, 0–9, points and dashes");
        return tl::make_unexpected(*fault);
    }
    Component component = readComponent(fields, *std::move(parsed));
    if (fault) {
        return tl::make_unexpected(*fault);
    }
    return component;
}

} // namespace bespeak::catalogue
