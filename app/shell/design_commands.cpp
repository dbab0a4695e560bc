// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "app/shell/design_report.h"
#include "app/shell/files.h"
#include "models/design/design_edits.h"
#include "models/design/snapping.h"
#include "models/design/usual_turn.h"

#include <charconv>

namespace bespeak::shell
{

namespace
{

struct NewDesign {
    std::string room;
    std::string templateName;
    std::string name;
    std::string out;
    std::string catalogue;
};

Result<Report> makeDesign(const NewDesign& options)
{
    if (options.room.empty() == options.templateName.empty()) {
        return fail("shell.room-or-template");
    }
    auto file = options.room.empty() ? openTemplate(options.templateName) : makeRoom(options.room);
    if (!file) {
        return failWith(file);
    }
    if (!options.name.empty()) {
        auto named = design::rename(std::move(file->design), options.name);
        if (!named) {
            return failWith(named);
        }
        file->design = std::move(*named);
    }
    const auto catalogue = loadCatalogue(options.catalogue);
    if (!catalogue) {
        return failWith(catalogue);
    }
    const OpenDesign open{std::move(*file), *catalogue};
    if (const auto saved = saveNewDesign(open, options.out); !saved) {
        return failWith(saved);
    }
    return describeDesign(open.file.design, open.catalogue);
}

struct PlaceOptions {
    std::string file;
    std::string component;
    std::string at;
    double turn = 0;
    bool turnGiven = false;
    std::vector<std::string> options;
    std::string on; ///< id of a placement to stand on
    std::string mounting;
    std::string catalogue;
};

/// "1.2,3.4" or "1.2,3.4,0.8", metres.
Result<std::vector<double>> parseCoordinates(const std::string& text)
{
    std::vector<double> values;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    while (at != end) {
        double value = 0;
        const auto [next, problem] = std::from_chars(at, end, value);
        const bool inRange = value > -1000 && value < 1000;
        if (problem != std::errc() || !inRange || (next != end && *next != ',') ||
            values.size() == 3) {
            return fail("shell.bad-coordinates", {{"text", text}});
        }
        values.push_back(value);
        at = next == end ? end : next + 1;
    }
    if (values.size() < 2) {
        return fail("shell.bad-coordinates", {{"text", text}});
    }
    return values;
}

Result<std::map<std::string, std::string>> parseChoices(const std::vector<std::string>& texts)
{
    std::map<std::string, std::string> choices;
    for (const std::string& text : texts) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos) {
            return fail("shell.bad-option", {{"text", text}});
        }
        choices[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return choices;
}

/// Where the component goes: as typed, or where it would fall if it were dragged there.
Result<design::Placement> choosePlace(const PlaceOptions& options, const OpenDesign& open,
                                      Context& context)
{
    const auto id = ComponentId::parse(options.component);
    if (!id) {
        return failWith(id);
    }
    const auto at = parseCoordinates(options.at);
    if (!at) {
        return failWith(at);
    }
    const catalogue::Component* component = open.catalogue.find(*id);
    if (component == nullptr) {
        return fail("design.unknown-component", {{"component", id->text()}});
    }
    const geometry::Vec2 wanted{(*at)[0], (*at)[1]};
    const design::SnapSettings free{.enabled = false};
    const Angle turn =
        options.turnGiven ? Angle::degrees(options.turn)
                          : design::usualTurn(open.file.design, open.catalogue, *component, wanted);
    const design::Snapped fallen =
        design::snapPlacement(open.file.design, open.catalogue, *component, wanted, turn, {}, free);
    design::Placement placement{
        context.ids.nextId<PlacementId>(), *id, {}, {}, {}, {}, {}, false, {}};
    placement.position = fallen.position;
    placement.turn = options.turnGiven ? Angle::degrees(options.turn) : fallen.turn;
    placement.mounting = fallen.mounting;
    placement.support = fallen.support;
    if (at->size() == 3) {
        placement.position = geometry::Point3::fromMetres({wanted.x, wanted.y, (*at)[2]});
        placement.support.reset();
        placement.mounting = component->mountings.empty() ? catalogue::Mounting::Floor
                                                          : component->mountings.front();
    }
    if (!options.mounting.empty()) {
        const auto mounting = catalogue::findMounting(options.mounting);
        if (!mounting) {
            return fail("shell.bad-mounting", {{"text", options.mounting}});
        }
        placement.mounting = *mounting;
    }
    return placement;
}

Result<design::Design> placeAndChoose(const PlaceOptions& options, const OpenDesign& open,
                                      Context& context)
{
    const auto placement = choosePlace(options, open, context);
    if (!placement) {
        return failWith(placement);
    }
    const auto choices = parseChoices(options.options);
    if (!choices) {
        return failWith(choices);
    }
    auto design = design::place(open.file.design, open.catalogue, *placement);
    for (const auto& choice : *choices) {
        design = std::move(design).and_then([&](design::Design so) {
            return design::chooseOption(std::move(so), open.catalogue, placement->id, choice.first,
                                        choice.second);
        });
    }
    if (!options.on.empty()) {
        const auto support = PlacementId::parse(options.on);
        if (!support) {
            return failWith(support);
        }
        design = std::move(design).and_then([&](design::Design so) {
            return design::standOn(std::move(so), open.catalogue, placement->id, *support);
        });
    }
    return design;
}

Result<Report> placeComponent(const PlaceOptions& options, Context& context)
{
    const auto lock = lockDesign(options.file);
    if (!lock) {
        return failWith(lock);
    }
    auto open = openDesign(options.file, options.catalogue);
    if (!open) {
        return failWith(open);
    }
    auto design = placeAndChoose(options, *open, context);
    if (!design) {
        return failWith(design);
    }
    open->file.design = std::move(*design);
    if (const auto saved = saveOpenDesign(*open, options.file, **lock); !saved) {
        return failWith(saved);
    }
    return describeDesign(open->file.design, open->catalogue);
}

void addPlaceCommand(CLI::App& parent, const Chosen& chosen)
{
    CLI::App* place =
        parent.add_subcommand("place", "Put a component into a design, saved in place");
    const auto options = std::make_shared<PlaceOptions>();
    place->add_option("file", options->file, "The design")->required();
    place->add_option("component", options->component, "Catalogue id")->required();
    place
        ->add_option("--at", options->at,
                     "X,Y[,Z] in metres; without Z it falls onto what is there")
        ->required();
    CLI::Option* turn =
        place->add_option("--turn", options->turn, "Degrees")->check(CLI::Range(-3600.0, 3600.0));
    place->add_option("--option", options->options, "name=value; may be repeated");
    place->add_option("--on", options->on, "Id of the placement that it stands on");
    place->add_option("--mounting", options->mounting, "floor, wall, ceiling, in-wall, in-ceiling");
    place->add_option("--catalogue", options->catalogue,
                      "A catalogue file instead of the built-in one");
    place->callback([chosen, options, turn] {
        options->turnGiven = turn->count() > 0;
        *chosen = [options](Context& context) { return placeComponent(*options, context); };
    });
}

} // namespace

void addDesignCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* design = app.add_subcommand("design", "Make, furnish and show designs");
    design->require_subcommand(1);

    CLI::App* create = design->add_subcommand("new", "A new design from two lengths or a template");
    const auto options = std::make_shared<NewDesign>();
    create->add_option("--room", options->room,
                       "Width x depth [x height], as in 4.2x3.6x2.5 or 13'9 x 11'10");
    create->add_option("--template", options->templateName, "sample, one-bedroom, attic …");
    create->add_option("--name", options->name, "The design's name");
    create->add_option("--catalogue", options->catalogue,
                       "A catalogue file instead of the built-in one");
    create->add_option("-o,--out", options->out, "The .bespeak file, which must not be there yet")
        ->required();
    create->callback(
        [chosen, options] { *chosen = [options](Context&) { return makeDesign(*options); }; });

    addPlaceCommand(*design, chosen);

    CLI::App* show = design->add_subcommand("show", "Room, placements and price of a design");
    const auto shown = std::make_shared<std::pair<std::string, std::string>>();
    show->add_option("file", shown->first, "The design")->required();
    show->add_option("--catalogue", shown->second, "A catalogue file instead of the built-in one");
    show->callback([chosen, shown] {
        *chosen = [shown](Context&) {
            return openDesign(shown->first, shown->second).map([](const OpenDesign& open) {
                return describeDesign(open.file.design, open.catalogue);
            });
        };
    });
}

} // namespace bespeak::shell
