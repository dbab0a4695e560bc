// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_report.h"
#include "app/shell/case_runs.h"
#include "app/shell/case_steps.h"
#include "app/shell/files.h"
#include "app/web/open_carriers.h"
#include "models/base/error_words.h"
#include "models/carrier/place.h"
#include "models/store/parcels.h"

#include <algorithm>
#include <fmt/format.h>

namespace bespeak::shell
{

namespace
{

struct PlaceOptions {
    std::string address;
    std::string user;
    std::string retailer;
    std::string passwordFile;
};

nlohmann::json errorJson(const Error& error)
{
    return {{"key", error.key}, {"text", describe(error)}};
}

nlohmann::json placeJson(const carrier::Place& place)
{
    return {{"address", place.address}, {"user", place.user}, {"retailer", place.retailer}};
}

Result<Report> listPlaces(CaseSession& session)
{
    return carrier::loadPlaces(session.store()).map([](const std::vector<carrier::Place>& places) {
        Report report{places.empty() ? "No place is set up: messages go as files." : "",
                      nlohmann::json::array()};
        for (const carrier::Place& place : places) {
            report.text += (report.text.empty() ? "" : "\n") + place.address;
            report.json.push_back(placeJson(place));
        }
        return report;
    });
}

Result<Report> addPlace(CaseSession& session, const PlaceOptions& options)
{
    auto place = carrier::createPlace(options.address, options.user, options.retailer);
    auto places = place ? carrier::loadPlaces(session.store())
                        : Result<std::vector<carrier::Place>>(failWith(place));
    if (!places) {
        return failWith(places);
    }
    std::erase_if(*places, [&](const auto& known) { return known.address == place->address; });
    places->push_back(*place);
    return carrier::savePlaces(session.store(), *places).and_then([&] {
        return listPlaces(session);
    });
}

Result<Report> removePlace(CaseSession& session, const PlaceOptions& options)
{
    const auto place = carrier::createPlace(options.address);
    auto places = place ? carrier::loadPlaces(session.store())
                        : Result<std::vector<carrier::Place>>(failWith(place));
    if (!places) {
        return failWith(places);
    }
    const auto gone =
        std::erase_if(*places, [&](const auto& known) { return known.address == place->address; });
    if (gone == 0) {
        return fail("carrier.no-such-place", {{"text", options.address}});
    }
    return carrier::savePlaces(session.store(), *places).and_then([&] {
        return listPlaces(session);
    });
}

nlohmann::json roundJson(const carrier::Place& place, const Result<carrier::RoundReport>& round)
{
    nlohmann::json json = placeJson(place);
    json["error"] = round ? nlohmann::json() : errorJson(round.error());
    if (!round) {
        return json;
    }
    json["sent"] = round->sent;
    json["acknowledged"] = round->acknowledged;
    json["refused"] = round->refused;
    json["taken"] = nlohmann::json::array();
    for (const store::ImportOutcome& outcome : round->taken) {
        json["taken"].push_back(describeImport("", outcome));
    }
    json["problems"] = nlohmann::json::array();
    json["files"] = nlohmann::json::array();
    for (const carrier::TakenFile& file : round->files) {
        json["files"].push_back(
            {{"kind", file.kind},
             {"document", file.document},
             {"refused", file.refused ? errorJson(*file.refused) : nlohmann::json()}});
    }
    for (const carrier::RoundProblem& problem : round->problems) {
        json["problems"].push_back({{"name", problem.name}, {"error", errorJson(problem.error)}});
    }
    return json;
}

std::string roundText(const carrier::Place& place, const Result<carrier::RoundReport>& round)
{
    if (!round) {
        return place.address + ": " + describe(round.error());
    }
    std::string text =
        fmt::format("{}: {} sent, {} taken in, {} acknowledged, {} refused", place.address,
                    round->sent, round->takenInAll(), round->acknowledged, round->refused);
    for (const carrier::RoundProblem& problem : round->problems) {
        text += "\n  " + problem.name + ": " + describe(problem.error);
    }
    return text;
}

Result<Report> sync(CaseSession& session, const PlaceOptions& options)
{
    const auto places = carrier::loadPlaces(session.store());
    const auto password =
        options.passwordFile.empty() ? Result<std::string>() : readPassphrase(options.passwordFile);
    const auto catalogue = loadCatalogue({}); // of what customers publish
    if (!places || !password || !catalogue) {
        return !places ? failWith(places) : password ? failWith(catalogue) : failWith(password);
    }
    Report report{"", {{"ok", true}, {"places", nlohmann::json::array()}}};
    for (const carrier::Place& place : *places) {
        const auto round = web::runRounds(
            session.store(), session.self(),
            {place, *password, carrier::partialsOf(session.store()), {.catalogue = &*catalogue}});
        report.good = report.good && round && round->problems.empty();
        report.json["places"].push_back(roundJson(place, round));
        report.text += (report.text.empty() ? "" : "\n") + roundText(place, round);
    }
    if (places->empty()) {
        report.text = "No place is set up: messages go as files.";
    }
    report.json["ok"] = report.good;
    return report;
}

std::string_view deliveryState(const store::Delivery& delivery)
{
    if (delivery.note) {
        return store::parcelStateName(delivery.note->state);
    }
    return delivery.entry.isSent ? "handed-over" : "waiting";
}

Result<Report> showOutbox(CaseSession& session)
{
    const auto all = store::deliveries(session.store(), store::OutboxPart::All);
    if (!all) {
        return failWith(all);
    }
    Report report{all->empty() ? "The outbox is empty." : "", nlohmann::json::array()};
    for (const store::Delivery& delivery : *all) {
        const std::optional<store::ParcelNote>& note = delivery.note;
        const std::string state(deliveryState(delivery));
        const auto reason = note ? note->reason : std::nullopt;
        report.json.push_back({{"document", delivery.entry.document},
                               {"case", delivery.entry.caseId},
                               {"kind", delivery.entry.kind},
                               {"state", state},
                               {"place", note ? note->place : ""},
                               {"attempts", note ? note->attempts : 0},
                               {"reason", reason ? errorJson(*reason) : nlohmann::json()}});
        report.text +=
            fmt::format("{}{:<13} {}{}", report.text.empty() ? "" : "\n", state,
                        delivery.entry.fileName, reason ? "  " + describe(*reason) : std::string());
    }
    return report;
}

void addPlaceCommands(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options)
{
    CLI::App* place =
        parent.add_subcommand("place", "Folders and servers where both sides look for messages");
    place->require_subcommand(1);
    place->fallthrough();
    const auto given = std::make_shared<PlaceOptions>();
    CLI::App* add = place->add_subcommand("add", "Look there from now on; the store remembers it");
    add->add_option("address", given->address, "A folder, or https://… of a WebDAV server")
        ->required();
    add->add_option("--user", given->user, "Name at the server");
    add->add_option("--retailer", given->retailer,
                    "Root key of the only retailer whom this place leads to");
    runs(add, chosen, options, Key::NotNeeded,
         [given](CaseSession& session) { return addPlace(session, *given); });
    CLI::App* remove = place->add_subcommand("remove", "Look there no more");
    remove->add_option("address", given->address, "As it was added")->required();
    runs(remove, chosen, options, Key::NotNeeded,
         [given](CaseSession& session) { return removePlace(session, *given); });
    runs(place->add_subcommand("list", "The places of this store"), chosen, options, Key::NotNeeded,
         &listPlaces);
}

} // namespace

void addPostCommands(CLI::App& parent, const Chosen& chosen, const CaseOptionsShared& options)
{
    addPlaceCommands(parent, chosen, options);
    CLI::App* command = parent.add_subcommand(
        "sync", "Send what waits and take in what has come, at every place once");
    const auto given = std::make_shared<PlaceOptions>();
    command->add_option("--password-file", given->passwordFile,
                        "First line is the password of the servers");
    runs(command, chosen, options, Key::Needed,
         [given](CaseSession& session) { return sync(session, *given); });

    CLI::App* outbox = parent.add_subcommand(
        "outbox", "What waits, is on its way or has arrived; with --out written into a folder");
    const auto folder = std::make_shared<std::string>();
    outbox->add_option("--out", *folder, "Write every message that waits into this folder");
    runs(outbox, chosen, options, Key::NotNeeded, [folder](CaseSession& session) {
        return folder->empty() ? showOutbox(session) : writeOutbox(session, *folder);
    });
}

} // namespace bespeak::shell
