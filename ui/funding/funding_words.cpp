// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/funding/funding_words.h"

#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <array>

namespace bespeak::ui
{

namespace
{

constexpr const char* context = "Funding";

QString translated(const char* text)
{
    return QCoreApplication::translate(context, text);
}

constexpr std::array<const char*, funding::campaignStateCount> campaignTexts{
    QT_TRANSLATE_NOOP("Funding", "Draft"),
    QT_TRANSLATE_NOOP("Funding", "To be reviewed"),
    QT_TRANSLATE_NOOP("Funding", "Taking pledges"),
    QT_TRANSLATE_NOOP("Funding", "Suspended"),
    QT_TRANSLATE_NOOP("Funding", "Being counted"),
    QT_TRANSLATE_NOOP("Funding", "Funded, collecting"),
    QT_TRANSLATE_NOOP("Funding", "To be decided"),
    QT_TRANSLATE_NOOP("Funding", "Released to be built"),
    QT_TRANSLATE_NOOP("Funding", "Failed"),
    QT_TRANSLATE_NOOP("Funding", "Cancelled"),
    QT_TRANSLATE_NOOP("Funding", "Fulfilled"),
};

constexpr std::array<const char*, funding::pledgeStateCount> pledgeTexts{
    QT_TRANSLATE_NOOP("Funding", "Draft"),
    QT_TRANSLATE_NOOP("Funding", "Counts"),
    QT_TRANSLATE_NOOP("Funding", "Waits for a place"),
    QT_TRANSLATE_NOOP("Funding", "Taken back"),
    QT_TRANSLATE_NOOP("Funding", "Binding"),
    QT_TRANSLATE_NOOP("Funding", "Released"),
    QT_TRANSLATE_NOOP("Funding", "Money asked for"),
    QT_TRANSLATE_NOOP("Funding", "Paid"),
    QT_TRANSLATE_NOOP("Funding", "Did not arrive"),
    QT_TRANSLATE_NOOP("Funding", "Let go"),
    QT_TRANSLATE_NOOP("Funding", "To be paid back"),
    QT_TRANSLATE_NOOP("Funding", "Paid back"),
    QT_TRANSLATE_NOOP("Funding", "In doubt"),
};

constexpr std::array<const char*, funding::pledgeStateCount> ownPledgeTexts{
    QT_TRANSLATE_NOOP("Funding", "Signed, but it does not count yet. Send the file to your "
                                 "retailer, and open the receipt here when it comes."),
    QT_TRANSLATE_NOOP("Funding", "It counts. It is a recorded intent: no payment is taken before "
                                 "the goal is met at the deadline."),
    QT_TRANSLATE_NOOP("Funding", "All places are taken. It waits, and moves up in the order in "
                                 "which pledges came. Nothing is binding."),
    QT_TRANSLATE_NOOP("Funding", "Taken back. Nobody owes anything."),
    QT_TRANSLATE_NOOP("Funding", "The goal was met: your pledge binds. Your retailer will ask for "
                                 "the money."),
    QT_TRANSLATE_NOOP("Funding", "You are free again. Nobody owes anything, and nothing was paid."),
    QT_TRANSLATE_NOOP("Funding", "The goal was met, and your retailer asks for the money now. Pay "
                                 "as your retailer tells you: Bespeak takes no payment."),
    QT_TRANSLATE_NOOP("Funding", "Paid. It is held for you until it is clear that it is built."),
    QT_TRANSLATE_NOOP("Funding", "The payment did not arrive. You are asked once more."),
    QT_TRANSLATE_NOOP("Funding", "It was not paid within the days, and is let go. Nobody owes "
                                 "anything."),
    QT_TRANSLATE_NOOP("Funding", "You get back in full what you paid. It is on its way."),
    QT_TRANSLATE_NOOP("Funding", "Paid back in full."),
    QT_TRANSLATE_NOOP("Funding", "The bank has called the payment into doubt; your retailer looks "
                                 "into it."),
};

constexpr std::array<const char*, 5> paymentTexts{
    QT_TRANSLATE_NOOP("Funding", "Prepared"),           QT_TRANSLATE_NOOP("Funding", "Awaited"),
    QT_TRANSLATE_NOOP("Funding", "Seen by one person"), QT_TRANSLATE_NOOP("Funding", "Confirmed"),
    QT_TRANSLATE_NOOP("Funding", "Did not arrive"),
};

constexpr std::array<const char*, 5> accountTexts{
    QT_TRANSLATE_NOOP("Funding", "Backer"),   QT_TRANSLATE_NOOP("Funding", "Held for backers"),
    QT_TRANSLATE_NOOP("Funding", "Retailer"), QT_TRANSLATE_NOOP("Funding", "Author's share"),
    QT_TRANSLATE_NOOP("Funding", "Fees"),
};

struct StepText {
    std::string_view edge;
    const char* text;
};

constexpr StepText stepTexts[] = {
    {"C01", QT_TRANSLATE_NOOP("Funding", "Give it to review")},
    {"C02", QT_TRANSLATE_NOOP("Funding", "Sign the terms and open")},
    {"C03", QT_TRANSLATE_NOOP("Funding", "Back to the draft")},
    {"C04", QT_TRANSLATE_NOOP("Funding", "Suspend")},
    {"C05", QT_TRANSLATE_NOOP("Funding", "Go on")},
    {"C12", QT_TRANSLATE_NOOP("Funding", "Build all the same")},
    {"C13", QT_TRANSLATE_NOOP("Funding", "Pay everything back")},
    {"C15", QT_TRANSLATE_NOOP("Funding", "Cancel the campaign")},
    {"C16", QT_TRANSLATE_NOOP("Funding", "Everything is delivered")},
};

} // namespace

QString stateText(funding::CampaignState state)
{
    return translated(campaignTexts[static_cast<std::size_t>(state)]);
}

QString stateText(funding::PledgeState state)
{
    return translated(pledgeTexts[static_cast<std::size_t>(state)]);
}

QString ownPledgeText(funding::PledgeState state)
{
    return translated(ownPledgeTexts[static_cast<std::size_t>(state)]);
}

QString stateText(funding::PaymentState state)
{
    return translated(paymentTexts[static_cast<std::size_t>(state)]);
}

QString accountText(funding::Account account)
{
    return translated(accountTexts[static_cast<std::size_t>(account)]);
}

QString stepText(std::string_view edge)
{
    for (const StepText& row : stepTexts) {
        if (row.edge == edge) {
            return translated(row.text);
        }
    }
    return {};
}

QString progressText(const funding::CampaignTerms& terms, std::int64_t reached)
{
    if (terms.goalKind == funding::GoalKind::Money) {
        return QCoreApplication::translate("Funding", "%1 of %2")
            .arg(shortMoneyText({reached, terms.currency}),
                 shortMoneyText({terms.goal, terms.currency}));
    }
    return QCoreApplication::translate("Funding", "%1 of %2 pieces").arg(reached).arg(terms.goal);
}

QString bindingText(funding::CampaignState state)
{
    using enum funding::CampaignState;
    switch (state) {
    case Draft:
    case Review:
        return translated(
            QT_TRANSLATE_NOOP("Funding", "Nothing is binding yet. Once the terms are signed they "
                                         "never change."));
    case Open:
    case Suspended:
        return translated(QT_TRANSLATE_NOOP("Funding",
                                            "The terms bind you. A pledge is a recorded intent: no "
                                            "money moves before the goal is met at the deadline."));
    case Closing:
    case Settling:
    case Released:
    case Fulfilled:
        return translated(
            QT_TRANSLATE_NOOP("Funding", "The goal was met: pledges bind. Bespeak takes no money; "
                                         "two persons record what they see at the bank."));
    case Decision:
        return translated(
            QT_TRANSLATE_NOOP("Funding", "Less was paid than must be there before anything is "
                                         "built. Decide in time, else everything is paid back."));
    case Failed:
    case Cancelled:
        break;
    }
    return translated(QT_TRANSLATE_NOOP(
        "Funding", "Nobody owes anything. What was collected is paid back in full."));
}

} // namespace bespeak::ui
