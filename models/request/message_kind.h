// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace bespeak::request
{

/// Everything signed that one side sends the other inside a case.
enum class MessageKind {
    Request,        ///< customer: a frozen design with a wish to be quoted
    Receipt,        ///< retailer: it has arrived, under this number of our log
    Clarification,  ///< retailer: a question
    Quote,          ///< retailer: a priced offer until a date
    Acceptance,     ///< customer: yes to one quote
    Confirmation,   ///< retailer: ordered, or into funding
    Rejection,      ///< retailer: no, and why
    Withdraw,       ///< customer: no longer wanted
    PledgeReceipt,  ///< retailer: the deposit is recorded
    PledgeCancel,   ///< customer: takes the pledge back before it is locked
    CampaignResult, ///< retailer: funded or not
    BuildStart,     ///< retailer's workshop
    BuildUpdate,    ///< retailer's workshop: a stage, a hold, a resumption
    QaReport,       ///< retailer's workshop: every check item with its signature
    Despatch,       ///< retailer's logistics
    Delivery,       ///< customer, or retailer with the carrier's proof
    Claim,          ///< customer: a defect
    ClaimDecision,  ///< retailer: the claim is accepted, it is built again
    Cancel,         ///< both sign, or the retailer on a legal ground
    Closing,        ///< retailer: done
};

constexpr std::size_t messageKindCount = 20;

/// The kind's name in files: "request", "build-update"; `typ` is "bespeak-" + name + "+jws".
std::string_view kindName(MessageKind kind);
std::optional<MessageKind> findMessageKind(std::string_view name);
const std::array<MessageKind, messageKindCount>& allMessageKinds();

/// Who may author a message of this kind.
enum class Author { Customer, Retailer, Either, Both };
Author authorOf(MessageKind kind);

} // namespace bespeak::request
