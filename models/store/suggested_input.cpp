// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_actions.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using request::MessageKind;

constexpr int daysOnHold = 7;

/// Three tenths of the price, as is usual for what is made to order; at least one minor unit.
Money usualDeposit(const Money& total)
{
    Money deposit = scaled(total, 3, 10);
    deposit.minor = std::max<std::int64_t>(1, deposit.minor);
    return deposit;
}

request::BuildUpdateBody nextUpdate(const CaseRecord& record, std::string_view transition,
                                    Instant now)
{
    request::BuildUpdateBody update;
    update.stage = std::max<std::int64_t>(0, record.buildStage);
    update.percent = record.buildPercent;
    if (transition == "T22") {
        update.step = request::BuildStep::Hold;
        update.nextDate = formatDate(dateOf(now + daysOnHold * millisecondsPerDay));
    } else if (transition == "T23") {
        update.step = request::BuildStep::Resume;
    } else {
        update.stage = record.buildStage + 1;
        update.percent = 0;
    }
    return update;
}

request::Content usualContent(const CaseRecord& record, std::string_view transition,
                              MessageKind kind, Instant now)
{
    const Money nothing{0, record.total.currency};
    switch (kind) {
    case MessageKind::Request:
        return request::RequestBody{};
    case MessageKind::Quote:
        return request::QuoteBody{};
    case MessageKind::Acceptance:
        return request::AcceptanceBody{record.total, record.noticeSha256};
    case MessageKind::Confirmation: {
        const bool intoFunding = transition == "T12";
        return request::ConfirmationBody{
            intoFunding, intoFunding ? usualDeposit(record.total) : nothing, {}};
    }
    case MessageKind::CampaignResult: {
        const bool funded = transition == "T14";
        return request::CampaignResultBody{funded, funded ? record.deposit : nothing};
    }
    case MessageKind::BuildStart:
        return request::BuildStartBody{record.billOfMaterialsSha256,
                                       "W-" + record.id.text().substr(28)};
    case MessageKind::BuildUpdate:
        return nextUpdate(record, transition, now);
    case MessageKind::QaReport:
        return request::QaReportBody{};
    case MessageKind::Despatch:
        return request::DespatchBody{};
    case MessageKind::Delivery:
        return request::DeliveryBody{{now.milliseconds / 1000 * 1000}, {}};
    case MessageKind::Cancel:
        return request::CancelBody{};
    default:
        return request::PlainBody{};
    }
}

} // namespace

ActionInput suggestedInput(const CaseRecord& record, std::string_view transition, Instant now)
{
    ActionInput input;
    input.transition = transition;
    const casework::Transition* edge = casework::findTransition(record.state, transition);
    if (edge != nullptr && edge->evidence) {
        input.content = usualContent(record, transition, *edge->evidence, now);
    }
    return input;
}

} // namespace bespeak::store
