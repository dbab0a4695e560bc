// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/action_form.h"

#include "ui/cases/case_words.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int wordsHeight = 88;

QLineEdit* makeField(const char* name, const std::string& text = {})
{
    auto* field = new QLineEdit(QString::fromStdString(text));
    field->setObjectName(QLatin1String(name));
    return field;
}

QDateEdit* makeDay(const char* name, Instant day)
{
    auto* field = new QDateEdit(QDateTime::fromMSecsSinceEpoch(day.milliseconds).date());
    field->setObjectName(QLatin1String(name));
    field->setCalendarPopup(true);
    return field;
}

std::string isoDay(const QDateEdit* field)
{
    return field->date().toString(Qt::ISODate).toStdString();
}

QSpinBox* makeNumber(const char* name, std::int64_t lowest, int highest, std::int64_t value)
{
    auto* field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setRange(static_cast<int>(lowest), highest);
    field->setValue(static_cast<int>(value));
    return field;
}

} // namespace

template <typename Content>
void ActionForm::take(std::function<void(Content&)> read)
{
    m_readers.emplace_back(
        [read = std::move(read)](request::Content& content) { read(std::get<Content>(content)); });
}

ActionForm::ActionForm(const casework::CaseRecord& record, const casework::Transition& step,
                       store::ActionInput suggested, const std::string& person, QWidget* parent)
    : QWidget(parent)
    , m_step(step)
    , m_record(record)
    , m_person(person)
    , m_suggested(std::move(suggested))
    , m_rows(new FormRows)
    , m_words(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("actionForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeLabel(actionText(step.id), Look::Title));
    column->addWidget(m_rows);
    std::visit([this](auto& content) { addFields(content); }, m_suggested.content);
    addWords();
    addButtons();
}

void ActionForm::addWords()
{
    const bool isTold = m_step.evidence.has_value();
    m_words->setObjectName(QStringLiteral("actionWords"));
    m_words->setAccessibleName(isTold ? tr("Words to the customer") : tr("Note"));
    m_words->setPlaceholderText(isTold ? tr("Words to the customer") : tr("Note for the log"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(wordsHeight);
    layout()->addWidget(m_words);
}

void ActionForm::addButtons()
{
    auto* row = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back"));
    auto* send = new QPushButton(m_step.evidence ? tr("Sign") : tr("Record"));
    send->setObjectName(QStringLiteral("sendAction"));
    setLook(send, Look::Primary);
    connect(back, &QPushButton::clicked, this, &ActionForm::cancelled);
    connect(send, &QPushButton::clicked, this, &ActionForm::sendWanted);
    row->addWidget(back);
    row->addStretch();
    row->addWidget(send);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ActionForm::offerSeats(std::vector<OfferedSeat> seats)
{
    if (seats.empty() || m_deposit == nullptr) {
        return;
    }
    m_seats = std::move(seats);
    m_campaign = new QComboBox;
    m_campaign->setObjectName(QStringLiteral("campaignSeat"));
    m_campaign->addItem(tr("None: only this customer’s deposit"));
    for (const OfferedSeat& seat : m_seats) {
        m_campaign->addItem(seat.name);
    }
    m_rows->addRow(tr("Campaign"), m_campaign);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        // What is pledged is the campaign's price, no more and no less.
        if (m_deposit->isEnabled()) {
            m_ownDeposit = m_deposit->value();
        }
        m_deposit->setEnabled(chosen == 0);
        if (chosen > 0) {
            m_deposit->setValue(m_seats[static_cast<std::size_t>(chosen) - 1].price);
        } else if (m_ownDeposit) {
            m_deposit->setValue(*m_ownDeposit);
        }
    });
}

store::ActionInput ActionForm::input() const
{
    store::ActionInput typed = m_suggested;
    for (const auto& read : m_readers) {
        read(typed.content);
    }
    const int campaign = m_campaign == nullptr ? 0 : m_campaign->currentIndex();
    if (campaign > 0) {
        typed.seat = m_seats[static_cast<std::size_t>(campaign) - 1].seat;
    }
    typed.text = m_words->toPlainText().trimmed().toStdString();
    return typed;
}

void ActionForm::addFields(request::ConfirmationBody& confirmation)
{
    auto* deposit = new MoneyEdit;
    deposit->setObjectName(QStringLiteral("deposit"));
    deposit->setCurrency(confirmation.deposit.currency);
    deposit->setValue(confirmation.deposit);
    auto* promised =
        makeDay("promised", Instant{m_record.updated.milliseconds + 60 * millisecondsPerDay});
    m_rows->addRow(tr("Deposit"), deposit);
    m_deposit = deposit;
    m_rows->addRow(tr("Ready by"), promised);
    take<request::ConfirmationBody>([deposit, promised](request::ConfirmationBody& body) {
        body.deposit = deposit->value().value_or(Money{0, body.deposit.currency});
        body.promisedDate = isoDay(promised);
    });
}

void ActionForm::addFields(request::BuildStartBody& start)
{
    auto* order = makeField("workOrder", start.workOrder);
    m_rows->addRow(tr("Work order"), order);
    take<request::BuildStartBody>(
        [order](request::BuildStartBody& body) { body.workOrder = order->text().toStdString(); });
}

void ActionForm::addFields(request::BuildUpdateBody& update)
{
    if (update.step == request::BuildStep::Progress) {
        auto* stage =
            makeNumber("stage", std::max<std::int64_t>(0, m_record.buildStage), 99, update.stage);
        auto* name = makeField("stageName", update.stageName);
        auto* percent = makeNumber("percent", 0, 100, update.percent);
        m_rows->addRow(tr("Stage"), stage);
        m_rows->addRow(tr("Its name"), name);
        m_rows->addRow(tr("Done in %"), percent);
        take<request::BuildUpdateBody>([stage, name, percent](request::BuildUpdateBody& body) {
            body.stage = stage->value();
            body.stageName = name->text().toStdString();
            body.percent = percent->value();
        });
    }
    if (update.step != request::BuildStep::Resume) {
        auto* next =
            makeDay("nextDate", Instant{m_record.updated.milliseconds + 7 * millisecondsPerDay});
        m_rows->addRow(tr("Next news"), next);
        take<request::BuildUpdateBody>(
            [next](request::BuildUpdateBody& body) { body.nextDate = isoDay(next); });
    }
}

void ActionForm::addFields(request::QaReportBody& suggested)
{
    if (!suggested.items.empty()) {
        m_rows->addWide(makeLabel(tr("Checked by the work orders"), Look::Muted));
        for (const request::QaItem& item : suggested.items) {
            const QString text = QString::fromStdString(item.text);
            m_rows->addWide(makePlainText(
                item.passed ? tr("%1 (%2)").arg(text, QString::fromStdString(item.signedBy))
                            : tr("%1: nobody has signed it").arg(text)));
        }
        return;
    }
    auto* items = new QPlainTextEdit(tr("Everything as quoted\nSound measured at every seat\n"
                                        "Picture set up\nCables hidden and secured"));
    items->setObjectName(QStringLiteral("qaItems"));
    items->setFixedHeight(wordsHeight + 24);
    items->setTabChangesFocus(true);
    items->setAccessibleName(tr("What was checked, one on each line"));
    auto* passed = new QCheckBox(tr("I checked each line, and it passed"));
    passed->setObjectName(QStringLiteral("qaPassed"));
    m_rows->addWide(makeLabel(tr("What was checked, one on each line"), Look::Muted));
    m_rows->addWide(items);
    m_rows->addWide(passed);
    take<request::QaReportBody>([items, passed, this](request::QaReportBody& body) {
        for (const QString& line :
             items->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            body.items.push_back({line.trimmed().toStdString(), passed->isChecked(), m_person});
        }
    });
}

void ActionForm::addFields(request::DespatchBody&)
{
    auto* carrier = makeField("carrier");
    auto* tracking = makeField("tracking");
    auto* expected =
        makeDay("expected", Instant{m_record.updated.milliseconds + 3 * millisecondsPerDay});
    auto* paid = new QCheckBox(tr("The balance is paid, or terms are agreed"));
    paid->setObjectName(QStringLiteral("balancePaid"));
    m_rows->addRow(tr("Carrier"), carrier);
    m_rows->addRow(tr("Tracking"), tracking);
    m_rows->addRow(tr("Expected"), expected);
    m_rows->addWide(paid);
    take<request::DespatchBody>([=](request::DespatchBody& body) {
        body.carrier = carrier->text().toStdString();
        body.tracking = tracking->text().toStdString();
        body.expectedDate = isoDay(expected);
        body.balancePaid = paid->isChecked();
    });
}

void ActionForm::addFields(request::DeliveryBody&)
{
    auto* by = makeField("receivedBy");
    m_rows->addRow(tr("Received by"), by);
    take<request::DeliveryBody>(
        [by](request::DeliveryBody& body) { body.receivedBy = by->text().toStdString(); });
}

void ActionForm::addFields(request::CancelBody&)
{
    auto* ground = makeField("legalGround");
    auto* settlement = makeField("settlement");
    ground->setPlaceholderText(tr("empty: both sides sign"));
    m_rows->addRow(tr("Legal ground"), ground);
    m_rows->addRow(tr("Settlement"), settlement);
    take<request::CancelBody>([ground, settlement](request::CancelBody& body) {
        body.legalGround = ground->text().toStdString();
        body.settlement = settlement->text().toStdString();
    });
}

} // namespace bespeak::ui
