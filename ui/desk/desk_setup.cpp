// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_setup.h"

#include "ui/cases/case_words.h"
#include "ui/document/cloud_folder.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/form_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int formWidth = 560;

QLineEdit* makeField(const char* name)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    return field;
}

/// "19, 7" in percent; what is no rate is left out.
std::vector<int> ratesOf(const QString& text)
{
    std::vector<int> rates;
    for (QString part : text.split(QRegularExpression(QStringLiteral("[;\\s]+|,\\s+")))) {
        bool isNumber = false;
        const double percent = part.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (isNumber && percent >= 0 && percent <= 100) {
            rates.push_back(qRound(percent * 100));
        }
    }
    return rates;
}

/// "19, 7": as the field is read.
QString usualRates(const QString& country)
{
    QStringList rates;
    for (const exchange::CardVatRate& rate : exchange::usualVatRates(country.toStdString())) {
        rates << QLocale().toString(rate.basisPoints / 100.0, 'g', 4);
    }
    return rates.join(QStringLiteral(", "));
}

} // namespace

DeskSetup::DeskSetup(QSettings& kept, QWidget* parent)
    : QWidget(parent)
    , m_kept(kept)
    , m_store(makeField("deskStore"))
    , m_keyFile(makeField("deskKey"))
    , m_makesKey(new QCheckBox(tr("Make a new key in this file")))
    , m_passphrase(makeField("deskPassphrase"))
    , m_cardFile(makeField("deskCard"))
    , m_makesCard(new QCheckBox(tr("Make a new card in this file")))
    , m_name(makeField("cardName"))
    , m_country(makeField("cardCountry"))
    , m_currency(makeField("cardCurrency"))
    , m_vat(makeField("cardVat"))
    , m_contact(makeField("cardContact"))
    , m_life(new QComboBox)
    , m_person(makeField("deskPerson"))
    , m_role(new QComboBox)
    , m_problem(makeLabel({}, Look::Problem))
    , m_cloud(makeLabel({}, Look::Advice))
    , m_open(new QPushButton(tr("Open the desk")))
    , m_back(new QPushButton(tr("Back to the desk")))
    , m_heading(makeLabel(tr("Set up the desk"), Look::Heading))
    , m_intro(makeLabel(tr("Here a retailer takes in requests, quotes them and follows each one "
                           "until it is delivered. It needs three things: a place for the "
                           "cases, a key that signs, and a card that says who you are."),
                        Look::Muted))
{
    setObjectName(QStringLiteral("deskSetup"));
    auto* form = new FormRows;
    addStore(form);
    addKey(form);
    addCard(form);
    addPerson(form);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout;
    m_intro->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("setupProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_open->setObjectName(QStringLiteral("openDesk"));
    setLook(m_open, Look::Primary);
    m_back->setObjectName(QStringLiteral("backToDesk"));
    m_back->hide();
    connect(m_open, &QPushButton::clicked, this, &DeskSetup::submit);
    connect(m_back, &QPushButton::clicked, this, &DeskSetup::backWanted);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &DeskSetup::submit);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(form);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_open);
    column->addLayout(buttons);
    column->addStretch();
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(24, 24, 24, 24);
    auto* middle = new QWidget;
    middle->setMaximumWidth(formWidth);
    middle->setLayout(column);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(page));
}

QWidget* DeskSetup::withButton(QLineEdit* field, const QString& title, bool isNew,
                               const QString& filter)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QToolButton* choose = makeIconButton(QStringLiteral("folder-open"), title);
    connect(choose, &QToolButton::clicked, this, [this, field, title, isNew, filter] {
        const auto option = QFileDialog::DontConfirmOverwrite;
        const QString path =
            isNew
                ? QFileDialog::getSaveFileName(this, title, field->text(), filter, nullptr, option)
                : QFileDialog::getOpenFileName(this, title, field->text(), filter);
        if (!path.isEmpty()) {
            field->setText(path);
        }
    });
    layout->addWidget(field, 1);
    layout->addWidget(choose);
    row->setFocusProxy(field);
    return row;
}

void DeskSetup::addStore(FormRows* form)
{
    form->addSection(tr("Store"));
    m_store->setText(m_kept.value(QStringLiteral("desk/store")).toString());
    m_store->setPlaceholderText(tr("a file, or postgresql://…"));
    m_store->setAccessibleName(tr("Store of the cases"));
    form->addRow(tr("Cases"), withButton(m_store, tr("Choose or make the store"), true,
                                         tr("Stores (*.sqlite);;All files (*)")));
    m_cloud->setObjectName(QStringLiteral("cloudAdvice"));
    m_cloud->setWordWrap(true);
    m_cloud->setMargin(8);
    form->addWide(m_cloud);
    const auto look = [this] {
        const QString service = cloudServiceOf(m_store->text().trimmed());
        m_cloud->setVisible(!service.isEmpty());
        m_cloud->setText(tr("%1 copies this folder between computers, which can damage a store "
                            "that is open. A folder on this computer alone, with a backup, is "
                            "safer; several desks share a PostgreSQL server.")
                             .arg(service));
    };
    connect(m_store, &QLineEdit::textChanged, m_cloud, look);
    look();
}

void DeskSetup::addKey(FormRows* form)
{
    form->addSection(tr("Key"));
    m_keyFile->setText(m_kept.value(QStringLiteral("desk/key")).toString());
    m_keyFile->setAccessibleName(tr("Key file"));
    m_makesKey->setObjectName(QStringLiteral("makesKey"));
    m_makesKey->setChecked(m_keyFile->text().isEmpty());
    m_passphrase->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Key file"), withButton(m_keyFile, tr("Choose or make the key file"), true,
                                            tr("Key files (*.bespoke-key);;All files (*)")));
    form->addRow({}, m_makesKey);
    form->addRow(tr("Passphrase"), m_passphrase);
}

void DeskSetup::addCard(FormRows* form)
{
    form->addSection(tr("Retailer card"));
    m_cardFile->setText(m_kept.value(QStringLiteral("desk/card")).toString());
    m_cardFile->setAccessibleName(tr("Card file"));
    m_makesCard->setObjectName(QStringLiteral("makesCard"));
    m_country->setText(QStringLiteral("DE"));
    m_country->setMaxLength(2);
    m_currency->setText(QStringLiteral("EUR"));
    m_currency->setMaxLength(3);
    const auto suggestRates = [this] {
        // What was typed stays.
        if (m_country->text().size() == 2 && !m_vat->isModified()) {
            m_vat->setText(usualRates(m_country->text().toUpper()));
        }
    };
    connect(m_country, &QLineEdit::textChanged, this, suggestRates);
    suggestRates();
    m_contact->setPlaceholderText(tr("address, telephone or e-mail"));
    offerEnds();
    form->addRow(tr("Card file"), withButton(m_cardFile, tr("Choose or make the card"), true,
                                             tr("Retailer cards (*.bespoken);;All files (*)")));
    form->addRow({}, m_makesCard);
    // Rows of the same form: their names and fields stand under the others'.
    const std::vector<QWidget*> ofNewCard{
        form->addRow(tr("Name"), m_name),
        m_name,
        form->addFields(
            {{tr("Country"), m_country}, {tr("Currency"), m_currency}, {tr("VAT in %"), m_vat}}),
        form->addRow(tr("Contact"), m_contact),
        m_contact,
        form->addRow(tr("Holds"), m_life),
        m_life};
    const auto showNewCard = [ofNewCard](bool shown) {
        for (QWidget* widget : ofNewCard) {
            widget->setVisible(shown);
        }
    };
    connect(m_makesCard, &QCheckBox::toggled, this, showNewCard);
    m_makesCard->setChecked(m_cardFile->text().isEmpty());
    showNewCard(m_makesCard->isChecked());
}

void DeskSetup::offerEnds()
{
    m_life->setObjectName(QStringLiteral("cardLife"));
    for (const int years : {1, 2, 3, 5}) {
        const QDate end = QDate::currentDate().addYears(years);
        m_life->addItem(tr("until %1").arg(dayText(end.toString(Qt::ISODate).toStdString())),
                        years);
    }
    m_life->setCurrentIndex(m_life->findData(exchange::yearsOfCard));
}

void DeskSetup::addPerson(FormRows* form)
{
    form->addSection(tr("You"));
    m_person->setText(m_kept.value(QStringLiteral("desk/person")).toString());
    m_role->setObjectName(QStringLiteral("deskRole"));
    using enum casework::Actor;
    for (const casework::Actor role : {Approver, Sales, Workshop, Logistics}) {
        m_role->addItem(roleText(role), static_cast<int>(role));
    }
    const int role = m_role->findData(m_kept.value(QStringLiteral("desk/role")).toInt());
    m_role->setCurrentIndex(std::max(0, role));
    form->addRow(tr("Your name"), m_person);
    form->addRow(tr("Role"), m_role);
}

void DeskSetup::setStore(const QString& store)
{
    m_store->setText(store);
}

void DeskSetup::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open the desk"));
}

void DeskSetup::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DeskSetup::becomeSwitch()
{
    setBusy(false);
    showProblem({});
    m_makesKey->setChecked(false);
    m_makesCard->setChecked(false);
    m_heading->setText(tr("Who works at the desk?"));
    m_intro->setText(tr("Choose your own key file and the role that the retailer card gives it."));
    m_back->show();
}

QString DeskSetup::missing() const
{
    if (m_store->text().trimmed().isEmpty()) {
        return tr("Say where the cases are kept.");
    }
    if (m_keyFile->text().isEmpty() || m_passphrase->text().isEmpty()) {
        return tr("Choose a key file and type its passphrase.");
    }
    if (m_cardFile->text().isEmpty()) {
        return tr("Choose the file of the retailer card.");
    }
    if (m_makesCard->isChecked() && m_name->text().trimmed().isEmpty()) {
        return tr("Type the name of the business for its card.");
    }
    return m_person->text().trimmed().isEmpty() ? tr("Type your name: messages carry it.")
                                                : QString();
}

DeskOpening DeskSetup::opening() const
{
    DeskOpening wanted;
    wanted.store = m_store->text().trimmed().toStdString();
    wanted.keyFile = m_keyFile->text().toStdString();
    wanted.passphrase = m_passphrase->text().toStdString();
    wanted.makesKey = m_makesKey->isChecked();
    wanted.cardFile = m_cardFile->text().toStdString();
    wanted.person = m_person->text().trimmed().toStdString();
    wanted.role = static_cast<casework::Actor>(m_role->currentData().toInt());
    wanted.cost = m_cost;
    if (m_makesCard->isChecked()) {
        wanted.card = NewCard{m_name->text().trimmed().toStdString(),
                              m_country->text().toUpper().toStdString(),
                              m_currency->text().toUpper().toStdString(),
                              m_contact->text().toStdString(),
                              ratesOf(m_vat->text()),
                              m_life->currentData().toInt()};
    }
    return wanted;
}

void DeskSetup::remember() const
{
    // A PostgreSQL URL may hold a password, which is kept nowhere.
    if (!m_store->text().contains(QLatin1String("://"))) {
        m_kept.setValue(QStringLiteral("desk/store"), m_store->text());
    }
    m_kept.setValue(QStringLiteral("desk/key"), m_keyFile->text());
    m_kept.setValue(QStringLiteral("desk/card"), m_cardFile->text());
    m_kept.setValue(QStringLiteral("desk/person"), m_person->text());
    m_kept.setValue(QStringLiteral("desk/role"), m_role->currentData());
}

void DeskSetup::submit()
{
    const QString sentence = missing();
    showProblem(sentence);
    if (sentence.isEmpty()) {
        remember();
        setBusy(true);
        Q_EMIT openWanted(opening());
        m_passphrase->clear();
        return;
    }
}

} // namespace bespeak::ui
