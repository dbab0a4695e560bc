// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/retailer_page.h"

#include "models/store/trust_list.h"
#include "models/base/file.h"
#include "ui/keys/word_check.h"
#include "ui/request/message_path.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr std::uint64_t largestCard = 1024 * 1024;
constexpr int rootKidRole = Qt::UserRole;

bool isUnverified(store::Store& store, const std::string& rootKid)
{
    const auto setting = store.setting(store::unverifiedSetting(rootKid));
    return setting && *setting && **setting == "1";
}

QString joinLines(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const std::string& line : lines) {
        texts << QString::fromStdString(line);
    }
    return texts.join(QStringLiteral("  ·  "));
}

} // namespace

RetailerPage::RetailerPage(CustomerSide side, RequestDraft& draft, QWidget* parent)
    : StepPage(tr("Retailer"), tr("Who should make the quote?"),
               tr("Your request is a file that you hand over yourself: by e-mail, on a stick, or "
                  "in the shop. Nothing is sent by Bespeak."),
               parent)
    , m_side(side)
    , m_draft(draft)
{
    column()->addWidget(makeKnown());
    column()->addWidget(makeCheck());
    column()->addStretch();
    setFocusProxy(m_open);
    fillKnown();
}

QWidget* RetailerPage::makeKnown()
{
    m_known = new QWidget;
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("retailers"));
    m_list->setAccessibleName(tr("Retailers that you know"));
    m_list->setMinimumHeight(120);
    m_list->setIconSize({20, 20});
    m_open = new QPushButton(icon(QStringLiteral("contact")), tr("Open a retailer's card…"));
    m_open->setObjectName(QStringLiteral("openCard"));
    m_open->setAutoDefault(false);
    auto* hint = makeText(tr("A retailer gives you a card: a .bespoken file from their website or "
                             "by e-mail."),
                          Look::Muted);
    auto* layout = new QVBoxLayout(m_known);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(hint);
    connect(m_open, &QPushButton::clicked, this, &RetailerPage::chooseCard);
    connect(m_list, &QListWidget::currentRowChanged, this, &RetailerPage::stateChanged);
    return m_known;
}

QWidget* RetailerPage::makeCheck()
{
    auto* card = new Card;
    m_check = card;
    m_cardName = makeLabel({}, Look::Figure);
    m_cardContact = makeText({}, Look::Muted);
    m_cardEnded = makeText({}, Look::Advice);
    m_cardEnded->setObjectName(QStringLiteral("cardEnded"));
    m_cardEnded->setMargin(8);
    auto* ask = makeText(tr("Is it really them? Take the twelve words from their paper or website, "
                            "or have them read out on the telephone, and type the three that are "
                            "missing here."),
                         Look::Strong);
    m_wordsPlace = new QWidget;
    auto* words = new QVBoxLayout(m_wordsPlace);
    words->setContentsMargins(0, 0, 0, 0);
    m_later = new QCheckBox(tr("I cannot compare now. Mark this retailer as not verified."));
    m_later->setObjectName(QStringLiteral("compareLater"));
    auto* other = new QPushButton(tr("Another retailer"));
    other->setObjectName(QStringLiteral("otherRetailer"));
    other->setAutoDefault(false);
    setLook(other, Look::Quiet);
    QVBoxLayout* layout = card->column();
    layout->addWidget(m_cardName);
    layout->addWidget(m_cardContact);
    layout->addWidget(m_cardEnded);
    layout->addSpacing(4);
    layout->addWidget(ask);
    layout->addWidget(m_wordsPlace);
    layout->addWidget(m_later);
    layout->addWidget(other, 0, Qt::AlignLeft);
    m_check->hide();
    connect(m_later, &QCheckBox::toggled, this, [this](bool later) {
        m_wordsPlace->setEnabled(!later);
        showProblem({});
        Q_EMIT stateChanged();
    });
    connect(other, &QPushButton::clicked, this, &RetailerPage::leaveCard);
    return m_check;
}

void RetailerPage::fillKnown()
{
    m_list->clear();
    const auto cards = m_side.store.cards();
    if (!cards) {
        showProblem(errorText(cards.error()));
        return;
    }
    for (const exchange::RetailerCard& card : *cards) {
        const std::string& kid = card.pin().text();
        const bool unverified = isUnverified(m_side.store, kid);
        const QString name = QString::fromStdString(card.name);
        auto* item = new QListWidgetItem(
            unverified ? icon(QStringLiteral("shield-alert"), &Colours::warning)
                       : icon(QStringLiteral("shield-check"), &Colours::success),
            unverified ? tr("%1  ·  not verified").arg(name) : name, m_list);
        item->setData(rootKidRole, QString::fromStdString(kid));
    }
    m_list->setVisible(!cards->empty());
    m_list->setCurrentRow(0);
}

void RetailerPage::chooseCard()
{
    const QString path = chooseMessageFile(m_side.store, tr("Open a retailer's card"), this);
    if (!path.isEmpty()) {
        openCard(path);
    }
}

void RetailerPage::openCard(const QString& path)
{
    const auto bytes = readFile(path.toStdString(), largestCard);
    const auto opened = bytes.and_then(
        [](const std::string& content) { return exchange::openRetailerCard(content); });
    if (!opened) {
        showProblem(errorText(opened.error()));
        return;
    }
    m_cardBytes = *bytes;
    m_card = opened->card;
    showCard();
}

void RetailerPage::showCard()
{
    showProblem({});
    m_cardName->setText(QString::fromStdString(m_card->name));
    m_cardContact->setText(joinLines(m_card->contactLines));
    m_cardContact->setVisible(!m_card->contactLines.empty());
    const Result<void> holds = checkHolds(*m_card);
    m_cardEnded->setVisible(!holds);
    m_cardEnded->setText(holds ? QString() : errorText(holds.error()));
    delete m_words;
    m_words = new WordCheck(m_card->pin(), threePlaces(m_side.randomness));
    m_wordsPlace->layout()->addWidget(m_words);
    m_later->setChecked(false);
    m_known->hide();
    m_check->show();
    m_words->setFocus();
    connect(m_words, &WordCheck::changed, this, [this] {
        showProblem({});
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

void RetailerPage::leaveCard()
{
    m_card.reset();
    m_check->hide();
    m_known->show();
    showProblem({});
    Q_EMIT stateChanged();
}

QString RetailerPage::nextText() const
{
    if (!m_card) {
        return StepPage::nextText();
    }
    return m_later->isChecked() ? tr("Go on without comparing") : tr("Compare and go on");
}

bool RetailerPage::canGoOn() const
{
    if (m_card) {
        return m_later->isChecked() || m_words->isComplete();
    }
    return m_list->currentItem() != nullptr;
}

void RetailerPage::enter()
{
    if (!m_card) {
        fillKnown();
    }
}

void RetailerPage::goOn()
{
    if (m_card) {
        pin();
        return;
    }
    const auto card =
        m_side.store.findCard(m_list->currentItem()->data(rootKidRole).toString().toStdString());
    if (!card) {
        showProblem(errorText(card.error()));
    } else if (*card) {
        choose(**card);
    }
}

Result<void> RetailerPage::checkHolds(const exchange::RetailerCard& card) const
{
    return exchange::checkNotEnded(card, m_side.store.now());
}

void RetailerPage::choose(const exchange::RetailerCard& card)
{
    if (const Result<void> holds = checkHolds(card); !holds) {
        showProblem(errorText(holds.error()));
        return;
    }
    m_draft.retailerRootKid = card.pin().text();
    m_draft.retailerName = QString::fromStdString(card.name);
    Q_EMIT done();
}

void RetailerPage::pin()
{
    const bool later = m_later->isChecked();
    if (!later && !m_words->isAllRight()) {
        showProblem(tr("These are not the words of this card. Look again; if they stay different, "
                       "the card is not from this retailer, and you should not use it."));
        return;
    }
    // The page has said that it has ended, if it has.
    const auto pinned = m_side.store.pinCard(m_cardBytes, store::EndedCard::Accept);
    if (!pinned) {
        showProblem(errorText(pinned.error()));
        return;
    }
    const std::string kid = m_card->pin().text();
    const auto noted = m_side.store.putSetting(store::unverifiedSetting(kid), later ? "1" : "0");
    if (!noted) {
        showProblem(errorText(noted.error()));
        return;
    }
    const exchange::RetailerCard card = *m_card;
    leaveCard();
    fillKnown();
    choose(card);
}

} // namespace bespeak::ui
