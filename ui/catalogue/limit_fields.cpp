// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/limit_fields.h"

#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/text/word_text.h"
#include "ui/widgets/form_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace bespeak::ui
{

using catalogue::Mounting;

namespace
{

QLineEdit* makeField(const char* name, const QString& hint, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    field->setClearButtonEnabled(true);
    return field;
}

/// Marks a field whose text cannot be read; an empty sentence takes the mark away.
void showFault(QLineEdit* field, const QString& sentence)
{
    field->setToolTip(sentence);
    field->setAccessibleDescription(sentence);
    if (field->property("wrong").toBool() != !sentence.isEmpty()) {
        field->setProperty("wrong", !sentence.isEmpty());
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

/// What a field says, or nothing, with the fault shown.
template <typename Value, typename Parse>
std::optional<Value> readField(QLineEdit* field, Parse parse)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty()) {
        showFault(field, {});
        return std::nullopt;
    }
    const Result<Value> value = parse(text.toStdString());
    showFault(field, value ? QString() : errorText(value.error()));
    return value ? std::optional<Value>(*value) : std::nullopt;
}

} // namespace

LimitFields::LimitFields(QWidget* parent)
    : QWidget(parent)
    , m_price(makeField("catalogueHighestPrice", tr("any price"), this))
    , m_width(makeField("catalogueWidest", tr("any width"), this))
    , m_mounting(new QComboBox(this))
    , m_fault(makeLabel({}, Look::Problem, this))
{
    m_fault->setObjectName(QStringLiteral("catalogueLimitFault"));
    m_fault->setWordWrap(true);
    m_fault->setMargin(8);
    m_fault->hide();
    m_mounting->setObjectName(QStringLiteral("catalogueMounting"));
    m_mounting->addItem(tr("Anywhere"));
    for (const Mounting mounting : {Mounting::Floor, Mounting::OnTop, Mounting::Wall,
                                    Mounting::Ceiling, Mounting::InWall, Mounting::InCeiling}) {
        m_mounting->addItem(mountingText(mounting), static_cast<int>(mounting));
    }
    auto* rows = new FormRows(this);
    rows->addRow(tr("Price up to"), m_price);
    rows->addRow(tr("Width up to"), m_width);
    rows->addRow(tr("Fits"), m_mounting);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows);
    layout->addWidget(m_fault);
    connect(m_price, &QLineEdit::textChanged, this, &LimitFields::readPrice);
    connect(m_width, &QLineEdit::textChanged, this, &LimitFields::readWidth);
    connect(m_mounting, &QComboBox::currentIndexChanged, this, &LimitFields::changed);
}

void LimitFields::setCurrency(const Currency& currency)
{
    m_currency = currency;
    readPrice();
}

std::optional<Mounting> LimitFields::mounting() const
{
    const QVariant chosen = m_mounting->currentData();
    return chosen.isValid() ? std::optional(static_cast<Mounting>(chosen.toInt())) : std::nullopt;
}

bool LimitFields::isEmpty() const
{
    return m_price->text().isEmpty() && m_width->text().isEmpty() && !mounting();
}

void LimitFields::clear()
{
    const QSignalBlocker blocker(this);
    m_price->clear();
    m_width->clear();
    m_mounting->setCurrentIndex(0);
}

void LimitFields::readPrice()
{
    m_highestPrice = readField<Money>(
        m_price, [this](const std::string& text) { return parseMoney(text, m_currency); });
    tellFault();
    emit changed();
}

void LimitFields::readWidth()
{
    m_widest = readField<Length>(
        m_width, [](const std::string& text) { return parseLength(text, units()); });
    tellFault();
    emit changed();
}

void LimitFields::tellFault()
{
    const QString fault = m_price->toolTip().isEmpty() ? m_width->toolTip() : m_price->toolTip();
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace bespeak::ui
