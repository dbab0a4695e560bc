// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk_list.h"

#include "ui/cases/case_list_model.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_words.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_button.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <array>

namespace bespeak::ui
{

namespace
{

using casework::CaseState;
using enum casework::CaseState;

constexpr int patienceOfTyping = 200; // milliseconds
constexpr int chipColumns = 2;
constexpr int newsMargin = 8;

/// States that are looked at together.
struct Group {
    const char* name;
    std::vector<CaseState> states;
};

const std::vector<Group>& groups()
{
    static const std::vector<Group> all{
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "All"), {}},
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "To quote"), {Received, Expired, Unfunded}},
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "With the customer"), {Clarifying, Quoted}},
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "To confirm"), {Accepted, Funding}},
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "To build"),
         {Ordered, Funded, Building, OnHold}},
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "To deliver"), {Built, Shipped}},
        {QT_TRANSLATE_NOOP("bespeak::ui::DeskList", "Finished"),
         {Delivered, Closed, Rejected, Withdrawn, Cancelled}}};
    return all;
}

} // namespace

DeskList::DeskList(QWidget* parent)
    : QWidget(parent)
    , m_model(new CaseListModel(this))
    , m_view(new CaseListView)
    , m_search(new QLineEdit)
    , m_chips(new QWidget)
    , m_news(makeLabel({}, Look::Muted))
    , m_card(makeLabel({}, Look::Advice))
    , m_renew(new QPushButton(tr("Renew the card")))
    , m_outbox(new QPushButton)
    , m_person(new ElidedButton)
    , m_staffKeys(makeIconButton(QStringLiteral("key-round"), tr("Keys of staff…")))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("deskList"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_soon->setSingleShot(true);
    m_soon->setInterval(patienceOfTyping);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());
    connect(m_soon, &QTimer::timeout, this, &DeskList::applyFilter);
    connect(m_search, &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) {
                    Q_EMIT caseChosen(m_model->row(now.row()).record.id);
                }
            });
    connect(m_model, &CaseListModel::failed, this,
            [this](const Error& error) { tell(errorText(error), true); });
}

QWidget* DeskList::makeHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(12, 0, 12, 0);
    grid->setSpacing(8);
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setPlaceholderText(tr("Search cases"));
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), &Colours::mutedText),
                        QLineEdit::LeadingPosition);
    auto* import =
        new QPushButton(icon(QStringLiteral("download")), QChar(0x2002) + tr("Take in…"));
    import->setObjectName(QStringLiteral("importMessages"));
    import->setToolTip(tr("Take in signed files (.bespoken). They can also be dropped here."));
    connect(import, &QPushButton::clicked, this, &DeskList::importWanted);
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(import, 0, 1);
    auto* chips = new QGridLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(6);
    for (int group = 0; group < static_cast<int>(groups().size()); ++group) {
        auto* chip = new QPushButton;
        chip->setObjectName(QStringLiteral("stateChip%1").arg(group));
        setLook(chip, Look::Chip);
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, [this, group] {
            m_group = group;
            applyFilter();
        });
        const int place = group == 0 ? 0 : group + 1;
        const int width = group == 0 ? chipColumns : 1;
        chips->addWidget(chip, place / chipColumns, place % chipColumns, 1, width);
        m_chipOf[group] = chip;
    }
    grid->addWidget(m_chips, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return head;
}

QWidget* DeskList::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 0, 12, 12);
    column->setSpacing(8);
    m_news->setObjectName(QStringLiteral("importNews"));
    m_news->setWordWrap(true);
    m_news->setMargin(newsMargin);
    m_news->hide();
    m_card->setObjectName(QStringLiteral("cardNotice"));
    m_card->setWordWrap(true);
    m_card->setMargin(newsMargin);
    m_card->hide();
    m_renew->setObjectName(QStringLiteral("renewCard"));
    m_renew->hide();
    connect(m_renew, &QPushButton::clicked, this, &DeskList::renewalWanted);
    m_outbox->setObjectName(QStringLiteral("outbox"));
    m_outbox->setIcon(icon(QStringLiteral("upload")));
    connect(m_outbox, &QPushButton::clicked, this, &DeskList::exportWanted);
    m_person->setObjectName(QStringLiteral("deskPersonNow"));
    m_person->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_person->setIcon(icon(QStringLiteral("user")));
    m_person->setToolTip(tr("Go on as somebody else or in another role"));
    setLook(m_person, Look::Quiet);
    m_staffKeys->setObjectName(QStringLiteral("staffKeys"));
    connect(m_person, &QPushButton::clicked, this, &DeskList::personWanted);
    connect(m_staffKeys, &QToolButton::clicked, this, &DeskList::staffKeysWanted);
    auto* post = makeIconButton(QStringLiteral("send"), tr("Outbox…"));
    post->setObjectName(QStringLiteral("openPost"));
    connect(post, &QToolButton::clicked, this, &DeskList::postWanted);
    auto* trust = makeIconButton(QStringLiteral("badge-check"), tr("Keys that count…"));
    trust->setObjectName(QStringLiteral("openTrust"));
    connect(trust, &QToolButton::clicked, this, &DeskList::trustWanted);
    auto* who = new QHBoxLayout;
    who->setSpacing(4);
    who->addWidget(m_person);
    who->addStretch();
    who->addWidget(post);
    who->addWidget(trust);
    who->addWidget(m_staffKeys);
    column->addWidget(m_card);
    column->addWidget(m_renew);
    column->addWidget(m_news);
    column->addWidget(m_outbox);
    column->addLayout(who);
    return foot;
}

void DeskList::showPerson(const QString& person, bool mayChangeCard)
{
    // An ampersand would underline the letter after it.
    m_person->setText(QChar(0x2002) +
                      QString(person).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_staffKeys->setVisible(mayChangeCard);
}

void DeskList::setStore(store::Store* store)
{
    m_store = store;
    m_model->setStore(store);
    applyFilter();
}

void DeskList::reload()
{
    const std::optional<CaseId> kept = chosen();
    m_model->reload();
    refreshChips();
    refreshOutbox();
    if (kept) {
        choose(*kept);
    }
}

void DeskList::choose(const CaseId& id)
{
    const int row = m_model->indexOf(id);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

std::optional<CaseId> DeskList::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(m_model->row(current.row()).record.id) : std::nullopt;
}

void DeskList::tell(const QString& sentence, bool isProblem)
{
    tell(sentence, isProblem ? Look::Problem : Look::AllRight);
}

void DeskList::tell(const QString& sentence, Look look)
{
    showNews(m_news, sentence, look);
}

void DeskList::tellOfCard(const QString& sentence, bool hasEnded, bool mayRenew)
{
    setLook(m_card, hasEnded ? Look::Problem : Look::Advice);
    m_card->setText(sentence);
    m_card->setVisible(!sentence.isEmpty());
    m_renew->setVisible(!sentence.isEmpty() && mayRenew);
}

void DeskList::applyFilter()
{
    const std::optional<CaseId> kept = chosen();
    store::CaseFilter filter;
    filter.text = m_search->text().trimmed().toStdString();
    filter.states = groups()[static_cast<std::size_t>(m_group)].states;
    const bool limits = !filter.text.empty() || !filter.states.empty();
    m_view->setEmptyText(limits ? tr("No case is like that.")
                                : tr("No cases yet. Take in a request that a customer sent you: "
                                     "drop its file here."));
    m_model->setFilter(std::move(filter));
    refreshChips();
    refreshOutbox();
    if (kept) {
        choose(*kept);
    }
}

void DeskList::refreshChips()
{
    std::map<CaseState, std::int64_t> counts;
    if (m_store != nullptr) {
        if (const auto counted = m_store->countByState()) {
            counts = *counted;
        }
    }
    std::int64_t all = 0;
    for (const auto& [state, count] : counts) {
        all += count;
    }
    for (const auto& [group, chip] : m_chipOf) {
        const Group& shown = groups()[static_cast<std::size_t>(group)];
        std::int64_t sum = shown.states.empty() ? all : 0;
        for (const CaseState state : shown.states) {
            sum += counts[state];
        }
        chip->setText(QStringLiteral("%1 %2").arg(tr(shown.name), QLocale().toString(sum)));
        chip->setChecked(group == m_group);
    }
}

void DeskList::refreshOutbox()
{
    std::size_t waiting = 0;
    if (m_store != nullptr) {
        if (const auto entries = m_store->outbox()) {
            waiting = entries->size();
        }
    }
    m_outbox->setVisible(waiting > 0);
    m_outbox->setText(QChar(0x2002) +
                      tr("Save %n waiting messages…", nullptr, static_cast<int>(waiting)));
}

} // namespace bespeak::ui
