// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/opening_page.h"

#include "models/base/expects.h"
#include "models/design/design_edits.h"
#include "ui/properties/surroundings.h"
#include "ui/text/word_text.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/length_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

template <typename Enum>
Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <typename Enum>
void showChoice(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

LengthEdit* makeLength(const QString& name, Length lowest)
{
    auto* edit = new LengthEdit;
    edit->setObjectName(name);
    edit->setRange(lowest, Length::millimetres(100'000));
    return edit;
}

} // namespace

OpeningPage::OpeningPage(QWidget* parent)
    : PropertyPage(parent)
    , m_kind(makeChoice(QStringLiteral("openingKind")))
    , m_width(makeLength(QStringLiteral("openingWidth"), Length::millimetres(100)))
    , m_height(makeLength(QStringLiteral("openingHeight"), Length::millimetres(100)))
    , m_sill(makeLength(QStringLiteral("openingSill"), Length()))
    , m_offset(makeLength(QStringLiteral("openingOffset"), Length()))
    , m_hinge(makeChoice(QStringLiteral("openingHinge")))
    , m_swing(makeChoice(QStringLiteral("openingSwing")))
    , m_certainty(makeChoice(QStringLiteral("openingCertainty")))
    , m_construction(makeChoice(QStringLiteral("openingConstruction")))
{
    using room::OpeningKind;
    for (const OpeningKind kind : {OpeningKind::Door, OpeningKind::Window, OpeningKind::Passage}) {
        m_kind->addItem(openingText(kind), static_cast<int>(kind));
    }
    auto* rows = new FormRows;
    rows->addRow(tr("Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this,
            [this] { change(&room::Opening::kind, chosen<OpeningKind>(m_kind)); });
    addMeasures(*rows);
    addDoor(*rows);
    addConstruction(*rows);
    column()->addWidget(rows);
    column()->addStretch();
}

QComboBox* OpeningPage::makeChoice(const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    return box;
}

void OpeningPage::addMeasures(FormRows& rows)
{
    for (const room::Certainty certainty :
         {room::Certainty::Estimated, room::Certainty::Typed, room::Certainty::Measured}) {
        m_certainty->addItem(certaintyText(certainty), static_cast<int>(certainty));
    }
    rows.addRow(tr("Width"), m_width);
    rows.addRow(tr("Height"), m_height);
    rows.addRow(tr("Sill height"), m_sill);
    rows.addRow(tr("From the corner"), m_offset);
    rows.addRow(tr("These are"), m_certainty);
    const std::pair<LengthEdit*, Length room::Opening::*> fields[] = {
        {m_width, &room::Opening::width},
        {m_height, &room::Opening::height},
        {m_sill, &room::Opening::sill},
        {m_offset, &room::Opening::offset}};
    for (const auto& [edit, member] : fields) {
        connect(edit, &LengthEdit::valueEdited, this,
                [this, member = member](Length length) { change(member, length); });
    }
    connect(m_certainty, &QComboBox::activated, this,
            [this] { change(&room::Opening::certainty, chosen<room::Certainty>(m_certainty)); });
}

void OpeningPage::addDoor(FormRows& rows)
{
    for (const room::Hinge hinge : {room::Hinge::Left, room::Hinge::Right}) {
        m_hinge->addItem(hingeText(hinge), static_cast<int>(hinge));
    }
    for (const room::Swing swing :
         {room::Swing::Inward, room::Swing::Outward, room::Swing::Sliding}) {
        m_swing->addItem(swingText(swing), static_cast<int>(swing));
    }
    m_hingeLabel = rows.addRow(tr("Hinge"), m_hinge);
    m_swingLabel = rows.addRow(tr("Opens"), m_swing);
    connect(m_hinge, &QComboBox::activated, this,
            [this] { change(&room::Opening::hinge, chosen<room::Hinge>(m_hinge)); });
    connect(m_swing, &QComboBox::activated, this,
            [this] { change(&room::Opening::swing, chosen<room::Swing>(m_swing)); });
}

void OpeningPage::addConstruction(FormRows& rows)
{
    m_constructionLabel = rows.addRow(tr("Built of"), m_construction);
    connect(m_construction, &QComboBox::activated, this, [this] {
        apply(design::setOpeningConstruction(design(), opening().id,
                                             chosenConstruction(m_construction, {})),
              tr("Say what an opening is built of"));
    });
}

void OpeningPage::showConstructions(const room::Opening& shown)
{
    const bool isWindow = shown.kind == room::OpeningKind::Window;
    fillConstructions(m_construction,
                      isWindow ? &room::Construction::forWindows : &room::Construction::forDoors);
    showConstruction(m_construction, shown.construction);
    m_constructionLabel->setText(isWindow ? tr("Glazing") : tr("Leaf"));
    const bool isClosed = shown.kind != room::OpeningKind::Passage;
    m_construction->setVisible(isClosed);
    m_constructionLabel->setVisible(isClosed);
}

const room::Opening& OpeningPage::opening() const
{
    const auto* selected = std::get_if<OpeningSelected>(&document().selection());
    expects(selected != nullptr, "the opening page is shown while an opening is selected");
    const room::Opening* found = room::findOpening(design().room, selected->opening);
    expects(found != nullptr, "a selected opening exists");
    return *found;
}

template <typename Member>
void OpeningPage::change(Member room::Opening::*member, Member value)
{
    room::Opening changed = opening();
    changed.*member = value;
    apply(design::changeOpening(design(), changed), tr("Change an opening"));
}

void OpeningPage::refresh()
{
    const room::Opening& shown = opening();
    showChoice(m_kind, shown.kind);
    m_width->setValue(shown.width);
    m_height->setValue(shown.height);
    m_sill->setValue(shown.sill);
    m_offset->setValue(shown.offset);
    showChoice(m_certainty, shown.certainty);
    showChoice(m_hinge, shown.hinge);
    showChoice(m_swing, shown.swing);
    showConstructions(shown);
    const bool isDoor = shown.kind == room::OpeningKind::Door;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_hinge, m_swing, m_hingeLabel, m_swingLabel}) {
        widget->setVisible(isDoor);
    }
}

} // namespace bespeak::ui
