// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/quote_extras.h"

#include "ui/style/looks.h"
#include "ui/text/line_text.h"
#include "ui/text/quantity_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr int usualSlotDays = 21;
constexpr int mostHours = 1000;

QString isoDay(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// An id of its own from a component's name: letters, digits and dashes.
std::string freeId(const std::vector<request::Alternate>& taken, const ComponentId& component)
{
    std::string id = component.text().substr(0, 34);
    std::ranges::replace_if(
        id, [](char c) { return c == '.' || c == '_'; }, '-');
    std::string free = id;
    for (int number = 2; std::ranges::find(taken, free, &request::Alternate::id) != taken.end();
         ++number) {
        free = id + "-" + std::to_string(number);
    }
    return free;
}

} // namespace

AlternatesPage::AlternatesPage(catalogue::Catalogue catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_line(new QComboBox)
    , m_component(new QComboBox)
    , m_table(new QTableWidget(0, 2))
{
    m_line->setObjectName(QStringLiteral("alternateLine"));
    m_line->setAccessibleName(tr("Line that it replaces"));
    m_component->setObjectName(QStringLiteral("alternateComponent"));
    m_component->setAccessibleName(tr("What the customer may choose"));
    m_table->setObjectName(QStringLiteral("alternates"));
    m_table->setAccessibleName(tr("Alternatives"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* offer = new QPushButton(tr("Offer it"));
    offer->setObjectName(QStringLiteral("offerAlternate"));
    connect(offer, &QPushButton::clicked, this, &AlternatesPage::add);
    auto* drop = new QPushButton(tr("Take it back"));
    drop->setObjectName(QStringLiteral("dropAlternate"));
    setLook(drop, Look::Quiet);
    connect(drop, &QPushButton::clicked, this, &AlternatesPage::remove);
    connect(m_line, &QComboBox::currentIndexChanged, this, &AlternatesPage::offerComponents);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_component, 0, 1);
    grid->addWidget(offer, 0, 2);
    grid->addWidget(m_table, 1, 0, 1, 2);
    grid->addWidget(drop, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void AlternatesPage::setAlternates(std::vector<request::Alternate> alternates)
{
    m_alternates = std::move(alternates);
    fill();
}

std::vector<request::Alternate> AlternatesPage::alternates(const pricing::PriceList& prices) const
{
    std::vector<request::Alternate> kept = m_alternates;
    std::erase_if(kept, [&](const request::Alternate& alternate) {
        return alternate.replaces &&
               *alternate.replaces >= static_cast<std::int64_t>(prices.lines.size());
    });
    return kept;
}

void AlternatesPage::setLines(const pricing::PriceList& prices, int current)
{
    m_prices = prices;
    const QSignalBlocker quiet(m_line);
    m_line->clear();
    for (std::size_t i = 0; i < prices.lines.size(); ++i) {
        if (prices.lines[i].component) {
            m_line->addItem(tr("Instead of %1").arg(lineName(prices.lines[i])),
                            static_cast<int>(i));
        }
    }
    m_line->addItem(tr("In addition"), -1);
    m_line->setCurrentIndex(current < 0 ? 0 : std::max(0, m_line->findData(current)));
    offerComponents();
    fill();
}

void AlternatesPage::lineRemoved(int row)
{
    std::erase_if(m_alternates, [&](const request::Alternate& alternate) {
        return alternate.replaces == static_cast<std::int64_t>(row);
    });
    for (request::Alternate& alternate : m_alternates) {
        if (alternate.replaces && *alternate.replaces > row) {
            --*alternate.replaces;
        }
    }
}

void AlternatesPage::offerComponents()
{
    m_component->clear();
    const int row = m_line->currentData().toInt();
    const catalogue::Component* replaced =
        row < 0 ? nullptr
                : m_catalogue.find(*m_prices.lines[static_cast<std::size_t>(row)].component);
    for (const catalogue::Component& component : m_catalogue.components()) {
        const bool fits = row < 0 || (replaced != nullptr && component.kind == replaced->kind &&
                                      component.id != replaced->id);
        if (fits && !component.discontinued && component.listPrice.currency == m_prices.currency) {
            m_component->addItem(QStringLiteral("%1, %2").arg(localText(component.name),
                                                              moneyText(component.listPrice)),
                                 QString::fromStdString(component.id.text()));
        }
    }
}

void AlternatesPage::add()
{
    const auto id = ComponentId::parse(m_component->currentData().toString().toStdString());
    const catalogue::Component* component = id ? m_catalogue.find(*id) : nullptr;
    if (component == nullptr || m_alternates.size() >= request::mostAlternates) {
        return;
    }
    const int row = m_line->currentData().toInt();
    request::Alternate alternate;
    alternate.id = freeId(m_alternates, *id);
    if (row >= 0) {
        alternate.replaces = row;
        alternate.line.quantity = m_prices.lines[static_cast<std::size_t>(row)].quantity;
    }
    alternate.line.text = localText(component->name).toStdString();
    alternate.line.component = component->id;
    alternate.line.unitPrice = component->listPrice;
    alternate.line.vatBasisPoints = component->vatBasisPoints;
    alternate.line.returnRight = pricing::ReturnRight::Standard;
    for (const catalogue::Option& option : component->options) {
        alternate.line.options.emplace(option.id, option.values.front().id);
    }
    m_alternates.push_back(std::move(alternate));
    fill();
}

void AlternatesPage::remove()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < static_cast<int>(m_alternates.size())) {
        m_alternates.erase(m_alternates.begin() + row);
        fill();
    }
}

void AlternatesPage::fill()
{
    m_table->setRowCount(static_cast<int>(m_alternates.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const request::Alternate& alternate = m_alternates[static_cast<std::size_t>(row)];
        const auto replaced = static_cast<std::size_t>(alternate.replaces.value_or(-1));
        const QString name = lineName(alternate.line);
        const QString text =
            replaced < m_prices.lines.size()
                ? tr("%1 instead of %2").arg(name, lineName(m_prices.lines[replaced]))
                : tr("%1 in addition").arg(name);
        auto* what = new QTableWidgetItem(text);
        auto* price = new QTableWidgetItem(moneyText(alternate.line.total()));
        for (QTableWidgetItem* item : {what, price}) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        m_table->setItem(row, 0, what);
        m_table->setItem(row, 1, price);
    }
}

InstallationPage::InstallationPage(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_isKept(new QCheckBox(tr("Keep days free to set it up")))
    , m_from(new QDateEdit(today.addDays(usualSlotDays)))
    , m_until(new QDateEdit(today.addDays(usualSlotDays + 2)))
    , m_hours(new QSpinBox)
{
    m_isKept->setObjectName(QStringLiteral("keepsDays"));
    m_from->setObjectName(QStringLiteral("slotFrom"));
    m_until->setObjectName(QStringLiteral("slotUntil"));
    m_hours->setObjectName(QStringLiteral("slotHours"));
    m_hours->setRange(0, mostHours);
    m_hours->setValue(4);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->addWidget(m_isKept, 0, 0, 1, 2);
    const std::pair<QString, QWidget*> rows[] = {
        {tr("From"), m_from}, {tr("To"), m_until}, {tr("Hours of work"), m_hours}};
    int line = 1;
    for (const auto& [name, field] : rows) {
        field->setAccessibleName(name);
        field->setEnabled(false);
        grid->addWidget(makeLabel(name, Look::Muted), line, 0);
        grid->addWidget(field, line++, 1, Qt::AlignLeft);
        connect(m_isKept, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    for (QDateEdit* date : {m_from, m_until}) {
        date->setCalendarPopup(true);
        date->setMinimumDate(today);
        date->setMinimumWidth(130);
    }
    connect(m_from, &QDateEdit::dateChanged, m_until, &QDateEdit::setMinimumDate);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(line, 1);
}

void InstallationPage::setInstallation(const std::optional<request::InstallationSlot>& slot)
{
    m_isKept->setChecked(slot.has_value());
    if (slot) {
        m_from->setDate(QDate::fromString(QString::fromStdString(slot->from), Qt::ISODate));
        m_until->setDate(QDate::fromString(QString::fromStdString(slot->until), Qt::ISODate));
        m_hours->setValue(static_cast<int>(slot->hours));
    }
}

std::optional<request::InstallationSlot> InstallationPage::installation() const
{
    if (!m_isKept->isChecked()) {
        return std::nullopt;
    }
    return request::InstallationSlot{isoDay(m_from->date()).toStdString(),
                                     isoDay(m_until->date()).toStdString(), m_hours->value()};
}

QuotedDesignPage::QuotedDesignPage(QWidget* parent)
    : QWidget(parent)
    , m_fit(makeLabel({}, Look::Strong))
    , m_changes(makeLabel(tr("The design is quoted as it was requested."), Look::Muted))
    , m_knowing(new QCheckBox)
{
    m_fit->setObjectName(QStringLiteral("quotedFit"));
    m_changes->setObjectName(QStringLiteral("quotedChanges"));
    m_changes->setWordWrap(true);
    m_knowing->setObjectName(QStringLiteral("knowing"));
    m_knowing->hide();
    auto* save = new QPushButton(tr("Save it to change it…"));
    save->setObjectName(QStringLiteral("saveDesign"));
    connect(save, &QPushButton::clicked, this, &QuotedDesignPage::saveWanted);
    auto* change = new QPushButton(tr("Take a changed design…"));
    change->setObjectName(QStringLiteral("takeDesign"));
    connect(change, &QPushButton::clicked, this, &QuotedDesignPage::changeWanted);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(change);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_fit);
    column->addWidget(m_changes);
    column->addWidget(m_knowing);
    column->addLayout(buttons);
    column->addStretch();
}

void QuotedDesignPage::showDesign(const QString& fit, const QStringList& changes,
                                  const QStringList& losses)
{
    m_fit->setText(fit);
    m_changes->setText(changes.isEmpty() ? tr("The design is quoted as it was requested.")
                                         : changes.join(QLatin1Char('\n')));
    m_losses = losses;
    m_knowing->setChecked(false);
    m_knowing->setVisible(!losses.isEmpty());
    m_knowing->setText(tr("It lowers the fit, and I offer it knowingly: %1")
                           .arg(losses.join(QStringLiteral("; "))));
}

bool QuotedDesignPage::isConfirmed() const
{
    return m_losses.isEmpty() || m_knowing->isChecked();
}

} // namespace bespeak::ui
