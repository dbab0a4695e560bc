// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposal_source.h"

#include "models/proposal/read_wishes.h"

namespace bespeak::ui
{

namespace
{

class SessionTalk : public ProposalTalk
{
public:
    explicit SessionTalk(proposal::ProposalSession session)
        : m_session(std::move(session))
    {
    }

    const proposal::Proposal& proposal() const override { return m_session.proposal(); }

    std::vector<proposal::Difference> runnersUp(const proposal::Card& card, proposal::SlotKind slot,
                                                std::size_t count,
                                                const proposal::StopWish& isStopped) const override
    {
        return m_session.runnersUp(card, slot, count, isStopped);
    }

    std::vector<proposal::FrontPoint> front(const proposal::ProposeOptions& options) const override
    {
        return m_session.front(options);
    }

    const std::vector<proposal::Ruling>& rulings() const override { return m_session.rulings(); }

    void rule(const proposal::Ruling& ruling, const proposal::ProposeOptions& options) override
    {
        m_session.rule(ruling, options);
    }

    void withdraw(const proposal::Ruling& ruling, const proposal::ProposeOptions& options) override
    {
        m_session.withdraw(ruling, options);
    }

    bool canUndo() const override { return m_session.canUndo(); }
    void undo() override { m_session.undo(); }

    design::Design accepted(const proposal::Card& card) const override
    {
        return m_session.accepted(card);
    }

private:
    proposal::ProposalSession m_session;
};

} // namespace

ProposalSource makeProposalSource()
{
    return [](design::Design base, const catalogue::Catalogue& catalogue,
              const proposal::ProposeOptions& options) -> Result<std::unique_ptr<ProposalTalk>> {
        base.brief = proposal::readWishes(std::move(base.brief)).brief;
        auto session = proposal::ProposalSession::create(std::move(base), catalogue, options);
        if (!session) {
            return failWith(session);
        }
        return std::make_unique<SessionTalk>(std::move(*session));
    };
}

} // namespace bespeak::ui
