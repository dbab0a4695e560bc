// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/case_session.h"
#include "models/store/case_actions.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::shell
{

/// What the command line may say about a step; what is left out comes from the case itself.
struct StepOptions {
    std::string caseId;
    std::string transition;
    std::string text;
    std::int64_t depositMinor = -1; ///< −1: none given
    std::string promisedDate;
    std::int64_t stage = -1;
    std::string stageName;
    std::int64_t percent = -1;
    std::string nextDate;
    std::vector<std::string> items; ///< checks of the final inspection, all passed
    std::string carrier;
    std::string tracking;
    bool balancePaid = false; ///< what the retailer states at the despatch
    std::string receivedBy;
    std::string legalGround;
    std::string settlement;
};

struct QuoteOptions {
    std::string caseId;
    std::int64_t validDays = 30;
    std::vector<std::string> lines; ///< "Delivery and set-up=14900": more lines, gross minor units
    std::string noticeFile;
    std::string text;
    std::string priceList;               ///< CSV of suppliers' offers
    int markupPercent = -1;              ///< on what the cheapest supplier asks; −1: list prices
    std::vector<std::string> alternates; ///< "2:tv.oled-65": instead of line 2; "0:…": in addition
    std::vector<std::string> discounts;  ///< "Because it is you=5000": minor units
    std::vector<std::string> returnRights; ///< "2=made_to_measure"
    std::string slot;                      ///< "2026-12-14..2026-12-16"
    int hours = 0;                         ///< of work in the slot
    std::string designFile;                ///< the design as the desk changed it
    bool isKnowing = false;                ///< it lowers the fit, and is offered all the same
};

/// A page or a file made from a case's documents.
struct QuotePaperOptions {
    std::string caseId;
    std::string kind = "quotation"; ///< of UBL
    std::string out;
    std::string language;
};

struct MoneyOptions {
    std::string caseId;
    std::int64_t amountMinor = 0; ///< 0: the whole deposit
    std::string reference;
};

struct CancelOptions {
    std::string caseId;
    std::string settlement;
    std::string text;
    std::string file;
};

/// Imports files and every .bespoken file of folders, in the order of their names. One that is
/// refused does not stop the others; the report's "ok" is false then.
Result<Report> importFiles(CaseSession& session, const std::vector<std::string>& paths);
Result<Report> applyStep(CaseSession& session, const StepOptions& options);
/// Lines are the list prices of the requested design (from the built-in catalogue and what the
/// design remembers), then those of the options.
Result<Report> quoteCase(CaseSession& session, const QuoteOptions& options);
/// The current quote as a PDF, by the program that draws.
Result<Report> printQuote(CaseSession& session, const QuotePaperOptions& options,
                          const std::string& program);
/// One document of the case as UBL 2.4.
Result<Report> writeUbl(CaseSession& session, const QuotePaperOptions& options);
/// What each round changed.
Result<Report> reportRounds(CaseSession& session, const std::string& caseId);
/// What the catalogue no longer has as the request asks for it, with ranked substitutes.
Result<Report> reportRepair(CaseSession& session, const std::string& caseId);
Result<Report> capturePledge(CaseSession& session, const MoneyOptions& options);
Result<Report> refundPledge(CaseSession& session, const MoneyOptions& options);
Result<Report> writeOutbox(CaseSession& session, const std::string& folder);
Result<Report> runClock(CaseSession& session);
Result<Report> claim(CaseSession& session, const StepOptions& options);
/// Signs a cancellation into a file that the other side is to sign too.
Result<Report> draftCancel(CaseSession& session, const CancelOptions& options);
/// Signs the other side's draft: the case is cancelled, and the file with both waits in the outbox.
Result<Report> countersignCancel(CaseSession& session, const CancelOptions& options);
/// What a step has led to.
Report reportStep(const store::ActionOutcome& outcome);

} // namespace bespeak::shell
