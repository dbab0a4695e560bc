// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/unlock_panel.h"

#include "ui/keys/passphrase_page.h"
#include "ui/keys/recovery_words.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int formWidth = 520;
constexpr int wordsHeight = 92; // 24 words in four lines

} // namespace

UnlockPanel::UnlockPanel(KeyService& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_layout(new QVBoxLayout(this))
    , m_intro(makeText({}, Look::Strong))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_intro);
    connect(&m_keys, &KeyService::busyChanged, this, [this](bool busy) {
        if (m_fields != nullptr) {
            m_fields->setEnabled(!busy);
        }
        Q_EMIT changed();
    });
    connect(&m_keys, &KeyService::unlocked, this, &UnlockPanel::keyOpened);
    connect(&m_keys, &KeyService::locked, this, &UnlockPanel::refresh);
    connect(&m_keys, &KeyService::keychainAnswered, this, &UnlockPanel::refreshRemember);
    connect(&m_keys, &KeyService::failed, this,
            [this](const Error& error) { Q_EMIT problem(errorText(error)); });
    refresh();
}

void UnlockPanel::refresh()
{
    if (m_words != nullptr) {
        return;
    }
    clearFields();
    m_intro->setVisible(!m_keys.isUnlocked());
    if (!m_keys.isUnlocked()) {
        setStep(m_keys.hasFile() ? Step::Unlock : Step::Make);
        m_keys.askKeychain();
    }
    Q_EMIT changed();
}

void UnlockPanel::clearFields()
{
    // Later: the button that leads here stands in it.
    if (m_fields != nullptr) {
        m_fields->hide();
        m_fields->setParent(nullptr);
        m_fields->deleteLater();
    }
    m_fields = nullptr;
    m_passphrase = nullptr;
    m_typedWords = nullptr;
    m_remember = nullptr;
    m_other = nullptr;
}

void UnlockPanel::setStep(Step step)
{
    clearFields();
    m_step = step;
    addFields();
    showTexts();
    refreshRemember();
    connect(m_passphrase, &PassphrasePage::changed, this, [this] { Q_EMIT problem({}); });
    connect(m_passphrase, &PassphrasePage::entered, this, &UnlockPanel::goOn);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const Step usual = m_keys.hasFile() ? Step::Unlock : Step::Make;
        setStep(m_step == Step::Restore ? usual : Step::Restore);
        Q_EMIT problem({});
        Q_EMIT changed();
    });
}

void UnlockPanel::addFields()
{
    m_fields = new QWidget;
    m_fields->setMaximumWidth(formWidth);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_step == Step::Restore) {
        m_typedWords = new QPlainTextEdit;
        m_typedWords->setObjectName(QStringLiteral("recoveryWordsTyped"));
        m_typedWords->setAccessibleName(tr("The 24 recovery words"));
        m_typedWords->setPlaceholderText(tr("The 24 words from your paper, with a blank between"));
        m_typedWords->setFixedHeight(wordsHeight);
        m_typedWords->setTabChangesFocus(true);
        connect(m_typedWords, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT problem({}); });
        column->addWidget(m_typedWords);
    }
    using Purpose = PassphrasePage::Purpose;
    m_passphrase = new PassphrasePage(m_step == Step::Unlock ? Purpose::Unlock : Purpose::Make);
    m_remember = new QCheckBox(tr("Remember on this computer"));
    m_remember->setObjectName(QStringLiteral("rememberKey"));
    m_remember->setToolTip(tr("The keychain of this system opens your key when you are logged in. "
                              "Your passphrase is not kept."));
    m_other = new QPushButton;
    m_other->setObjectName(QStringLiteral("restoreKey"));
    m_other->setAutoDefault(false);
    setLook(m_other, Look::Quiet);
    column->addWidget(m_passphrase);
    column->addWidget(m_remember);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    m_layout->addWidget(m_fields);
    setFocusProxy(m_typedWords != nullptr ? static_cast<QWidget*>(m_typedWords) : m_passphrase);
    setFocus();
}

void UnlockPanel::showTexts()
{
    m_intro->show();
    switch (m_step) {
    case Step::Make:
        m_intro->setText(tr("Your signature is a key on this computer. Choose a passphrase that "
                            "locks it; nobody can reset it for you."));
        break;
    case Step::Unlock:
        m_intro->setText(tr("Your signature is locked. Open it with your passphrase."));
        break;
    case Step::Restore:
        m_intro->setText(tr("Type the 24 words that you wrote down when you made your key, and "
                            "choose a passphrase for this computer."));
        break;
    }
    m_other->setText(m_step == Step::Restore  ? tr("Without recovery words")
                     : m_step == Step::Unlock ? tr("I forgot the passphrase: use my 24 words")
                                              : tr("I have a key already: use my 24 words"));
}

void UnlockPanel::refreshRemember()
{
    if (m_remember != nullptr) {
        m_remember->setVisible(m_keys.canRemember());
        m_remember->setChecked(m_wantsRemembering || m_keys.isRemembered());
    }
}

Remember UnlockPanel::remember() const
{
    // Where no keychain answers nobody has chosen anything.
    if (!m_keys.canRemember()) {
        return Remember::AsItIs;
    }
    return m_remember->isChecked() ? Remember::Yes : Remember::No;
}

QString UnlockPanel::buttonText() const
{
    if (m_words != nullptr) {
        return m_keys.areWordsConfirmed() ? tr("Check my words") : tr("I wrote them down");
    }
    const bool busy = m_keys.isBusy();
    switch (m_step) {
    case Step::Make:
        return busy ? tr("Making the key…") : tr("Make my key");
    case Step::Restore:
        return busy ? tr("Restoring the key…") : tr("Restore my key");
    case Step::Unlock:
        break;
    }
    return busy ? tr("Opening the key…") : tr("Open my key");
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
    const bool lacksWords =
        m_typedWords != nullptr && m_typedWords->toPlainText().trimmed().isEmpty();
    const QString wrong = lacksWords ? tr("Type your recovery words.") : m_passphrase->problem();
    Q_EMIT problem(wrong);
    if (!wrong.isEmpty()) {
        return;
    }
    const QString passphrase = m_passphrase->passphrase();
    switch (m_step) {
    case Step::Make:
        m_keys.make(passphrase, remember());
        break;
    case Step::Unlock:
        m_keys.unlock(passphrase, remember());
        break;
    case Step::Restore:
        m_keys.restore(m_typedWords->toPlainText(), passphrase, remember());
        break;
    }
}

void UnlockPanel::keyOpened()
{
    Q_EMIT problem({});
    m_wantsRemembering = false;
    const bool isNew = m_fields != nullptr && m_step == Step::Make;
    if (isNew && !m_keys.areWordsConfirmed()) {
        showRecoveryWords();
    }
    refresh();
    Q_EMIT changed();
}

void UnlockPanel::showRecoveryWords()
{
    askForWords(true, tr("Write these 24 words on paper and keep them where you keep contracts. "
                         "They make your key again if this computer is lost; whoever has them can "
                         "sign as you."));
}

void UnlockPanel::offerRemembering()
{
    m_wantsRemembering = true;
    m_keys.lock();
}

void UnlockPanel::checkPaper()
{
    askForWords(false, tr("Take the paper with your 24 words, and type these two."));
}

void UnlockPanel::askForWords(bool shown, const QString& intro)
{
    clearFields();
    delete m_words;
    m_intro->setText(intro);
    m_intro->show();
    m_words = new RecoveryWords(*m_keys.key(),
                                shown ? RecoveryWords::Shown::All : RecoveryWords::Shown::None,
                                twoPlaces(m_keys.randomness()));
    m_layout->addWidget(m_words);
    setFocusProxy(m_words);
    m_words->setFocus();
    connect(m_words, &RecoveryWords::changed, this, [this] { Q_EMIT problem({}); });
    connect(m_words, &RecoveryWords::entered, this, &UnlockPanel::goOn);
    Q_EMIT changed();
}

void UnlockPanel::checkRecoveryWords()
{
    const QString wrong = m_words->problem();
    Q_EMIT problem(wrong);
    if (!wrong.isEmpty()) {
        return;
    }
    // Later: Enter in one of its fields leads here.
    m_words->hide();
    m_words->deleteLater();
    m_words = nullptr;
    m_keys.confirmWords();
    refresh();
}

} // namespace bespeak::ui
