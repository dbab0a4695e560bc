// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/trust_dialog.h"

#include "models/base/file.h"
#include "models/store/key_news.h"
#include "models/store/store.h"
#include "ui/cases/case_words.h"
#include "ui/keys/key_words.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_table.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

using store::TrustedKey;
using store::TrustGround;

enum Column { OwnerColumn, WhyColumn, StateColumn, WordsColumn, ColumnCount };

constexpr QSize usualSize{860, 540};
constexpr int rowHeight = 40;
constexpr unsigned largestStatement = 1024 * 1024;

QString ownerText(const TrustedKey& key)
{
    switch (key.ground) {
    case TrustGround::Own:
        return TrustDialog::tr("You");
    case TrustGround::FirstRequest:
        return TrustDialog::tr("A customer, %n case(s)", nullptr, static_cast<int>(key.cases));
    default:
        return QString::fromStdString(key.owner);
    }
}

QString whyText(const TrustedKey& key)
{
    switch (key.ground) {
    case TrustGround::Own:
        return TrustDialog::tr("Your own key");
    case TrustGround::PinnedRoot:
        if (key.successor) {
            return TrustDialog::tr("Former root key; it proves old messages only");
        }
        if (key.predecessor && key.areWordsCompared) {
            return TrustDialog::tr("Root key; the one before it signed for it");
        }
        return key.areWordsCompared ? TrustDialog::tr("Root key; its words were compared")
                                    : TrustDialog::tr("Root key; its words were not compared yet");
    case TrustGround::OnCard:
        return TrustDialog::tr("Staff, listed on the signed card: %1").arg(rolesText(key.roles));
    case TrustGround::FirstRequest:
        break;
    }
    return TrustDialog::tr("It signed the first request, and the case is held to it");
}

QString stateText(const TrustedKey& key, Instant now)
{
    if (key.revocation) {
        return TrustDialog::tr("Revoked: nothing after %1 counts")
            .arg(momentText(key.revocation->compromisedSince));
    }
    if (key.successor && key.until) {
        return TrustDialog::tr("Replaced on %1").arg(dayText(*key.until));
    }
    if (key.until) {
        return key.signsAt(now) ? TrustDialog::tr("Until %1").arg(dayText(*key.until))
                                : TrustDialog::tr("Ended on %1").arg(dayText(*key.until));
    }
    return key.since ? TrustDialog::tr("Since %1").arg(dayText(*key.since)) : QString();
}

} // namespace

TrustDialog::TrustDialog(store::Store& store, WhoAmI self, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_self(std::move(self))
    , m_table(makeTable())
    , m_news(makeText({}, Look::AllRight))
{
    setObjectName(QStringLiteral("trustDialog"));
    setWindowTitle(tr("Keys that count"));
    m_news->setObjectName(QStringLiteral("trustNews"));
    m_news->setMargin(8);
    m_news->hide();
    auto* take = new QPushButton(icon(QStringLiteral("download")), tr("Take in a statement…"));
    take->setObjectName(QStringLiteral("takeStatement"));
    take->setToolTip(tr("A signed file in which a key is replaced or revoked"));
    auto* close = new QPushButton(tr("Close"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(take);
    foot->addStretch();
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Keys that count"), Look::Heading));
    column->addWidget(makeText(tr("A signed message is believed only if one of these keys signed "
                                  "it. Point at the words to see all twelve."),
                               Look::Muted));
    column->addWidget(m_table, 1);
    column->addWidget(m_news);
    column->addLayout(foot);
    resize(usualSize);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(take, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Take in a statement"), {},
                                                          tr("Signed files (*.bespoken)"));
        if (!path.isEmpty()) {
            takeStatement(path);
        }
    });
    fill();
}

QTableWidget* TrustDialog::makeTable()
{
    auto* table = new QTableWidget(0, ColumnCount);
    table->setObjectName(QStringLiteral("trustedKeys"));
    table->setAccessibleName(tr("Keys that count"));
    layOutList(*table, {tr("Whose"), tr("Why it counts"), tr("When"), tr("Words")}, WhyColumn,
               rowHeight);
    return table;
}

void TrustDialog::fill()
{
    m_table->setRowCount(0);
    const auto keys = store::trustList(m_store, m_self());
    if (!keys) {
        tell(errorText(keys.error()), true);
        return;
    }
    m_table->setRowCount(static_cast<int>(keys->size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        addRow(row, (*keys)[static_cast<std::size_t>(row)]);
    }
}

void TrustDialog::addRow(int row, const TrustedKey& key)
{
    const bool isGood = key.signsAt(m_store.now());
    const bool isOpen = key.ground == TrustGround::PinnedRoot && !key.areWordsCompared;
    auto* owner = makeCell(ownerText(key));
    owner->setIcon(!isGood  ? icon(QStringLiteral("ban"), &Colours::danger)
                   : isOpen ? icon(QStringLiteral("circle-alert"), &Colours::warning)
                            : icon(QStringLiteral("badge-check"), &Colours::success));
    m_table->setItem(row, OwnerColumn, owner);
    m_table->setItem(row, WhyColumn, makeCell(whyText(key)));
    m_table->setItem(row, StateColumn, makeCell(stateText(key, m_store.now())));
    auto* words = makeCell(keyWords(key.id, 3) + QStringLiteral(" …"));
    words->setToolTip(keyWords(key.id, 12));
    m_table->setItem(row, WordsColumn, words);
}

void TrustDialog::takeStatement(const QString& path)
{
    const auto news =
        readFile(path.toStdString(), largestStatement).and_then([this](const std::string& bytes) {
            return store::takeKeyStatement(m_store, m_self(), bytes);
        });
    if (!news) {
        tell(errorText(news.error()), true);
        return;
    }
    fill();
    tellNews(*news);
    Q_EMIT changed();
}

void TrustDialog::tellNews(const store::KeyNews& news)
{
    if (!news.retailer.empty()) {
        tell(tr("%1 has a new root key, signed for by the old one. All goes on.")
                 .arg(QString::fromStdString(news.retailer)),
             false);
    } else if (news.revocation) {
        tell(tr("The key is revoked. Messages that came from it since it was not safe: %1.")
                 .arg(news.doubtful),
             news.doubtful > 0);
    } else {
        const int cases = static_cast<int>(news.cases.size());
        tell(tr("%n case(s) go on with the new key.", nullptr, cases), false);
    }
}

void TrustDialog::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
