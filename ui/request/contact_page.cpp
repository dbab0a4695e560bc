// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/contact_page.h"

#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_rows.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString usualCountry()
{
    return QLocale().name().section(QLatin1Char('_'), 1, 1).left(2);
}

} // namespace

ContactPage::ContactPage(CustomerSide side, RequestDraft& draft, QWidget* parent)
    : StepPage(tr("You"), tr("Who asks?"),
               tr("The retailer needs this to answer you and to know how far the way is. It stays "
                  "in a part of its own that the retailer can erase when you ask for it; the rest "
                  "of the case does not name you."),
               parent)
    , m_side(side)
    , m_draft(draft)
    , m_name(makeField("contactName", tr("Name"), 100))
    , m_email(makeField("contactEmail", tr("E-mail"), 254))
    , m_phone(makeField("contactPhone", tr("Telephone"), 40))
    , m_street(makeField("contactStreet", tr("Street and number"), 100))
    , m_town(makeField("contactTown", tr("Town"), 100))
    , m_postcode(makeField("contactPostcode", tr("Postcode"), 16))
    , m_country(makeField("contactCountry", tr("Country"), 2))
{
    auto* rows = new FormRows;
    rows->addRow(tr("Name"), m_name);
    rows->addRow(tr("E-mail"), m_email);
    rows->addRow(tr("Telephone"), m_phone);
    rows->addRow(tr("Street and number"), m_street);
    rows->addRow(tr("Postcode"), m_postcode);
    rows->addRow(tr("Town"), m_town);
    rows->addRow(tr("Country"), m_country);
    rows->setMaximumWidth(560);
    auto* hint = makeText(
        tr("E-mail or telephone is enough. Street and town may wait until the delivery. The "
           "country has two letters, such as DE. What you type is remembered on this computer."),
        Look::Muted);
    column()->addWidget(rows);
    column()->addWidget(hint);
    column()->addStretch();
    fillRemembered();
    for (QLineEdit* field : {m_name, m_email, m_phone, m_street, m_town, m_postcode, m_country}) {
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (!m_name->text().isEmpty() && !m_postcode->text().isEmpty()) {
                check();
            }
        });
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    }
    setFocusProxy(m_name);
}

QLineEdit* ContactPage::makeField(const char* name, const QString& text, int most)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(text);
    field->setMaxLength(most);
    return field;
}

void ContactPage::fillRemembered()
{
    m_country->setText(usualCountry());
    const auto kept = m_side.store.setting(ownContactSetting);
    if (!kept || !*kept) {
        return;
    }
    const auto known = exchange::parseContact(**kept);
    if (!known) {
        return;
    }
    const auto line = [&known](std::size_t index) {
        return index < known->addressLines.size()
                   ? QString::fromStdString(known->addressLines[index])
                   : QString();
    };
    m_name->setText(QString::fromStdString(known->name));
    m_email->setText(QString::fromStdString(known->email));
    m_phone->setText(QString::fromStdString(known->phone));
    m_street->setText(line(0));
    m_town->setText(line(1));
    m_postcode->setText(QString::fromStdString(known->postcode));
    m_country->setText(QString::fromStdString(known->country));
}

exchange::Contact ContactPage::contact() const
{
    const auto text = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    exchange::Contact contact{.name = text(m_name),
                              .email = text(m_email),
                              .phone = text(m_phone),
                              .addressLines = {},
                              .postcode = text(m_postcode),
                              .country = m_country->text().trimmed().toUpper().toStdString()};
    for (const QLineEdit* field : {m_street, m_town}) {
        if (!text(field).empty()) {
            contact.addressLines.push_back(text(field));
        }
    }
    return contact;
}

void ContactPage::check()
{
    const auto checked = exchange::checkContact(contact());
    showProblem(checked ? QString() : errorText(checked.error()));
}

void ContactPage::goOn()
{
    const exchange::Contact given = contact();
    const auto bytes = exchange::formatContact(given, m_side.randomness);
    if (!bytes) {
        showProblem(errorText(bytes.error()));
        return;
    }
    if (const auto kept = m_side.store.putSetting(ownContactSetting, *bytes); !kept) {
        showProblem(errorText(kept.error()));
        return;
    }
    showProblem({});
    m_draft.contact = given;
    Q_EMIT done();
}

} // namespace bespeak::ui
