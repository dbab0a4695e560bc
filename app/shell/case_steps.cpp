// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_steps.h"

#include "app/shell/case_report.h"
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/case_actions.h"
#include "models/store/case_import.h"
#include "models/store/production.h"

#include <algorithm>
#include <filesystem>

namespace bespeak::shell
{

namespace
{

namespace fs = std::filesystem;

/// The messages in a folder, by name. Errors: file.cannot-read.
Result<std::vector<fs::path>> messagesIn(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem); !problem && at != fs::directory_iterator();
         at.increment(problem)) {
        if (at->path().extension() == ".bespoken") {
            found.push_back(at->path());
        }
    }
    if (problem) {
        return fail("file.cannot-read", {{"path", folder.string()}, {"reason", problem.message()}});
    }
    std::ranges::sort(found);
    return found;
}

Result<std::vector<fs::path>> filesOf(const std::vector<std::string>& paths)
{
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        std::error_code problem;
        if (!fs::is_directory(path, problem)) {
            files.emplace_back(path);
            continue;
        }
        const auto found = messagesIn(path);
        if (!found) {
            return failWith(found);
        }
        files.insert(files.end(), found->begin(), found->end());
    }
    return files;
}

/// Files that are taken in together: few enough that another desk hardly waits.
constexpr std::size_t mostTogether = 32;
constexpr std::size_t mostBytesTogether = 32 * 1024 * 1024;

/// What became of each file, in their order.
std::vector<Result<store::ImportOutcome>> importInTurn(CaseSession& session,
                                                       const std::vector<fs::path>& files)
{
    std::vector<Result<store::ImportOutcome>> outcomes(
        files.size(), Result<store::ImportOutcome>(store::ImportOutcome{}));
    std::vector<std::string> together;
    std::vector<std::size_t> places;
    std::size_t size = 0;
    const auto takeIn = [&] {
        auto taken = store::importMessages(session.store(), session.self(), together);
        for (std::size_t i = 0; i < taken.size(); ++i) {
            outcomes[places[i]] = std::move(taken[i]);
        }
        together.clear();
        places.clear();
        size = 0;
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto bytes = readFile(files[i], exchange::largestMessageFile);
        if (!bytes) {
            outcomes[i] = failWith(bytes);
            continue;
        }
        size += bytes->size();
        together.push_back(std::move(*bytes));
        places.push_back(i);
        if (together.size() == mostTogether || size >= mostBytesTogether) {
            takeIn();
        }
    }
    takeIn();
    return outcomes;
}

/// Puts what the command line says over what the case suggests.
struct Override {
    const StepOptions& options;
    const casework::CaseRecord& record;

    void operator()(request::ConfirmationBody& body) const
    {
        if (options.depositMinor >= 0) {
            body.deposit = {options.depositMinor, record.total.currency};
        }
        if (!options.promisedDate.empty()) {
            body.promisedDate = options.promisedDate;
        }
    }
    void operator()(request::BuildUpdateBody& body) const
    {
        body.stage = options.stage >= 0 ? options.stage : body.stage;
        body.percent = options.percent >= 0 ? options.percent : body.percent;
        body.stageName = options.stageName.empty() ? body.stageName : options.stageName;
        body.nextDate = options.nextDate.empty() ? body.nextDate : options.nextDate;
    }
    void operator()(request::QaReportBody& body) const
    {
        for (const std::string& item : options.items) {
            body.items.push_back({item, true, person});
        }
    }
    void operator()(request::DespatchBody& body) const
    {
        body.carrier = options.carrier.empty() ? body.carrier : options.carrier;
        body.tracking = options.tracking.empty() ? body.tracking : options.tracking;
        body.balancePaid = options.balancePaid;
    }
    void operator()(request::DeliveryBody& body) const
    {
        body.receivedBy = options.receivedBy.empty() ? body.receivedBy : options.receivedBy;
    }
    void operator()(request::CancelBody& body) const
    {
        body.legalGround = options.legalGround;
        body.settlement = options.settlement;
    }
    template <typename Other>
    void operator()(Other&) const
    {
    }

    std::string person;
};

} // namespace

Report reportStep(const store::ActionOutcome& outcome)
{
    const casework::CaseRecord& record = outcome.record;
    return {record.id.text() + " is now " + std::string(casework::stateName(record.state)),
            {{"case", record.id.text()},
             {"state", casework::stateName(record.state)},
             {"documents", outcome.documents},
             {"total_minor", record.total.minor},
             {"currency", record.total.currency.code()}}};
}

Result<Report> importFiles(CaseSession& session, const std::vector<std::string>& paths)
{
    const auto files = filesOf(paths);
    if (!files) {
        return failWith(files);
    }
    Report report;
    nlohmann::json list = nlohmann::json::array();
    bool allGood = true;
    const auto outcomes = importInTurn(session, *files);
    const auto waiting = session.store().quarantine();
    if (!waiting) {
        return failWith(waiting);
    }
    for (std::size_t i = 0; i < files->size(); ++i) {
        const fs::path& file = (*files)[i];
        const Result<store::ImportOutcome>& outcome = outcomes[i];
        nlohmann::json described = describeImport(file.string(), outcome);
        if (outcome && outcome->status == store::ImportStatus::Quarantined &&
            std::ranges::find(*waiting, outcome->document, &store::QuarantinedMessage::document) ==
                waiting->end()) {
            // What it waited for came later in the same folder.
            described["status"] = store::importStatusName(store::ImportStatus::Applied);
        }
        const bool good = outcome && outcome->status != store::ImportStatus::Refused;
        allGood = allGood && good;
        const std::string what = outcome ? described["status"].get<std::string>() + ", case " +
                                               described["case"].get<std::string>()
                                         : described["error"]["text"].get<std::string>();
        report.text += (report.text.empty() ? "" : "\n") + file.filename().string() + ": " + what;
        list.push_back(std::move(described));
    }
    if (files->empty()) {
        report.text = "No .bespoken file was found.";
    }
    report.json = {{"ok", allGood}, {"files", std::move(list)}};
    report.good = allGood;
    return report;
}

Result<Report> applyStep(CaseSession& session, const StepOptions& options)
{
    const auto record = session.caseRecord(options.caseId);
    if (!record) {
        return failWith(record);
    }
    store::ActionInput input =
        store::suggestedInput(*record, options.transition, session.store().now());
    input.transition = options.transition;
    if (!options.text.empty()) {
        input.text = options.text;
    }
    std::visit(Override{options, *record, session.self().person}, input.content);
    if (auto* report = std::get_if<request::QaReportBody>(&input.content);
        report != nullptr && report->items.empty()) {
        auto checked = store::checkedItems(session.store(), record->id);
        if (!checked) {
            return failWith(checked);
        }
        report->items = std::move(*checked);
    }
    const store::Party self = session.selfFor(record->state, options.transition);
    return store::act(session.store(), self, record->id, input).map(reportStep);
}

Result<Report> capturePledge(CaseSession& session, const MoneyOptions& options)
{
    const auto record = session.caseRecord(options.caseId);
    if (!record) {
        return failWith(record);
    }
    const Money amount = options.amountMinor > 0
                             ? Money{options.amountMinor, record->deposit.currency}
                             : record->deposit;
    return store::capturePledge(session.store(), session.self(), record->id, amount,
                                options.reference)
        .map([](const casework::CaseRecord& next) {
            return Report{
                "Deposit of " + formatMoney(next.deposit) + " recorded",
                {{"case", next.id.text()}, {"pledge", casework::pledgeStateName(next.pledge)}}};
        });
}

Result<Report> refundPledge(CaseSession& session, const MoneyOptions& options)
{
    const auto id = CaseId::parse(options.caseId);
    if (!id) {
        return failWith(id);
    }
    return store::refundPledge(session.store(), session.self(), *id, options.reference)
        .map([](const casework::CaseRecord& next) {
            return Report{
                "Deposit paid back",
                {{"case", next.id.text()}, {"pledge", casework::pledgeStateName(next.pledge)}}};
        });
}

Result<Report> writeOutbox(CaseSession& session, const std::string& folder)
{
    return store::exportOutbox(session.store(), folder).map([](const std::vector<fs::path>& files) {
        Report report;
        report.json = {{"files", nlohmann::json::array()}};
        for (const fs::path& file : files) {
            report.json["files"].push_back(file.string());
            report.text += (report.text.empty() ? "" : "\n") + file.string();
        }
        if (files.empty()) {
            report.text = "Nothing waits to be sent.";
        }
        return report;
    });
}

Result<Report> runClock(CaseSession& session)
{
    return store::runClock(session.store(), session.self())
        .map([](const std::vector<CaseId>& moved) {
            Report report{std::to_string(moved.size()) + " cases moved",
                          {{"cases", nlohmann::json::array()}}};
            for (const CaseId& id : moved) {
                report.json["cases"].push_back(id.text());
            }
            return report;
        });
}

Result<Report> claim(CaseSession& session, const StepOptions& options)
{
    const auto id = CaseId::parse(options.caseId);
    if (!id) {
        return failWith(id);
    }
    return store::sendClaim(session.store(), session.self(), *id, options.text).map(reportStep);
}

} // namespace bespeak::shell
