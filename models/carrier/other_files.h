// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/round_work.h"

#include <string>
#include <string_view>

// What travels besides the messages of cases: files about campaigns, and of the community.
namespace bespeak::carrier
{

/// How the writer of a file learns that it arrived.
enum class Reply {
    Receipt, ///< a signed receipt, as for a message of a case
    Answer,  ///< a file that answers it
    None     ///< it lies there for everybody, or is itself an answer
};

struct TakenOther {
    TakenFile file;
    Reply reply = Reply::Receipt;
    std::string answer = {};      ///< the file, with Reply::Answer
    std::string answersKind = {}; ///< of our letters that it answers
    std::string from = {};        ///< root key of the retailer who wrote such an answer
};

/// Takes in a file that belongs to no case. Once more it changes nothing; what is too late or
/// against the rules is refused with a reason. Errors: those of exchange::openMessage and of
/// whoever reads its kind; message.unknown-kind, carrier.no-catalogue.
Result<TakenOther> takeOther(const RoundWork& work, const std::string& bytes);

/// Whether messages of that kind in a retailer's outbox are for everybody.
bool isForEverybody(std::string_view kind);

} // namespace bespeak::carrier
