// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/preferences_dialog.h"

#include "ui/preferences/settings.h"
#include "ui/style/looks.h"
#include "ui/text/language.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/length_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace bespeak::ui
{

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto* rows = new FormRows;
    rows->addSection(tr("General"));
    addLanguage(*rows);
    addUnits(*rows);
    addAppearance(*rows);
    rows->addSection(tr("Snapping"));
    addSnapping(*rows);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(makeLabel(tr("Preferences"), Look::Heading));
    layout->addWidget(rows);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

void PreferencesDialog::addLanguage(FormRows& rows)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("language"));
    box->addItem(tr("As the system (%1)").arg(languageName(systemLanguage())), QString());
    for (const QString& code : availableLanguages()) {
        box->addItem(languageName(code), code);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_settings.language())));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_settings.setLanguage(box->currentData().toString()); });
    rows.addRow(tr("Language"), box);
}

void PreferencesDialog::addUnits(FormRows& rows)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("units"));
    box->addItem(tr("Metres and centimetres"), static_cast<int>(UnitSystem::Metric));
    box->addItem(tr("Feet and inches"), static_cast<int>(UnitSystem::Imperial));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.units())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setUnits(static_cast<UnitSystem>(box->currentData().toInt()));
    });
    rows.addRow(tr("Units"), box);
}

void PreferencesDialog::addAppearance(FormRows& rows)
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("appearance"));
    box->addItem(tr("As the desktop"), static_cast<int>(Appearance::System));
    box->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    box->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.appearance())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setAppearance(static_cast<Appearance>(box->currentData().toInt()));
    });
    rows.addRow(tr("Appearance"), box);
}

void PreferencesDialog::addSnapping(FormRows& rows)
{
    const design::SnapSettings snap = m_settings.snap();
    auto* reach = new LengthEdit;
    reach->setObjectName(QStringLiteral("snapReach"));
    reach->setRange(Length::millimetres(10), Length::millimetres(1000));
    reach->setValue(Length::metres(snap.reach));
    connect(reach, &LengthEdit::valueEdited, this, [this](Length length) {
        design::SnapSettings changed = m_settings.snap();
        changed.reach = length.inMetres();
        m_settings.setSnap(changed);
    });
    rows.addRow(tr("Reach"), reach);

    auto* angles = new QComboBox;
    angles->setObjectName(QStringLiteral("angleStep"));
    for (const int degrees : {0, 1, 5, 15, 45, 90}) {
        angles->addItem(degrees == 0 ? tr("Any angle") : QStringLiteral("%1°").arg(degrees),
                        degrees);
    }
    angles->setCurrentIndex(std::max(0, angles->findData(static_cast<int>(snap.angleStep))));
    connect(angles, &QComboBox::activated, this, [this, angles] {
        design::SnapSettings changed = m_settings.snap();
        changed.angleStep = angles->currentData().toInt();
        m_settings.setSnap(changed);
    });
    rows.addRow(tr("Angle step"), angles);

    auto* grid = new QComboBox;
    grid->setObjectName(QStringLiteral("grid"));
    for (const int millimetres : {0, 10, 50, 100, 250}) {
        grid->addItem(millimetres == 0 ? tr("No grid")
                                       : lengthText(Length::millimetres(millimetres)),
                      millimetres);
    }
    grid->setCurrentIndex(
        std::max(0, grid->findData(static_cast<int>(std::lround(snap.grid * 1000)))));
    connect(grid, &QComboBox::activated, this, [this, grid] {
        design::SnapSettings changed = m_settings.snap();
        changed.grid = grid->currentData().toInt() / 1000.0;
        m_settings.setSnap(changed);
    });
    rows.addRow(tr("Grid"), grid);
}

} // namespace bespeak::ui
