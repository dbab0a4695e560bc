// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_report.h"
#include "app/shell/case_runs.h"
#include "app/shell/case_steps.h"
#include "app/shell/commands.h"
#include "models/store/move_store.h"

#include <fmt/format.h>

namespace bespeak::shell
{

void runs(CLI::App* command, const Chosen& chosen, const CaseOptionsShared& options, Key key,
          std::function<Result<Report>(CaseSession&)> work)
{
    command->callback([chosen, options, key, work = std::move(work)] {
        *chosen = [options, key, work](Context& context) -> Result<Report> {
            auto session = CaseSession::open(*options, context, key == Key::Needed);
            if (!session) {
                return failWith(session);
            }
            return work(*session);
        };
    });
}

namespace
{

using Options = CaseOptionsShared;

Result<Report> listCases(CaseSession& session, const std::string& state, const std::string& text,
                         std::int64_t limit)
{
    store::CaseFilter filter;
    filter.text = text;
    if (!state.empty()) {
        const auto known = casework::findState(state);
        if (!known) {
            return fail("shell.no-such-state", {{"text", state}});
        }
        filter.states = {*known};
    }
    const auto page = session.store().listCases(filter, limit);
    if (!page) {
        return failWith(page);
    }
    Report report;
    report.json = nlohmann::json::array();
    for (const store::CaseRow& row : page->rows) {
        report.json.push_back(describeRow(row));
        report.text += fmt::format("{}{}  {:<11} {:>14}  {}", report.text.empty() ? "" : "\n",
                                   row.record.id.text(), casework::stateName(row.record.state),
                                   formatMoney(row.record.total), row.record.title);
    }
    if (page->rows.empty()) {
        report.text = "No cases.";
    }
    return report;
}

Result<Report> checkStore(CaseSession& session)
{
    const auto check = session.store().check();
    if (!check) {
        return failWith(check);
    }
    Report report;
    report.good = check->isOk();
    report.json = {{"ok", check->isOk()},
                   {"events", check->events},
                   {"documents", check->documents},
                   {"problems", check->problems}};
    report.text = fmt::format("{}: {} events, {} documents", check->isOk() ? "Good" : "Damaged",
                              check->events, check->documents);
    for (const std::string& problem : check->problems) {
        report.text += "\n  " + problem;
    }
    return report;
}

Result<Report> moveStore(CaseSession& session, const std::string& to)
{
    const auto url = store::parseStoreUrl(to);
    if (!url) {
        return failWith(url);
    }
    const auto moved = store::moveStore(session.store(), *url);
    if (!moved) {
        return failWith(moved);
    }
    Report report;
    report.json = {{"to", store::formatStoreUrl(*url)},
                   {"events", moved->events},
                   {"documents", moved->documents},
                   {"head", moved->head}};
    report.text = fmt::format("Moved to {}: {} events, {} documents, the same hashes.",
                              store::formatStoreUrl(*url), moved->events, moved->documents);
    return report;
}

void addQueries(CLI::App& parent, const Chosen& chosen, const Options& options)
{
    CLI::App* list = parent.add_subcommand("list", "The cases, newest change first");
    struct Listing {
        std::string state, text;
        std::int64_t limit = 200;
    };
    const auto listing = std::make_shared<Listing>();
    list->add_option("--state", listing->state, "Only cases in this state");
    list->add_option("--text", listing->text,
                     "Only cases with this in name, region, id or customer");
    list->add_option("--limit", listing->limit, "At most so many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    runs(list, chosen, options, Key::NotNeeded, [listing](CaseSession& session) {
        return listCases(session, listing->state, listing->text, listing->limit);
    });

    CLI::App* show = parent.add_subcommand("show", "One case: its state, events and next steps");
    const auto id = std::make_shared<std::string>();
    show->add_option("case", *id, "The case's id")->required();
    runs(show, chosen, options, Key::NotNeeded, [id](CaseSession& session) -> Result<Report> {
        const auto parsed = CaseId::parse(*id);
        if (!parsed) {
            return failWith(parsed);
        }
        return describeCase(session, *parsed);
    });

    runs(parent.add_subcommand("check", "Check the whole store: chain, documents, projections"),
         chosen, options, Key::NotNeeded, &checkStore);
    CLI::App* move = parent.add_subcommand(
        "move", "Copy the store to an empty place, a file or postgresql://…, and use it there");
    const auto to = std::make_shared<std::string>();
    move->add_option("to", *to, "Where it goes")->required();
    runs(move, chosen, options, Key::NotNeeded,
         [to](CaseSession& session) { return moveStore(session, *to); });
    runs(parent.add_subcommand("rebuild", "Make every projection again from the log"), chosen,
         options, Key::NotNeeded, [](CaseSession& session) {
             return session.store().rebuild().map([] {
                 return Report{"Rebuilt", {{"rebuilt", true}}};
             });
         });
}

void addStepOptions(CLI::App* command, const std::shared_ptr<StepOptions>& step)
{
    command->add_option("--text", step->text, "Question, reason or note");
    command->add_option("--deposit", step->depositMinor, "Minor units, for a confirmation");
    command->add_option("--promised", step->promisedDate, "Date of a confirmation, 2026-12-24");
    command->add_option("--stage", step->stage, "Index of the building stage");
    command->add_option("--stage-name", step->stageName, "Its name");
    command->add_option("--percent", step->percent, "How far in it, 0 to 100");
    command->add_option("--next", step->nextDate, "Date of the next news");
    command->add_option("--item", step->items,
                        "A check of the final inspection that passed; may be repeated");
    command->add_option("--carrier", step->carrier, "Who brings it");
    command->add_option("--tracking", step->tracking, "The carrier's number");
    command->add_flag("--balance-paid", step->balancePaid,
                      "The rest of the price has arrived: nothing leaves before");
    command->add_option("--received-by", step->receivedBy, "Who took it in");
    command->add_option("--legal-ground", step->legalGround,
                        "Of a cancellation that only the retailer signs");
    command->add_option("--settlement", step->settlement, "What is paid back to whom");
}

void addSteps(CLI::App& parent, const Chosen& chosen, const Options& options)
{
    CLI::App* import = parent.add_subcommand("import", "Take in signed files, or all of a folder");
    const auto files = std::make_shared<std::vector<std::string>>();
    import->add_option("files", *files, ".bespoken files or folders")->required();
    const bool desk = options->side == store::Side::Retailer;
    runs(import, chosen, options, desk ? Key::Needed : Key::NotNeeded,
         [files](CaseSession& session) { return importFiles(session, *files); });

    CLI::App* apply =
        parent.add_subcommand("apply", "Take a step of the case machine, such as T11");
    const auto step = std::make_shared<StepOptions>();
    apply->add_option("case", step->caseId, "The case's id")->required();
    apply->add_option("transition", step->transition, "T01 to T33")->required();
    addStepOptions(apply, step);
    runs(apply, chosen, options, Key::Needed,
         [step](CaseSession& session) { return applyStep(session, *step); });
}

void addMoneyCommand(CLI::App& parent, const Chosen& chosen, const Options& options,
                     const char* name, const char* description,
                     Result<Report> (*work)(CaseSession&, const MoneyOptions&))
{
    CLI::App* command = parent.add_subcommand(name, description);
    const auto money = std::make_shared<MoneyOptions>();
    command->add_option("case", money->caseId, "The case's id")->required();
    command->add_option("--amount", money->amountMinor, "Minor units; else the whole deposit");
    command
        ->add_option("--reference", money->reference,
                     "How it was seen, such as a line of a bank statement")
        ->required();
    runs(command, chosen, options, Key::Needed,
         [money, work](CaseSession& session) { return work(session, *money); });
}

void addQuoteOptions(CLI::App* quote, const std::shared_ptr<QuoteOptions>& terms)
{
    quote->add_option("case", terms->caseId, "The case's id");
    quote->add_option("--valid-days", terms->validDays, "How long it holds")
        ->check(CLI::Range(1, 366))
        ->capture_default_str();
    quote->add_option("--line", terms->lines,
                      "\"Delivery=14900\": text and gross minor units; may be repeated");
    quote->add_option("--discount", terms->discounts,
                      "\"Because it is you=5000\": text and minor units; may be repeated");
    quote->add_option("--price-list", terms->priceList, "CSV with suppliers' offers");
    quote
        ->add_option("--markup", terms->markupPercent,
                     "Percent on the cheapest supplier's price, instead of list prices")
        ->check(CLI::Range(0, 1000));
    quote->add_option("--alternate", terms->alternates,
                      "\"2:COMPONENT\": may be chosen instead of line 2; 0: in addition");
    quote->add_option("--return-right", terms->returnRights,
                      "\"2=made_to_measure\": of line 2; standard, standard_option, "
                      "made_to_measure or printed_for_you");
    quote->add_option("--slot", terms->slot, "Days to set it up: 2026-12-14..2026-12-16");
    quote->add_option("--hours", terms->hours, "Of work in these days")->check(CLI::Range(0, 1000));
    quote->add_option("--design", terms->designFile, "The design as you changed it");
    quote->add_flag("--knowingly", terms->isKnowing,
                    "The changed design lowers the fit: offer it all the same, and say so");
    quote->add_option("--notice", terms->noticeFile, "File with the consumer notice");
    quote->add_option("--text", terms->text, "A word to the customer");
}

void addQuotePapers(CLI::App& quote, const Chosen& chosen, const Options& options)
{
    const auto paper = std::make_shared<QuotePaperOptions>();
    CLI::App* pdf = quote.add_subcommand("pdf", "Print the current quote");
    pdf->add_option("case", paper->caseId, "The case's id")->required();
    pdf->add_option("-o,--out", paper->out, "The .pdf file")->required();
    pdf->add_option("--language", paper->language, "de or en")->check(CLI::IsMember({"de", "en"}));
    pdf->callback([chosen, options, paper] {
        *chosen = [options, paper](Context& context) -> Result<Report> {
            auto session = CaseSession::open(*options, context, false);
            return session ? printQuote(*session, *paper, context.program)
                           : Result<Report>(failWith(session));
        };
    });
    CLI::App* ubl = quote.add_subcommand("ubl", "Write a document of the case as UBL 2.4");
    ubl->add_option("case", paper->caseId, "The case's id")->required();
    ubl->add_option("--kind", paper->kind, "Which document")
        ->check(CLI::IsMember(
            {"request-for-quotation", "quotation", "order", "order-response", "despatch-advice"}))
        ->capture_default_str();
    ubl->add_option("-o,--out", paper->out, "The .xml file")->required();
    runs(ubl, chosen, options, Key::NotNeeded,
         [paper](CaseSession& session) { return writeUbl(session, *paper); });
}

void addTalk(CLI::App& parent, const Chosen& chosen, const Options& options)
{
    const auto id = std::make_shared<std::string>();
    CLI::App* rounds =
        parent.add_subcommand("rounds", "What each round of a case changed, and why");
    rounds->add_option("case", *id, "The case's id")->required();
    runs(rounds, chosen, options, Key::NotNeeded,
         [id](CaseSession& session) { return reportRounds(session, *id); });
    if (options->side == store::Side::Retailer) {
        CLI::App* repair = parent.add_subcommand(
            "repair", "What today's catalogue has no longer as the request asks for it");
        repair->add_option("case", *id, "The case's id")->required();
        runs(repair, chosen, options, Key::NotNeeded,
             [id](CaseSession& session) { return reportRepair(session, *id); });
    }
}

void addDeskSteps(CLI::App& parent, const Chosen& chosen, const Options& options)
{
    CLI::App* quote =
        parent.add_subcommand("quote", "Quote a case at list prices, with more lines if you like");
    const auto terms = std::make_shared<QuoteOptions>();
    addQuoteOptions(quote, terms);
    addQuotePapers(*quote, chosen, options);
    quote->callback([chosen, options, terms, quote] {
        if (!quote->get_subcommands().empty()) {
            return; // a paper, not a quote
        }
        if (terms->caseId.empty()) {
            throw CLI::RequiredError("case");
        }
        *chosen = [options, terms](Context& context) -> Result<Report> {
            auto session = CaseSession::open(*options, context, true);
            return session ? quoteCase(*session, *terms) : Result<Report>(failWith(session));
        };
    });

    addMoneyCommand(parent, chosen, options, "capture", "Record that the deposit has arrived",
                    &capturePledge);
    addMoneyCommand(parent, chosen, options, "refund", "Record that the deposit was paid back",
                    &refundPledge);
    runs(parent.add_subcommand("clock", "Take every step that is due by the date"), chosen, options,
         Key::Needed, &runClock);
}

void addClaim(CLI::App& parent, const Chosen& chosen, const Options& options)
{
    CLI::App* command = parent.add_subcommand("claim", "Tell the retailer of a defect");
    const auto step = std::make_shared<StepOptions>();
    command->add_option("case", step->caseId, "The case's id")->required();
    command->add_option("--text", step->text, "What is wrong")->required();
    runs(command, chosen, options, Key::Needed,
         [step](CaseSession& session) { return claim(session, *step); });
}

/// Without a legal ground both must sign: one drafts, the other signs too.
void addCancel(CLI::App& parent, const Chosen& chosen, const Options& options)
{
    const auto cancel = std::make_shared<CancelOptions>();
    CLI::App* draft =
        parent.add_subcommand("cancel", "Propose to cancel an order: the other side signs too");
    draft->add_option("case", cancel->caseId, "The case's id")->required();
    draft->add_option("--settlement", cancel->settlement, "What is paid back to whom")->required();
    draft->add_option("--text", cancel->text, "A word to the other side");
    draft->add_option("-o,--out", cancel->file, "The file for the other side")->required();
    runs(draft, chosen, options, Key::Needed,
         [cancel](CaseSession& session) { return draftCancel(session, *cancel); });
    CLI::App* countersign =
        parent.add_subcommand("countersign", "Sign the other side's proposal to cancel an order");
    countersign->add_option("file", cancel->file, "Their file")->required();
    runs(countersign, chosen, options, Key::Needed,
         [cancel](CaseSession& session) { return countersignCancel(session, *cancel); });
}

Options addSide(CLI::App& app, CLI::App** side, const char* name, const char* description,
                store::Side which)
{
    auto options = std::make_shared<CaseOptions>();
    options->side = which;
    *side = app.add_subcommand(name, description);
    (*side)->require_subcommand(1);
    (*side)->fallthrough();
    (*side)->add_option("--store", options->store, "A SQLite file or postgresql://…")->required();
    (*side)->add_option("--key", options->key, "Key file; the store remembers it");
    (*side)->add_option("--passphrase-file", options->passphraseFile, "Else BESPEAK_PASSPHRASE");
    (*side)->add_option("--card", options->card, "The retailer's card; the store remembers it");
    (*side)->add_option("--person", options->person, "Your name on messages; remembered");
    return options;
}

} // namespace

void addCaseCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* desk = nullptr;
    const Options deskOptions =
        addSide(app, &desk, "desk", "The retailer's cases", store::Side::Retailer);
    desk->add_option("--role", deskOptions->role,
                     "sales, approver, workshop or logistics; remembered");
    desk->add_flag_callback(
        "--backed-up", [deskOptions] { deskOptions->serverBackup = store::ServerBackup::Made; },
        "The PostgreSQL store is backed up: a newer Bespeak may change its tables");
    addQueries(*desk, chosen, deskOptions);
    addSteps(*desk, chosen, deskOptions);
    addDeskSteps(*desk, chosen, deskOptions);
    addCancel(*desk, chosen, deskOptions);
    addPostCommands(*desk, chosen, deskOptions);
    addTrustCommand(*desk, chosen, deskOptions);
    addTalk(*desk, chosen, deskOptions);
    addPaperCommands(*desk, chosen, deskOptions);

    CLI::App* cases = nullptr;
    const Options caseOptions =
        addSide(app, &cases, "cases", "The customer's own cases", store::Side::Customer);
    addQueries(*cases, chosen, caseOptions);
    addSteps(*cases, chosen, caseOptions);
    addClaim(*cases, chosen, caseOptions);
    addCancel(*cases, chosen, caseOptions);
    addPostCommands(*cases, chosen, caseOptions);
    addTrustCommand(*cases, chosen, caseOptions);
    addTalk(*cases, chosen, caseOptions);
    addPaperCommands(*cases, chosen, caseOptions);
}

} // namespace bespeak::shell
