// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_dialog.h"

#include "ui/keys/qr_view.h"
#include "ui/keys/recovery_reminder.h"
#include "ui/keys/unlock_panel.h"
#include "ui/keys/word_check.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr QSize usualSize{820, 640};

QPushButton* makeButton(const char* name, const QString& text, const char* iconName)
{
    auto* button = new QPushButton(icon(QLatin1String(iconName)), text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeyDialog::KeyDialog(KeyService& keys, QWidget* parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_unlock(new UnlockPanel(keys))
    , m_news(makeText({}, Look::AllRight))
    , m_close(new QPushButton(tr("Close")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(tr("My key"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScroll(makePage()), 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeButtons());
    resize(usualSize);
    connect(m_unlock, &UnlockPanel::changed, this, &KeyDialog::refresh);
    connect(m_unlock, &UnlockPanel::problem, this, &KeyDialog::showProblem);
    connect(&m_keys, &KeyService::keychainAnswered, this, &KeyDialog::refreshKeeping);
    m_keys.askKeychain();
    refresh();
}

QWidget* KeyDialog::makePage()
{
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(28, 20, 28, 16);
    m_column->setSpacing(14);
    m_column->addWidget(makeLabel(tr("My key"), Look::Heading));
    m_column->addWidget(makeText(tr("What you send is signed with this key. Retailers know it by "
                                    "its twelve words: read them out when they ask on the "
                                    "telephone, or let them scan the code."),
                                 Look::Muted));
    m_column->addWidget(new RecoveryReminder(m_keys, *m_unlock));
    m_column->addWidget(m_unlock);
    m_news->setObjectName(QStringLiteral("keyNews"));
    m_news->setMargin(8);
    m_news->hide();
    m_column->addWidget(m_news);

    m_keeping = new QWidget;
    auto* rows = new QGridLayout(m_keeping);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(10);
    m_recovery = makeText({}, Look::Strong);
    m_recovery->setObjectName(QStringLiteral("recoveryState"));
    auto* check = makeButton("checkPaper", tr("Check my paper"), "file-text");
    m_remembered = makeText({}, Look::Strong);
    m_remembered->setObjectName(QStringLiteral("rememberState"));
    m_rememberSwitch = makeButton("switchRemember", {}, "lock");
    rows->addWidget(m_recovery, 0, 0);
    rows->addWidget(check, 0, 1);
    rows->addWidget(m_remembered, 1, 0);
    rows->addWidget(m_rememberSwitch, 1, 1);
    rows->setColumnStretch(0, 1);
    m_column->addWidget(m_keeping);
    m_column->addStretch();
    connect(check, &QPushButton::clicked, m_unlock, &UnlockPanel::checkPaper);
    connect(m_rememberSwitch, &QPushButton::clicked, this, [this] {
        showNews({});
        m_keys.isRemembered() ? m_keys.forget() : m_unlock->offerRemembering();
    });
    connect(&m_keys, &KeyService::wordsConfirmed, this,
            [this] { showNews(tr("Your paper is right: these are the words of this key.")); });
    return page;
}

QWidget* KeyDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(28, 14, 28, 16);
    row->setSpacing(10);
    m_close->setObjectName(QStringLiteral("keyClose"));
    m_close->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("keyNext"));
    m_next->setDefault(true);
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_next);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this,
            [this] { isComparing() ? checkCopy() : m_unlock->goOn(); });
    return bar;
}

void KeyDialog::addIdentity()
{
    const auto id = m_keys.id();
    if (!id || m_identity != nullptr) {
        return;
    }
    m_identity = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    auto* code = new QrView(QString::fromStdString(id->text()));
    code->setObjectName(QStringLiteral("keyCode"));
    row->addWidget(code, 0, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_wordsHint = makeText({}, Look::Muted);
    right->addWidget(m_wordsHint);
    m_wordsPlace = new QVBoxLayout;
    right->addLayout(m_wordsPlace);
    auto* name = makeLabel(QString::fromStdString(id->text()), Look::Muted);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    name->setAccessibleName(tr("The key's name"));
    right->addWidget(name);
    auto* buttons = new QHBoxLayout;
    auto* copy = makeButton("copyWords", tr("Copy the words"), "copy");
    m_copyCheck = makeButton("checkCopy", {}, "shield-check");
    buttons->addWidget(copy);
    buttons->addWidget(m_copyCheck);
    buttons->addStretch();
    right->addLayout(buttons);
    right->addStretch();
    row->addLayout(right, 1);
    m_identity->column()->addLayout(row);
    m_column->insertWidget(2, m_identity);
    connect(copy, &QPushButton::clicked, this, [this, id] {
        QGuiApplication::clipboard()->setText(fingerprintText(*id));
        showNews(tr("The words are on the clipboard."));
    });
    connect(m_copyCheck, &QPushButton::clicked, this, [this] {
        showWords(m_checksCopy ? std::vector<std::size_t>() : threePlaces(m_keys.randomness()));
    });
    showWords({});
}

void KeyDialog::showWords(std::vector<std::size_t> asked)
{
    m_checksCopy = !asked.empty();
    delete m_words;
    m_words = new WordCheck(*m_keys.id(), std::move(asked));
    m_wordsPlace->addWidget(m_words);
    m_wordsHint->setText(m_checksCopy
                             ? tr("Type the three missing words as they stand in the copy, such as "
                                  "the one that your retailer has.")
                             : tr("The twelve words of your key"));
    m_copyCheck->setText(m_checksCopy ? tr("Show all words") : tr("Compare with a copy"));
    connect(m_words, &WordCheck::changed, this, [this] { refresh(); });
    connect(m_words, &WordCheck::entered, this, &KeyDialog::checkCopy);
    m_words->setFocus();
    showNews({});
    refresh();
}

void KeyDialog::checkCopy()
{
    if (!m_words->isComplete()) {
        return;
    }
    if (!m_words->isAllRight()) {
        showProblem(tr("These are not the words of your key: the copy is of another one."));
        return;
    }
    // Later: Enter in one of the fields leads here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showWords({});
            showNews(tr("The copy is right: these are the words of your key."));
        },
        Qt::QueuedConnection);
}

bool KeyDialog::isComparing() const
{
    return m_checksCopy && !m_unlock->asksForWords();
}

void KeyDialog::refresh()
{
    addIdentity();
    const bool done = m_unlock->isDone();
    // The recovery words have the page to themselves: nobody should take one kind for the other.
    if (m_identity != nullptr) {
        m_identity->setVisible(!m_unlock->asksForWords());
    }
    m_unlock->setVisible(!done);
    m_keeping->setVisible(done);
    m_next->setVisible(!done || isComparing());
    m_next->setText(isComparing() ? tr("Compare") : m_unlock->buttonText());
    m_next->setEnabled(isComparing() ? m_words->isComplete() : !m_keys.isBusy());
    refreshKeeping();
}

void KeyDialog::refreshKeeping()
{
    m_recovery->setText(m_keys.areWordsConfirmed()
                            ? tr("Your 24 recovery words make this key again if it is lost.")
                            : tr("Your 24 recovery words are not confirmed yet."));
    const bool remembered = m_keys.isRemembered();
    m_remembered->setVisible(m_keys.canRemember() || remembered);
    m_rememberSwitch->setVisible(m_keys.canRemember());
    m_remembered->setText(remembered
                              ? tr("This computer opens the key when you are logged in.")
                              : tr("The key asks for its passphrase each time Bespeak starts."));
    m_rememberSwitch->setText(remembered ? tr("Ask for the passphrase again")
                                         : tr("Remember on this computer…"));
}

void KeyDialog::showProblem(const QString& sentence)
{
    setLook(m_news, Look::Problem);
    m_news->setText(sentence);
    m_news->setVisible(!sentence.isEmpty());
}

void KeyDialog::showNews(const QString& sentence)
{
    showProblem(sentence);
    setLook(m_news, Look::AllRight);
}

} // namespace bespeak::ui
