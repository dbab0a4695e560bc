// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/brief_form.h"

#include "ui/style/looks.h"
#include "ui/text/brief_text.h"
#include "ui/widgets/form_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

template <typename Enum>
Enum chosen(const QComboBox* box)
{
    return static_cast<Enum>(box->currentIndex());
}

/// @param last of the values, which count from 0 in the order of the list.
template <typename Enum>
QComboBox* makeChoice(const char* name, Enum last, QString (*text)(Enum))
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        box->addItem(text(static_cast<Enum>(i)));
    }
    return box;
}

} // namespace

BriefForm::BriefForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new FormRows)
    , m_viewers(new QSpinBox)
    , m_dwelling(makeChoice("dwelling", design::Dwelling::Detached, &dwellingText))
    , m_sleeper(makeChoice("sleeper", design::Sleeper::Neighbour, &sleeperText))
    , m_street(makeChoice("street", design::Street::ArterialRoad, &streetText))
    , m_tenure(makeChoice("tenure", design::Tenure::Owned, &tenureText))
    , m_drilling(new QComboBox)
    , m_loudness(makeChoice("loudness", design::Loudness::Reference, &loudnessText))
    , m_taste(makeChoice("taste", design::ReflectionTaste::Lively, &tasteText))
    , m_children(new QLineEdit)
    , m_pets(new QCheckBox(tr("Cats or dogs")))
    , m_wheelchair(new QCheckBox(tr("Somebody uses one")))
    , m_nextWall(new QPushButton(tr("Show the next wall")))
{
    setObjectName(QStringLiteral("briefForm"));
    m_drilling->setObjectName(QStringLiteral("drilling"));
    m_drilling->addItems({drillingText({}), drillingText(true), drillingText(false)});
    m_viewers->setObjectName(QStringLiteral("viewers"));
    m_viewers->setRange(0, design::mostViewers);
    m_viewers->setSpecialValueText(dwellingText(design::Dwelling::Unsaid));
    m_viewers->setKeyboardTracking(false);
    m_viewers->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_children->setObjectName(QStringLiteral("children"));
    m_children->setPlaceholderText(tr("ages, such as 2, 5"));
    m_pets->setObjectName(QStringLiteral("pets"));
    m_wheelchair->setObjectName(QStringLiteral("wheelchair"));
    m_nextWall->setObjectName(QStringLiteral("nextWall"));
    setLook(m_nextWall, Look::Quiet);
    addRows();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    connectFields();
}

void BriefForm::addRows()
{
    m_rows->addSection(tr("About you and the room"));
    m_rows->addRow(tr("Watch together"), m_viewers);
    m_rows->addRow(tr("Kind of home"), m_dwelling);
    m_rows->addRow(tr("Outside is"), m_street);
    m_rows->addRow(tr("Next door sleep"), m_sleeper);
    m_walls = new QLabel;
    m_walls->setObjectName(QStringLiteral("wallsSaid"));
    auto* walls = new QWidget; // no gap where the button is hidden
    auto* column = new QVBoxLayout(walls);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_walls);
    column->addWidget(m_nextWall);
    m_rows->addRow(tr("Behind walls"), walls);
    m_rows->addRow(tr("Home"), m_tenure);
    m_rows->addRow(tr("May we drill?"), m_drilling);
    m_rows->addRow(tr("Children"), m_children);
    m_rows->addRow(tr("Pets"), m_pets);
    m_rows->addRow(tr("Wheelchair"), m_wheelchair);
    m_rows->addRow(tr("You listen"), m_loudness);
    m_rows->addRow(tr("It may sound"), m_taste);
}

template <typename Change>
void BriefForm::edit(const QString& label, Change change)
{
    design::Brief brief = m_brief;
    change(brief);
    if (brief != m_brief) {
        m_brief = brief; // the next edit may come before this one is shown
        Q_EMIT briefEdited(brief, label);
    }
}

void BriefForm::connectFields()
{
    const auto onChoice = [this](QComboBox* box, auto change) {
        connect(box, &QComboBox::activated, this,
                [this, change] { edit(tr("Say more about you and the room"), change); });
    };
    onChoice(m_dwelling, [this](design::Brief& brief) {
        brief.dwelling = chosen<design::Dwelling>(m_dwelling);
    });
    onChoice(m_sleeper,
             [this](design::Brief& brief) { brief.sleeper = chosen<design::Sleeper>(m_sleeper); });
    onChoice(m_street,
             [this](design::Brief& brief) { brief.street = chosen<design::Street>(m_street); });
    onChoice(m_tenure,
             [this](design::Brief& brief) { brief.tenure = chosen<design::Tenure>(m_tenure); });
    onChoice(m_loudness, [this](design::Brief& brief) {
        brief.loudness = chosen<design::Loudness>(m_loudness);
    });
    onChoice(m_taste, [this](design::Brief& brief) {
        brief.reflections = chosen<design::ReflectionTaste>(m_taste);
    });
    onChoice(m_drilling, [this](design::Brief& brief) {
        const int answer = m_drilling->currentIndex();
        brief.mayDrill = answer == 0 ? std::nullopt : std::optional(answer == 1);
    });
    connect(m_viewers, &QSpinBox::valueChanged, this, [this](int viewers) {
        edit(tr("Say more about you and the room"), [viewers](design::Brief& brief) {
            brief.viewers = viewers > 0 ? std::optional(viewers) : std::nullopt;
        });
    });
    connect(m_pets, &QCheckBox::clicked, this, [this](bool has) {
        edit(tr("Say more about you and the room"),
             [has](design::Brief& brief) { brief.hasPets = has; });
    });
    connect(m_wheelchair, &QCheckBox::clicked, this, [this](bool uses) {
        edit(tr("Say more about you and the room"),
             [uses](design::Brief& brief) { brief.usesWheelchair = uses; });
    });
    connect(m_children, &QLineEdit::editingFinished, this, &BriefForm::readChildren);
    connect(m_nextWall, &QPushButton::clicked, this, &BriefForm::nextWallWanted);
}

void BriefForm::readChildren()
{
    if (!m_children->isModified()) {
        return;
    }
    const std::optional<std::vector<int>> ages = readAges(m_children->text());
    m_children->setProperty("wrong", !ages.has_value());
    m_children->style()->unpolish(m_children);
    m_children->style()->polish(m_children);
    m_children->setToolTip(ages ? QString()
                                : tr("Whole years from 0 to 17, at most twelve children."));
    if (ages) {
        m_children->setModified(false);
        edit(tr("Say how old the children are"),
             [&ages](design::Brief& brief) { brief.childAges = *ages; });
    }
}

void BriefForm::show(const design::Design& design)
{
    m_brief = design.brief;
    {
        const QSignalBlocker quiet(m_viewers);
        m_viewers->setValue(m_brief.viewers.value_or(0));
    }
    m_dwelling->setCurrentIndex(static_cast<int>(m_brief.dwelling));
    m_sleeper->setCurrentIndex(static_cast<int>(m_brief.sleeper));
    m_street->setCurrentIndex(static_cast<int>(m_brief.street));
    m_tenure->setCurrentIndex(static_cast<int>(m_brief.tenure));
    m_loudness->setCurrentIndex(static_cast<int>(m_brief.loudness));
    m_taste->setCurrentIndex(static_cast<int>(m_brief.reflections));
    m_drilling->setCurrentIndex(!m_brief.mayDrill ? 0 : *m_brief.mayDrill ? 1 : 2);
    m_pets->setChecked(m_brief.hasPets);
    m_wheelchair->setChecked(m_brief.usesWheelchair);
    if (!m_children->isModified()) {
        m_children->setText(agesText(m_brief.childAges));
    }
    const auto& walls = design.room.walls();
    const auto unknown = std::ranges::count(walls, room::Beyond::Unknown, &room::Wall::beyond);
    m_walls->setText(unknown == 0 ? tr("all said")
                                  : tr("%n wall(s) not said", nullptr, static_cast<int>(unknown)));
    m_nextWall->setVisible(unknown > 0);
}

} // namespace bespeak::ui
