// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/delivery_list.h"

#include "models/store/store.h"
#include "ui/cases/case_words.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

namespace bespeak::ui
{

namespace
{

using store::ParcelState;

enum Column { StateColumn, MessageColumn, CaseColumn, ButtonColumn, ColumnCount };
constexpr int heightOfRow = 40;

struct StateIcon {
    const char* name;
    QColor Colours::*colour;
};

StateIcon iconOf(const store::Delivery& delivery)
{
    if (!delivery.note) {
        return delivery.entry.isSent ? StateIcon{"file-text", &Colours::mutedText}
                                     : StateIcon{"hourglass", &Colours::mutedText};
    }
    switch (delivery.note->state) {
    case ParcelState::Acknowledged:
        return {"circle-check", &Colours::success};
    case ParcelState::Failed:
    case ParcelState::Refused:
        return {"circle-alert", &Colours::danger};
    default:
        return {"send", &Colours::accent};
    }
}

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

QString titleOf(store::Store& store, const std::string& caseId)
{
    const auto id = CaseId::parse(caseId);
    const auto record = id ? store.caseRecord(*id) : Result<casework::CaseRecord>(failWith(id));
    return record ? QString::fromStdString(record->title) : shortId(caseId);
}

} // namespace

QString deliveryText(const store::Delivery& delivery)
{
    if (!delivery.note) {
        return delivery.entry.isSent
                   ? DeliveryList::tr("Handed over as a file, %1").arg(dayText(delivery.entry.sent))
                   : DeliveryList::tr("Waits to be sent");
    }
    const store::ParcelNote& note = *delivery.note;
    const QString reason = note.reason ? errorText(*note.reason) : QString();
    switch (note.state) {
    case ParcelState::Acknowledged:
        return DeliveryList::tr("Arrived, receipt of %1").arg(momentText(note.tried));
    case ParcelState::Refused:
        return DeliveryList::tr("Refused by the other side: %1").arg(reason);
    case ParcelState::Failed:
        return DeliveryList::tr("Not sent: %1").arg(reason);
    default:
        return DeliveryList::tr("On its way since %1").arg(momentText(note.since));
    }
}

DeliveryList::DeliveryList(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("deliveries"));
    setAccessibleName(tr("Own messages"));
    setHorizontalHeaderLabels({tr("Where it is"), tr("Message"), tr("Case"), QString()});
    for (int column = 0; column < ColumnCount; ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
}

Result<void> DeliveryList::show(store::Store& store)
{
    setRowCount(0);
    const auto all = store::deliveries(store, store::OutboxPart::All);
    if (!all) {
        return failWith(all);
    }
    setRowCount(static_cast<int>(all->size()));
    for (int row = 0; row < rowCount(); ++row) {
        const store::Delivery& delivery = (*all)[all->size() - 1 - static_cast<std::size_t>(row)];
        addRow(row, delivery, titleOf(store, delivery.entry.caseId));
    }
    return {};
}

void DeliveryList::addRow(int row, const store::Delivery& delivery, const QString& title)
{
    auto* state = cell(deliveryText(delivery));
    const StateIcon shown = iconOf(delivery);
    state->setIcon(icon(QLatin1String(shown.name), shown.colour));
    setItem(row, StateColumn, state);
    setItem(row, MessageColumn, cell(messageText(delivery.entry.kind)));
    setItem(row, CaseColumn, cell(title));
    setCellWidget(row, ButtonColumn, makeButtons(delivery.entry));
}

QWidget* DeliveryList::makeButtons(const store::OutboxEntry& entry)
{
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* mail = makeIconButton(QStringLiteral("mail"), tr("Send by e-mail…"));
    mail->setObjectName(QStringLiteral("mailMessage"));
    auto* save = makeIconButton(QStringLiteral("download"), tr("Save as a file…"));
    save->setObjectName(QStringLiteral("saveMessage"));
    layout->addWidget(mail);
    layout->addWidget(save);
    connect(mail, &QToolButton::clicked, this, [this, entry] { Q_EMIT mailWanted(entry); });
    connect(save, &QToolButton::clicked, this, [this, entry] { Q_EMIT saveWanted(entry); });
    return buttons;
}

} // namespace bespeak::ui
