// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/unlock_panel.h"

#include "models/exchange/words.h"
#include "ui/keys/passphrase_page.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int wordsInRow = 4;
constexpr std::size_t firstAsked = 6; // places of the 24 that are typed back
constexpr std::size_t secondAsked = 18;

QStringList recoveryWords(const exchange::SigningKey& key)
{
    return QString::fromStdString(exchange::formatRecoveryWords(key)).split(QLatin1Char(' '));
}

} // namespace

UnlockPanel::UnlockPanel(KeyService& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_layout(new QVBoxLayout(this))
    , m_intro(makeLabel({}, Look::Strong))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_intro->setWordWrap(true);
    m_layout->addWidget(m_intro);
    connect(&m_keys, &KeyService::busyChanged, this, [this](bool busy) {
        if (m_passphrase != nullptr) {
            m_passphrase->setEnabled(!busy);
        }
        Q_EMIT changed();
    });
    connect(&m_keys, &KeyService::unlocked, this, &UnlockPanel::keyOpened);
    connect(&m_keys, &KeyService::failed, this,
            [this](const Error& error) { Q_EMIT problem(errorText(error)); });
    refresh();
}

void UnlockPanel::refresh()
{
    if (m_words != nullptr) {
        return;
    }
    delete m_passphrase;
    m_passphrase = nullptr;
    m_intro->setVisible(!m_keys.isUnlocked());
    if (m_keys.isUnlocked()) {
        return;
    }
    m_isNew = !m_keys.hasFile();
    m_intro->setText(
        m_isNew ? tr("Your signature is a key on this computer. Choose a passphrase that locks it; "
                     "nobody can reset it for you.")
                : tr("Your signature is locked. Open it with your passphrase."));
    m_passphrase = new PassphrasePage(m_isNew ? PassphrasePage::Purpose::Make
                                              : PassphrasePage::Purpose::Unlock);
    m_passphrase->setMaximumWidth(520);
    m_layout->addWidget(m_passphrase);
    m_passphrase->setFocus();
    connect(m_passphrase, &PassphrasePage::changed, this, [this] { Q_EMIT problem({}); });
    connect(m_passphrase, &PassphrasePage::entered, this, &UnlockPanel::goOn);
}

QString UnlockPanel::buttonText() const
{
    if (m_keys.isBusy()) {
        return m_isNew ? tr("Making the key…") : tr("Opening the key…");
    }
    if (m_words != nullptr) {
        return tr("I wrote them down");
    }
    return m_isNew ? tr("Make my key") : tr("Open my key");
}

void UnlockPanel::goOn()
{
    if (m_keys.isBusy()) {
        return;
    }
    if (m_words != nullptr) {
        checkRecoveryWords();
        return;
    }
    if (m_passphrase == nullptr) {
        return;
    }
    const QString wrong = m_passphrase->problem();
    Q_EMIT problem(wrong);
    if (!wrong.isEmpty()) {
        return;
    }
    if (m_isNew) {
        m_keys.make(m_passphrase->passphrase());
    } else {
        m_keys.unlock(m_passphrase->passphrase());
    }
}

void UnlockPanel::keyOpened()
{
    Q_EMIT problem({});
    if (m_isNew && m_passphrase != nullptr) {
        showRecoveryWords();
    }
    refresh();
    Q_EMIT changed();
}

void UnlockPanel::showRecoveryWords()
{
    delete m_passphrase;
    m_passphrase = nullptr;
    m_intro->setText(
        tr("Write these 24 words on paper and keep them where you keep contracts. They "
           "are shown only once; whoever has them can sign as you."));
    m_intro->show();
    m_words = new QFrame;
    setLook(m_words, Look::Card);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    const QStringList words = recoveryWords(*m_keys.key());
    for (int i = 0; i < words.size(); ++i) {
        auto* word = makeLabel(QStringLiteral("%1  %2").arg(i + 1, 2).arg(words[i]), Look::Strong);
        grid->addWidget(word, i / wordsInRow, i % wordsInRow);
    }
    auto* ask = new QHBoxLayout;
    ask->addWidget(makeLabel(tr("From your paper:"), Look::Muted));
    for (const std::size_t place : {firstAsked, secondAsked}) {
        ask->addWidget(addWordField(place));
    }
    ask->addStretch();
    auto* column = new QVBoxLayout(m_words);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    column->addLayout(grid);
    column->addLayout(ask);
    m_layout->addWidget(m_words);
}

QLineEdit* UnlockPanel::addWordField(std::size_t place)
{
    auto* field = new QLineEdit;
    field->setObjectName(QStringLiteral("recoveryWord%1").arg(place + 1));
    field->setAccessibleName(tr("Word %1").arg(place + 1));
    field->setPlaceholderText(tr("word %1").arg(place + 1));
    connect(field, &QLineEdit::textChanged, this, [this] { Q_EMIT problem({}); });
    m_asked.emplace_back(place, field);
    return field;
}

void UnlockPanel::checkRecoveryWords()
{
    const QStringList words = recoveryWords(*m_keys.key());
    for (const auto& [place, field] : m_asked) {
        const QString typed = field->text().trimmed();
        if (typed.compare(words.at(static_cast<qsizetype>(place)), Qt::CaseInsensitive) != 0) {
            Q_EMIT problem(tr("Word %1 is another one. Look at your paper again.").arg(place + 1));
            return;
        }
    }
    m_asked.clear();
    delete m_words;
    m_words = nullptr;
    m_isNew = false;
    refresh();
    Q_EMIT changed();
}

} // namespace bespeak::ui
