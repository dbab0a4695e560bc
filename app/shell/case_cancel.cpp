// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// A cancellation that both sides sign: one drafts a file, the other signs it too.
#include "app/shell/case_steps.h"
#include "models/base/file.h"
#include "models/exchange/message.h"
#include "models/store/case_actions.h"

namespace bespeak::shell
{

namespace
{

} // namespace

Result<Report> draftCancel(CaseSession& session, const CancelOptions& options)
{
    const auto id = CaseId::parse(options.caseId);
    if (!id) {
        return failWith(id);
    }
    request::CancelBody body;
    body.settlement = options.settlement;
    const auto draft = store::draftCancel(session.store(), session.self(), *id, body, options.text);
    if (!draft) {
        return failWith(draft);
    }
    if (const auto written = writeFileAtomically(options.file, *draft); !written) {
        return failWith(written);
    }
    return Report{"Wrote " + options.file +
                      "\nThe case stays as it is until the other side has signed this file too.",
                  {{"case", id->text()}, {"file", options.file}, {"bytes", draft->size()}}};
}

Result<Report> countersignCancel(CaseSession& session, const CancelOptions& options)
{
    const auto bytes = readFile(options.file, exchange::largestMessageFile);
    if (!bytes) {
        return failWith(bytes);
    }
    return store::countersignCancel(session.store(), session.self(), *bytes).map(reportStep);
}

} // namespace bespeak::shell
