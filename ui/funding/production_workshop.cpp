// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/quoting/workshop_view.h"
#include "models/store/production.h"
#include "ui/cases/case_words.h"
#include "ui/funding/fact_table.h"
#include "ui/funding/production_page.h"
#include "ui/funding/workshop_words.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using namespace production;

constexpr std::uint64_t largestList = 16ULL * 1024 * 1024;
constexpr std::size_t shownRows = 60;
constexpr int minutesAnHour = 60;

QString plain(const std::string& text)
{
    return QString::fromStdString(text);
}

/// A label on a ground of its own, no wider than its words.
QLabel* makeMark(const QString& text, Look look)
{
    auto* mark = makeLabel(text, look);
    mark->setMargin(6);
    mark->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return mark;
}

/// What the workshop has to do with: what is made first, then what waits.
std::vector<std::size_t> byVerdict(const WeekPlan& plan)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < plan.jobs.size(); ++i) {
        if (plan.jobs[i].needsWork) {
            order.push_back(i);
        }
    }
    // Not of std::ranges, whose subrange Clang 14 does not compile.
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) {
        return plan.jobs[i].verdict == WeekVerdict::Chosen;
    });
    return order;
}

FactTable* makeWeekTable(const quoting::WorkshopView& view)
{
    auto* table = new FactTable(ProductionPage::tr("This week"),
                                {ProductionPage::tr("What"), ProductionPage::tr("For"),
                                 ProductionPage::tr("Pieces"), ProductionPage::tr("This week"),
                                 ProductionPage::tr("Work"), ProductionPage::tr("Why")},
                                {2, 4});
    std::size_t shown = 0;
    for (const std::size_t i : byVerdict(view.plan)) {
        if (++shown > shownRows) {
            break;
        }
        const PlannedDemand& planned = view.demands[i];
        const PlannedJob& job = view.plan.jobs[i];
        const bool isChosen = job.verdict == WeekVerdict::Chosen;
        table->addLine({plain(planned.demand.name), askedByText(planned.demand.source),
                        QString::number(planned.demand.open()),
                        isChosen ? ProductionPage::tr("yes") : ProductionPage::tr("no"),
                        job.minutes > 0 ? workTimeText(job.minutes) : QString(),
                        weekReasonText(planned, job)});
    }
    table->settle();
    return table;
}

} // namespace

void ProductionPage::addWorkshop(const std::vector<WorkOrder>& orders)
{
    const Workshop workshop = quoting::workshopOf(m_session.store());
    const auto view = quoting::workshopView(m_session.store(), m_session.party(), workshop);
    if (!view) {
        finish(errorText(view.error()), true);
        return;
    }
    if (view->demands.empty()) {
        return;
    }
    addWeek(*view, workshop);
    addPromises(*view, orders);
}

void ProductionPage::addWeek(const quoting::WorkshopView& view, const Workshop& workshop)
{
    Card* card = addCard(tr("This week"),
                         tr("What earns most and saves most lateness in the hours there are. A "
                            "setup, such as a colour, is paid once for all that share it."));
    auto* row = new QHBoxLayout;
    auto* hours = new QSpinBox;
    hours->setObjectName(QStringLiteral("workshopHours"));
    hours->setRange(1, 2'000);
    hours->setValue(static_cast<int>(workshop.minutesAWeek / minutesAnHour));
    hours->setButtonSymbols(QAbstractSpinBox::NoButtons);
    hours->setSuffix(tr(" hours a week"));
    hours->setAccessibleName(tr("Hours of the workshop in a week"));
    connect(
        hours, &QSpinBox::editingFinished, this,
        [this, hours, before = hours->value()] {
            if (hours->value() != before) {
                const auto kept = quoting::rememberHours(m_session.store(), hours->value());
                finish(kept ? QString() : errorText(kept.error()), !kept);
            }
        },
        Qt::QueuedConnection);
    row->addWidget(hours);
    const QString taken = workTimeText(view.plan.minutes);
    row->addWidget(makeLabel(view.plan.isProven
                                 ? tr("Taken: %1. No other choice is worth more.").arg(taken)
                                 : tr("Taken: %1. The best choice that was found.").arg(taken),
                             Look::Muted),
                   1);
    auto* methods = new QPushButton(tr("Read how parts are made…"));
    methods->setObjectName(QStringLiteral("readMethods"));
    connect(methods, &QPushButton::clicked, this, &ProductionPage::readMethods);
    row->addWidget(methods);
    card->column()->addLayout(row);
    auto* table = makeWeekTable(view);
    card->column()->addWidget(table);
    table->setVisible(table->rowCount() > 0);
    const auto passedOn = std::ranges::count(view.plan.jobs, false, &PlannedJob::needsWork);
    if (passedOn > 0) {
        card->column()->addWidget(
            makeText(tr("%n more need no work of ours: they go along once they are here.", nullptr,
                        static_cast<int>(passedOn)),
                     Look::Muted));
    }
    if (view.leftOut > 0) {
        card->column()->addWidget(makeText(
            tr("%n more wait until these are built.", nullptr, static_cast<int>(view.leftOut)),
            Look::Muted));
    }
}

void ProductionPage::addPromises(const quoting::WorkshopView& view,
                                 const std::vector<WorkOrder>& orders)
{
    Card* card = addCard(tr("When it will be there"),
                         tr("The longest chain decides the day: whoever shortens it brings the "
                            "day forward."));
    for (std::size_t i = 0; i < view.promises.size() && i < shownRows; ++i) {
        const quoting::PromisedSource& promised = view.promises[i];
        const bool isInWork = std::ranges::any_of(orders, [&](const WorkOrder& order) {
            return !order.isDone && order.source == promised.promise.source;
        });
        addPromise(*card, promised, isInWork ? InWork::Yes : InWork::No);
    }
}

void ProductionPage::addPromise(Card& card, const quoting::PromisedSource& promised, InWork inWork)
{
    const Promise& promise = promised.promise;
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->addWidget(
        makePlainText(plain(promised.title) + QStringLiteral("  ") + askedByText(promise.source)),
        0, 0);
    QString day = promise.day ? shortDayText(*promise.day) : tr("no day");
    if (promise.promised) {
        day += QStringLiteral("  ·  ") +
               (promise.isLate() ? tr("promised %1: late") : tr("promised %1"))
                   .arg(shortDayText(*promise.promised));
    }
    const bool isBad = promise.isLate() || !promise.day;
    grid->addWidget(makeMark(day, isBad ? Look::Problem : Look::Strong), 0, 1);
    if (inWork == InWork::No) {
        auto* open = new QPushButton(tr("Open a work order"));
        open->setObjectName(QStringLiteral("openWorkOrder"));
        connect(
            open, &QPushButton::clicked, this,
            [this, source = promise.source] {
                const auto made =
                    store::openWorkOrder(m_session.store(), m_session.party(), source);
                finish(made ? tr("Work order %1 is open.").arg(plain(made->id))
                            : errorText(made.error()),
                       !made);
            },
            Qt::QueuedConnection);
        grid->addWidget(open, 0, 2);
    }
    auto* chain = makePlainText(chainText(promise));
    setLook(chain, Look::Muted);
    grid->addWidget(chain, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    card.column()->addLayout(grid);
}

void ProductionPage::addWorkOrders(const std::vector<WorkOrder>& orders)
{
    if (std::ranges::all_of(orders, &WorkOrder::isDone)) {
        return;
    }
    Card* card = addCard(tr("Work orders"),
                         tr("Whoever checks signs with their name. What is found wrong goes back "
                            "and is checked again; nothing is built before all is signed."));
    std::size_t shown = 0;
    for (const WorkOrder& order : orders) {
        if (!order.isDone && ++shown <= shownRows) {
            addWorkOrder(*card, order);
        }
    }
}

void ProductionPage::addWorkOrder(Card& card, const WorkOrder& order)
{
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(plain(order.id), Look::Strong));
    head->addWidget(makeLabel(tr("for %1").arg(askedByText(order.source)), Look::Muted));
    head->addWidget(makeMark(workOrderStateText(order),
                             stateOf(order) == "defect" ? Look::Problem : Look::Muted));
    head->addStretch(1);
    auto* done = new QPushButton(tr("It is built"));
    done->setObjectName(QStringLiteral("workOrderBuilt"));
    done->setEnabled(stateOf(order) == "checked");
    connect(
        done, &QPushButton::clicked, this,
        [this, id = order.id] {
            const auto built = store::finishWorkOrder(m_session.store(), m_session.party(), id);
            finish(built ? tr("Recorded as built.") : errorText(built.error()), !built);
        },
        Qt::QueuedConnection);
    head->addWidget(done);
    card.column()->addLayout(head);
    for (std::size_t i = 0; i < order.checks.size(); ++i) {
        addCheck(card, order, i);
    }
}

void ProductionPage::addCheck(Card& card, const WorkOrder& order, std::size_t index)
{
    const QaCheck& check = order.checks[index];
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 0, 0);
    QString text = checkText(check);
    if (!check.isPassed() && !check.defects.empty()) {
        const Defect& defect = check.defects.back();
        text += QLatin1Char('\n') + tr("%1 found: %2").arg(plain(defect.by), plain(defect.what));
    }
    row->addWidget(makePlainText(text), 1);
    if (check.isPassed()) {
        row->addWidget(
            makeMark(tr("signed by %1, %2").arg(plain(check.signedBy), momentText(check.signedAt)),
                     Look::AllRight));
    } else {
        auto* sign = new QPushButton(tr("I have checked it"));
        sign->setObjectName(QStringLiteral("signCheck"));
        connect(
            sign, &QPushButton::clicked, this,
            [this, id = order.id, index] {
                const auto signedOne =
                    store::signCheck(m_session.store(), m_session.party(), id, index);
                finish(signedOne ? QString() : errorText(signedOne.error()), !signedOne);
            },
            Qt::QueuedConnection);
        row->addWidget(sign);
    }
    auto* defect = new QPushButton(tr("Defect…"));
    setLook(defect, Look::Quiet);
    connect(
        defect, &QPushButton::clicked, this,
        [this, id = order.id, index] { askForDefect(id, index); }, Qt::QueuedConnection);
    row->addWidget(defect);
    card.column()->addLayout(row);
}

void ProductionPage::askForDefect(const std::string& order, std::size_t check)
{
    const QString what = QInputDialog::getText(this, tr("Defect"), tr("What is wrong?"));
    if (what.isEmpty()) {
        return;
    }
    const auto kept =
        store::reportDefect(m_session.store(), m_session.party(), order, check, what.toStdString());
    finish(kept ? tr("It goes back and is checked again.") : errorText(kept.error()), !kept);
}

void ProductionPage::readMethods()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read how parts are made"), {},
                                                      tr("Lists of methods (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto kept =
        readFile(path.toStdString(), largestList)
            .and_then([](const std::string& text) { return parseMethods(text); })
            .and_then([this](const std::vector<Method>& methods) {
                return store::keepMethods(m_session.store(), m_session.party(), methods);
            });
    finish(kept ? tr("The list is kept.") : errorText(kept.error()), !kept);
}

} // namespace bespeak::ui
