// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/placement_page.h"

#include "models/design/design_edits.h"
#include "ui/actions/action_registry.h"
#include "ui/properties/common_value.h"
#include "ui/properties/options_form.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"
#include "ui/text/quantity_text.h"
#include "ui/text/spec_text.h"
#include "ui/text/word_text.h"
#include "ui/widgets/angle_edit.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/length_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <ranges>

namespace bespeak::ui
{

namespace
{

using design::Placement;

constexpr QSize pictureSize{248, 124};

void showCommon(LengthEdit* edit, const std::vector<const Placement*>& placements,
                Length geometry::Point3::*axis)
{
    const std::optional<Length> value = common<Length>(
        placements, [axis](const Placement& placement) { return placement.position.*axis; });
    value ? edit->setValue(*value) : edit->showMixed();
}

} // namespace

PlacementPage::PlacementPage(ActionRegistry& actions, ComponentPicture picture, QWidget* parent)
    : PropertyPage(parent)
    , m_picture(std::move(picture))
    , m_x(new LengthEdit)
    , m_y(new LengthEdit)
    , m_z(new LengthEdit)
    , m_turn(new AngleEdit)
    , m_mounting(new QComboBox)
    , m_support(new QComboBox)
    , m_anchored(new QCheckBox(tr("Held to the wall (anti-tip kit)")))
    , m_options(new OptionsForm)
    , m_note(new QPlainTextEdit)
    , m_facts(new FormRows)
{
    column()->addWidget(makeHead(actions));
    auto* rows = new FormRows;
    addPlace(*rows);
    addHold(*rows);
    column()->addWidget(rows);
    column()->addWidget(m_options);
    auto* note = new FormRows;
    note->addSection(tr("Note"));
    m_note->setObjectName(QStringLiteral("placementNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("For yourself and for the retailer"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(60);
    m_note->installEventFilter(this);
    note->addWide(m_note);
    column()->addWidget(note);
    column()->addWidget(m_facts);
    column()->addStretch();
    connectFields();
    connectHold();
}

QWidget* PlacementPage::makeHead(ActionRegistry& actions)
{
    auto* head = new QWidget;
    m_image = new QLabel;
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setFixedHeight(pictureSize.height());
    m_image->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_name = makeLabel({}, Look::Title);
    m_name->setObjectName(QStringLiteral("placementName"));
    m_name->setWordWrap(true);
    m_kind = makeLabel({}, Look::Muted);
    m_price = makeLabel({}, Look::Figure);
    m_price->setObjectName(QStringLiteral("placementPrice"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (const char* id : {"edit.replace", "edit.duplicate", "edit.turn-left", "edit.turn-right",
                           "edit.lock", "edit.remove"}) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addStretch();
    line->addWidget(m_price);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_image);
    layout->addWidget(m_name);
    layout->addLayout(line);
    layout->addLayout(buttons);
    return head;
}

void PlacementPage::addPlace(FormRows& rows)
{
    m_x->setObjectName(QStringLiteral("positionX"));
    m_y->setObjectName(QStringLiteral("positionY"));
    m_z->setObjectName(QStringLiteral("positionZ"));
    m_turn->setObjectName(QStringLiteral("turn"));
    m_x->setAccessibleName(tr("Distance from the left end of the front wall"));
    m_y->setAccessibleName(tr("Distance from the front wall"));
    m_z->setAccessibleName(tr("Height above the floor"));
    rows.addSection(tr("Place"));
    rows.addFields({{tr("From left"), m_x}, {tr("From front"), m_y}});
    rows.addFields({{tr("Height"), m_z}, {tr("Turn"), m_turn}});
}

void PlacementPage::connectFields()
{
    connect(m_x, &LengthEdit::valueEdited, this,
            [this](Length x) { moveAll(&geometry::Point3::x, x); });
    connect(m_y, &LengthEdit::valueEdited, this,
            [this](Length y) { moveAll(&geometry::Point3::y, y); });
    connect(m_z, &LengthEdit::valueEdited, this,
            [this](Length z) { moveAll(&geometry::Point3::z, z); });
    connect(m_turn, &AngleEdit::valueEdited, this, [this](Angle turn) {
        change([turn](design::Design edited,
                      const Placement& now) { return turnTo(std::move(edited), now.id, turn); },
               tr("Turn"));
    });
    connect(m_options, &OptionsForm::valueChosen, this,
            [this](const QString& option, const QString& value) {
                change(
                    [&](design::Design edited, const Placement& now) {
                        return chooseOption(std::move(edited), document().catalogue(), now.id,
                                            option.toStdString(), value.toStdString());
                    },
                    tr("Choose an option"));
            });
}

bool PlacementPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut &&
        m_note->document()->isModified()) {
        m_note->document()->setModified(false);
        const std::string note = m_note->toPlainText().toStdString();
        change([&](design::Design edited,
                   const Placement& now) { return setNote(std::move(edited), now.id, note); },
               tr("Write a note"));
    }
    return PropertyPage::eventFilter(watched, event);
}

std::vector<const Placement*> PlacementPage::selected() const
{
    std::vector<const Placement*> placements;
    for (const PlacementId& id : document().selectedPlacements()) {
        placements.push_back(design::findPlacement(design(), id));
    }
    return placements;
}

const catalogue::Component* PlacementPage::commonComponent() const
{
    const std::vector<const Placement*> placements = selected();
    const bool same = std::ranges::all_of(placements, [&](const Placement* placement) {
        return placement->component == placements.front()->component;
    });
    return !placements.empty() && same ? document().catalogue().find(placements.front()->component)
                                       : nullptr;
}

void PlacementPage::change(const Edit& edit, const QString& label)
{
    Result<design::Design> edited = design();
    for (const PlacementId& id : document().selectedPlacements()) {
        edited = std::move(edited).and_then([&](design::Design current) {
            const Placement now = *design::findPlacement(current, id);
            return edit(std::move(current), now);
        });
    }
    apply(std::move(edited), label);
}

void PlacementPage::moveAll(Length geometry::Point3::*axis, Length value)
{
    change(
        [=](design::Design edited, const Placement& now) {
            geometry::Point3 position = now.position;
            position.*axis = value;
            return moveTo(std::move(edited), now.id, position);
        },
        tr("Move"));
}

void PlacementPage::refresh()
{
    const std::vector<const Placement*> placements = selected();
    if (placements.empty()) {
        return;
    }
    refreshHead(placements);
    refreshPlace(placements);
    refreshMounting(placements);
    refreshSupport(placements);
    refreshAnchored(placements);
    refreshFacts();
}

void PlacementPage::refreshHead(const std::vector<const Placement*>& placements)
{
    const catalogue::Component* component = commonComponent();
    const bool many = placements.size() > 1;
    const int count = static_cast<int>(placements.size());
    m_name->setText(component ? (many ? QStringLiteral("%1 × ").arg(count) : QString()) +
                                    localText(component->name)
                    : many ? tr("%n things", nullptr, count)
                           : tr("No longer in the catalogue"));
    m_kind->setText(component ? kindText(component->kind)
                    : many    ? QString()
                              : QString::fromStdString(placements.front()->component.text()));
    QPixmap picture;
    if (component != nullptr) {
        const QSize pixels = pictureSize * devicePixelRatioF();
        picture = m_picture ? m_picture(*component, pixels) : QPixmap();
        if (picture.isNull()) {
            picture = icon(kindIcon(component->kind), &Colours::mutedText).pixmap(48, 48);
        } else {
            picture.setDevicePixelRatio(devicePixelRatioF());
        }
    }
    m_image->setVisible(!picture.isNull());
    m_image->setPixmap(picture);
    Money price{0, document().prices().currency};
    for (const Placement* placement : placements) {
        const catalogue::Component* each = document().catalogue().find(placement->component);
        if (each == nullptr || !(each->listPrice.currency == price.currency)) {
            continue;
        }
        price = price + each->listPrice;
        for (const catalogue::Option& option : each->options) {
            if (const auto* value = catalogue::chosenValue(option, placement->options)) {
                price.minor += value->surchargeMinor;
            }
        }
    }
    m_price->setText(moneyText(price));
}

void PlacementPage::refreshPlace(const std::vector<const Placement*>& placements)
{
    showCommon(m_x, placements, &geometry::Point3::x);
    showCommon(m_y, placements, &geometry::Point3::y);
    showCommon(m_z, placements, &geometry::Point3::z);
    const std::optional<Angle> turn = common<Angle>(
        placements, [](const Placement& placement) { return placement.turn.normalised(); });
    turn ? m_turn->setValue(*turn) : m_turn->showMixed();
    const bool anyLocked = std::ranges::any_of(
        placements, [](const Placement* placement) { return placement->locked; });
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_x, m_y, m_z, m_turn, m_mounting, m_support}) {
        field->setEnabled(!anyLocked);
    }
}

void PlacementPage::refreshFacts()
{
    const catalogue::Component* component = commonComponent();
    const Placement& leading = *selected().front();
    component ? m_options->show(*component, leading.options) : m_options->showNothing();
    m_options->setVisible(!m_options->isEmpty());
    if (!m_note->document()->isModified()) {
        m_note->setPlainText(QString::fromStdString(leading.note));
    }
    const QString id = component ? QString::fromStdString(component->id.text()) : QString();
    if (id == m_factsOf) {
        return;
    }
    m_factsOf = id;
    m_facts->clear();
    if (component == nullptr) {
        return;
    }
    m_facts->addSection(tr("Facts"));
    for (const SpecRow& row : specRows(*component)) {
        QLabel* fact = m_facts->addFact(row.label, row.value);
        if (row.provenance) {
            fact->setText(QStringLiteral("%1  <span style='color:%2'>%3</span>")
                              .arg(row.value.toHtmlEscaped(), colours().mutedText.name(),
                                   provenanceText(*row.provenance).toHtmlEscaped()));
        }
    }
}

} // namespace bespeak::ui
