// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/properties/options_form.h"

#include "ui/text/quantity_text.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/swatch.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString valueText(const catalogue::OptionValue& value, const Currency& currency)
{
    QStringList parts{localText(value.name)};
    if (const QString surcharge = surchargeText(value.surchargeMinor, currency);
        !surcharge.isEmpty()) {
        parts += surcharge;
    }
    if (value.extraDays > 0) {
        parts += OptionsForm::tr("+%n day(s)", nullptr, value.extraDays);
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

OptionsForm::OptionsForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new FormRows)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void OptionsForm::show(const catalogue::Component& component,
                       const std::map<std::string, std::string>& chosen)
{
    const QString id = QString::fromStdString(component.id.text());
    if (id != m_shownComponent) {
        showNothing();
        m_shownComponent = id;
        for (const catalogue::Option& option : component.options) {
            addOption(option, component.listPrice.currency);
        }
    }
    for (const catalogue::Option& option : component.options) {
        const catalogue::OptionValue* value = catalogue::chosenValue(option, chosen);
        QComboBox* box = m_boxes.at(option.id);
        box->setCurrentIndex(value ? box->findData(QString::fromStdString(value->id)) : -1);
    }
}

void OptionsForm::showNothing()
{
    m_shownComponent.clear();
    m_boxes.clear();
    m_rows->clear();
}

void OptionsForm::addOption(const catalogue::Option& option, const Currency& currency)
{
    if (m_boxes.empty()) {
        m_rows->addSection(tr("Options"));
    }
    auto* box = new QComboBox;
    const QString id = QString::fromStdString(option.id);
    box->setObjectName(QStringLiteral("option-") + id);
    for (const catalogue::OptionValue& value : option.values) {
        const QIcon swatch = value.colour ? swatchIcon(screenColour(*value.colour)) : QIcon();
        box->addItem(swatch, valueText(value, currency), QString::fromStdString(value.id));
    }
    connect(box, &QComboBox::activated, this,
            [this, box, id] { Q_EMIT valueChosen(id, box->currentData().toString()); });
    m_rows->addRow(localText(option.name), box);
    m_boxes.emplace(option.id, box);
}

} // namespace bespeak::ui
