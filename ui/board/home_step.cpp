// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/home_step.h"

#include "models/design/design_edits.h"
#include "ui/board/enum_choice.h"
#include "ui/board/limit_chip.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/brief_text.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/flow_layout.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

using design::Tenure;

namespace
{

/// What a home theatre is made of; plants and rugs are not asked about.
bool isOfTheatre(const catalogue::Component& component)
{
    using catalogue::ComponentKind;
    using catalogue::KindGroup;
    switch (catalogue::groupOf(component.kind)) {
    case KindGroup::Picture:
    case KindGroup::Sound:
    case KindGroup::Electronics:
    case KindGroup::Seating:
        return true;
    default:
        return component.kind == ComponentKind::Cabinet || component.kind == ComponentKind::Rack;
    }
}

int piecesIn(const design::Design& design, const ComponentId& component)
{
    return static_cast<int>(
        std::ranges::count(design.placements, component, &design::Placement::component));
}

/// What stands in the room and what is owned besides, in the order of the catalogue's groups.
std::vector<std::pair<ComponentId, int>> thingsOf(const DesignDocument& document)
{
    const design::Design& design = document.design();
    std::vector<std::pair<ComponentId, int>> things;
    const auto add = [&](const ComponentId& id, int pieces) {
        if (std::ranges::find(things, id, &std::pair<ComponentId, int>::first) == things.end()) {
            things.emplace_back(id, pieces);
        }
    };
    for (const catalogue::Component& component : document.catalogue().components()) {
        const int pieces = piecesIn(design, component.id);
        if (pieces > 0 && isOfTheatre(component)) {
            add(component.id, std::min(pieces, design::mostOwnedPieces));
        }
    }
    for (const design::Owned& owned : design.brief.owned) {
        add(owned.component, owned.pieces);
    }
    return things;
}

} // namespace

HomeStep::HomeStep()
    : BoardStep(QStringLiteral("homeStep"), tr("Your home"), tr("What may be done to the home?"),
                tr("What is already there costs nothing more."))
    , m_things(new QWidget)
    , m_flow(new FlowLayout(8, m_things))
    , m_other(new QToolButton)
{
    const QString tenure = tr("Is it rented or your own?");
    const QString drilling = tr("May we drill?");
    m_tenure = new ChoiceCards(
        QStringLiteral("tenure"), tenure,
        {{QStringLiteral("rented"), tenureText(Tenure::Rented), QStringLiteral("key-round")},
         {QStringLiteral("owned"), tenureText(Tenure::Owned), QStringLiteral("house")}});
    m_drilling =
        new ChoiceCards(QStringLiteral("drilling"), drilling,
                        {{QStringLiteral("yes"), drillingText(true), QStringLiteral("hammer")},
                         {QStringLiteral("no"), drillingText(false), QStringLiteral("ban")}});
    m_other->setObjectName(QStringLiteral("ownOther"));
    m_other->setProperty("look", QStringLiteral("chip"));
    m_other->setIcon(icon(QStringLiteral("plus")));
    m_other->setText(tr("Something else…"));
    m_other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_other->setFocusPolicy(Qt::StrongFocus);
    m_flow->addWidget(m_other);
    addQuestion(tenure, {}, m_tenure);
    addQuestion(
        drilling, tr("into walls and ceilings"), m_drilling,
        new LimitChip(QStringLiteral("drillingLimit"), drilling, LimitChip::Kind::AlwaysFirm));
    addQuestion(tr("What do you have and keep?"), tr("of what stands in the room now"), m_things);
    column()->addStretch();
    connect(m_tenure, &ChoiceCards::chosenByUser, this, [this, tenure](auto index) {
        edit(tenure, [index](design::Brief& b) { b.tenure = valueOf<Tenure>(index); });
    });
    connect(m_drilling, &ChoiceCards::chosenByUser, this, [this, drilling](auto index) {
        edit(drilling, [index](design::Brief& b) {
            b.mayDrill = index ? std::optional(*index == 0) : std::nullopt;
        });
    });
    connect(m_other, &QToolButton::clicked, this, &HomeStep::otherWanted);
}

bool HomeStep::isAnswered(const design::Brief& brief) const
{
    return brief.tenure != Tenure::Unsaid || brief.mayDrill || !brief.owned.empty();
}

void HomeStep::refresh()
{
    m_tenure->setChosen(indexOf(brief().tenure));
    m_drilling->setChosen(!brief().mayDrill ? std::nullopt
                                            : std::optional(*brief().mayDrill ? 0 : 1));
    const auto things = thingsOf(document());
    if (things != m_listed) {
        m_listed = things;
        for (QToolButton* chip : std::exchange(m_chips, {})) {
            delete chip;
        }
        m_flow->removeWidget(m_other);
        for (const auto& [component, pieces] : m_listed) {
            addChip(component, pieces);
        }
        m_flow->addWidget(m_other);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const bool isOwned = std::ranges::find(brief().owned, m_listed[i].first,
                                               &design::Owned::component) != brief().owned.end();
        m_chips[i]->setChecked(isOwned);
    }
}

void HomeStep::addChip(const ComponentId& component, int pieces)
{
    const catalogue::Component* known = document().catalogue().find(component);
    const QString name = known ? localText(known->name) : QString::fromStdString(component.text());
    auto* chip = new QToolButton;
    chip->setObjectName(QStringLiteral("own-") + QString::fromStdString(component.text()));
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setText(pieces > 1 ? QStringLiteral("%1 × %2").arg(pieces).arg(name) : name);
    connect(chip, &QToolButton::clicked, this, [this, component, pieces](bool owned) {
        apply(design::setOwned(document().design(), component, owned ? pieces : 0),
              tr("What do you have and keep?"));
    });
    m_flow->addWidget(chip);
    m_chips.push_back(chip);
}

} // namespace bespeak::ui
