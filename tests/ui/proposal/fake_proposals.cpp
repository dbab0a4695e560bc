// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/proposal/fake_proposals.h"

#include "models/design/design_edits.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace bespeak::test
{

namespace
{

using namespace proposal;
using catalogue::ComponentKind;

constexpr int stepMilliseconds = 2;

std::vector<ComponentId> ofKind(const catalogue::Catalogue& catalogue, ComponentKind kind)
{
    std::vector<const catalogue::Component*> found;
    for (const catalogue::Component& component : catalogue.components()) {
        if (component.kind == kind) {
            found.push_back(&component);
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), [](const catalogue::Component* component) {
        return component->listPrice.minor;
    });
    std::vector<ComponentId> ids;
    for (const catalogue::Component* component : found) {
        ids.push_back(component->id);
    }
    return ids;
}

ComponentKind kindOf(SlotKind slot)
{
    return slot == SlotKind::Seats ? ComponentKind::Sofa : ComponentKind::Display;
}

class FakeTalk : public ui::ProposalTalk
{
public:
    FakeTalk(FakeProposals& fake, design::Design base, catalogue::Catalogue catalogue,
             const ProposeOptions& options)
        : m_fake(fake)
        , m_base(std::move(base))
        , m_catalogue(std::move(catalogue))
    {
        solve(options);
    }

    const Proposal& proposal() const override { return m_proposal; }
    std::vector<Difference> runnersUp(const Card& card, SlotKind slot, std::size_t count,
                                      const StopWish&) const override
    {
        std::vector<Difference> differences;
        const ComponentId now = componentIn(card.configuration.design, slot);
        for (const ComponentId& id : ofKind(m_catalogue, kindOf(slot))) {
            if (id == now || differences.size() == count) {
                continue;
            }
            Difference difference;
            difference.components = {id};
            difference.price = Money{m_catalogue.find(id)->listPrice.minor -
                                         m_catalogue.find(now)->listPrice.minor,
                                     card.configuration.price.currency};
            difference.points = -40;
            difference.figures = {{"picture.viewing-angle", "deg", 32, 29.5}};
            difference.larger = {0.12, 0, -0.04};
            differences.push_back(difference);
        }
        return differences;
    }
    std::vector<FrontPoint> front(const ProposeOptions&) const override
    {
        std::vector<FrontPoint> front;
        for (const std::size_t place : {5U, 4U, 3U, 2U, 1U, 0U}) {
            const Configuration made = configurationAt(place);
            if (front.empty() || front.back().price.minor < made.price.minor) {
                front.push_back({made.price, made.points, made});
            }
        }
        return front;
    }
    const std::vector<Ruling>& rulings() const override { return m_rulings; }
    void rule(const Ruling& ruling, const ProposeOptions& options) override
    {
        ++m_fake.ruled;
        m_past.push_back(m_rulings);
        std::erase_if(m_rulings, [&](const Ruling& one) {
            return one.kind == ruling.kind && one.kind == Ruling::Kind::Keep &&
                   one.slot == ruling.slot;
        });
        m_rulings.push_back(ruling);
        solve(options);
    }
    void withdraw(const Ruling& ruling, const ProposeOptions& options) override
    {
        m_past.push_back(m_rulings);
        std::erase(m_rulings, ruling);
        solve(options);
    }
    bool canUndo() const override { return !m_past.empty(); }
    void undo() override
    {
        m_rulings = m_past.back();
        m_past.pop_back();
        solve({});
    }
    design::Design accepted(const Card& card) const override
    {
        design::Design design = card.configuration.design;
        for (const Ruling& ruling : m_rulings) {
            if (ruling.kind == Ruling::Kind::GiveUp) {
                design.brief.givenUp.push_back(ruling.givenUp);
            } else if (ruling.kind == Ruling::Kind::Never) {
                design.brief.never.push_back(ruling.components.front());
            }
        }
        return design;
    }

private:
    static ComponentId componentIn(const design::Design& design, SlotKind slot)
    {
        return design::findPlacement(design, slotPlacementId(slot, 1))->component;
    }

    bool isRuledOut(const ComponentId& id) const
    {
        return std::ranges::any_of(m_rulings, [&](const Ruling& ruling) {
            return ruling.kind == Ruling::Kind::Never && ruling.components.front() == id;
        });
    }

    ComponentId choose(SlotKind slot, std::size_t place) const
    {
        for (const Ruling& ruling : m_rulings) {
            if (ruling.kind == Ruling::Kind::Keep && ruling.slot == slot) {
                return ruling.components.front();
            }
        }
        std::vector<ComponentId> ids = ofKind(m_catalogue, kindOf(slot));
        std::erase_if(ids, [&](const ComponentId& id) { return isRuledOut(id); });
        return ids.at(std::min(place, ids.size() - 1));
    }

    Configuration configurationAt(std::size_t place) const
    {
        Configuration made;
        made.design = m_base;
        made.price.currency = m_catalogue.components().front().listPrice.currency;
        for (const SlotKind slot : {SlotKind::Seats, SlotKind::Picture}) {
            const design::Placement placement{
                .id = slotPlacementId(slot, 1),
                .component = choose(slot, place),
                .position = {Length::metres(2.5), Length::metres(slot == SlotKind::Seats ? 3 : 0.5),
                             Length()},
                .turn = {},
                .support = {},
                .options = {},
                .note = {}};
            made.price.minor += m_catalogue.find(placement.component)->listPrice.minor;
            made.design.placements.push_back(placement);
            Option option;
            option.components = {placement.component};
            option.placements = {placement};
            made.chosen.push_back({slot, option});
        }
        made.points = 8'400 - 700 * static_cast<std::int64_t>(place);
        made.days = 10;
        return made;
    }

    void solve(const ProposeOptions& options)
    {
        for (int waited = 0; waited < m_fake.pauseMilliseconds; waited += stepMilliseconds) {
            if (options.isStopped && options.isStopped()) {
                break;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(stepMilliseconds));
            if (options.progress) {
                options.progress(static_cast<double>(waited) / m_fake.pauseMilliseconds);
            }
        }
        m_proposal = {};
        for (const CardKind kind : cardKinds) {
            Card card;
            card.kind = kind;
            card.configuration = configurationAt(static_cast<std::size_t>(kind));
            card.why = {"why.value",
                        {{"money", Money{40'000, card.configuration.price.currency}},
                         {"points", CountFact{700}}},
                        -700,
                        {{"picture.viewing-angle", SlotKind::Picture, -900},
                         {"price", SlotKind::Picture, 200}}};
            card.reasons = {{"beats",
                             {{"name", choose(SlotKind::Seats, 0)},
                              {"other", choose(SlotKind::Seats, 1)},
                              {"points", CountFact{120}},
                              {"criterion", CriterionFact{"picture.viewing-angle"}}},
                             120,
                             {{"picture.viewing-angle", SlotKind::Seats, 120}}}};
            card.givenUp = {{"given-up.short", {{"criterion", CriterionFact{"price"}}}, 0, {}}};
            m_proposal.cards.push_back(card);
        }
        m_proposal.proof.configurations = 3.2e6;
        m_proposal.proof.isProven = !(options.isStopped && options.isStopped());
        m_proposal.proof.gapPercent = m_proposal.proof.isProven ? 0.0 : 1.4;
        m_proposal.pins = {{"pin.anyway", {{"title", std::string("Grandfather's <b>sofa</b>")}}}};
        const bool hasGivenUp = std::ranges::any_of(
            m_rulings, [](const Ruling& ruling) { return ruling.kind == Ruling::Kind::GiveUp; });
        if (m_fake.conflicts && !hasGivenUp) {
            addConflict();
        }
    }

    void addConflict()
    {
        const Currency currency = m_proposal.cards.front().configuration.price.currency;
        m_proposal.conflict = {
            {"budget",
             {"limit.budget", {{"budget", Money{100'000, currency}}}, 0, {}},
             {"buys.budget",
              {{"amount", Money{30'000, currency}}, {"price", Money{130'000, currency}}},
              0,
              {}},
             design::GivenUp{"budget", 30'000, "minor", {}}},
            {"viewers",
             {"limit.viewers", {{"viewers", CountFact{6, CountFact::Of::People}}}, 0, {}},
             {"buys.not-enough", {}, 0, {}},
             std::nullopt}};
    }

    FakeProposals& m_fake;
    design::Design m_base;
    catalogue::Catalogue m_catalogue;
    Proposal m_proposal;
    std::vector<Ruling> m_rulings;
    std::vector<std::vector<Ruling>> m_past;
};

} // namespace

ui::ProposalSource FakeProposals::source()
{
    return [this](const design::Design& base, const catalogue::Catalogue& catalogue,
                  const ProposeOptions& options) -> Result<std::unique_ptr<ui::ProposalTalk>> {
        ++begun;
        if (fails) {
            return fail("proposal.stopped");
        }
        return std::make_unique<FakeTalk>(*this, base, catalogue, options);
    };
}

} // namespace bespeak::test
