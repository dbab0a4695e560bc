// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/delivery_list.h"

#include "models/carrier/other_files.h"
#include "models/store/store.h"
#include "ui/cases/case_words.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/case_number.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/list_table.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace bespeak::ui
{

namespace
{

using store::ParcelState;

enum Column { StateColumn, MessageColumn, CaseColumn, ButtonColumn, ColumnCount };
constexpr int heightOfRow = 40;
/// Of what has left. All that waits is shown.
constexpr std::size_t mostShown = 200;

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

QString titleOf(store::Store& store, const std::string& caseId)
{
    const auto id = CaseId::parse(caseId);
    const auto record = id ? store.caseRecord(*id) : Result<casework::CaseRecord>(failWith(id));
    return record ? QString::fromStdString(record->title) : caseNumber(caseId);
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
    if (note.state == ParcelState::OnItsWay && carrier::isForEverybody(delivery.entry.kind)) {
        return DeliveryList::tr("Lies there for everybody since %1").arg(momentText(note.since));
    }
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
    layOutList(*this, {tr("Where it is"), tr("Message"), tr("Case"), QString()}, StateColumn,
               heightOfRow);
}

Result<void> DeliveryList::show(store::Store& store)
{
    setRowCount(0);
    const auto all = store::deliveries(store, store::OutboxPart::All);
    if (!all) {
        return failWith(all);
    }
    std::vector<const store::Delivery*> shown;
    std::size_t left = 0;
    for (auto delivery = all->rbegin(); delivery != all->rend(); ++delivery) {
        left += delivery->entry.isSent ? 1 : 0;
        if (!delivery->entry.isSent || left <= mostShown) {
            shown.push_back(&*delivery);
        }
    }
    setRowCount(static_cast<int>(shown.size()));
    int row = 0;
    for (const store::Delivery* delivery : shown) {
        addRow(row++, *delivery, titleOf(store, delivery->entry.caseId));
    }
    return {};
}

void DeliveryList::addRow(int row, const store::Delivery& delivery, const QString& title)
{
    auto* state = makeCell(deliveryText(delivery));
    const StateIcon shown = iconOf(delivery);
    state->setIcon(icon(QLatin1String(shown.name), shown.colour));
    setItem(row, StateColumn, state);
    setItem(row, MessageColumn, makeCell(messageText(delivery.entry.kind)));
    setItem(row, CaseColumn, makeCell(title));
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
