// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/words_step.h"

#include "ui/board/brief_signals.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr const char* examples[] = {
    QT_TRANSLATE_NOOP("bespeak::ui::WordsStep", "One-bedroom apartment on a busy street"),
    QT_TRANSLATE_NOOP("bespeak::ui::WordsStep",
                      "House in a quiet suburb, protected from little kids"),
    QT_TRANSLATE_NOOP("bespeak::ui::WordsStep", "We rent, films at night, 4000 at most"),
};

QToolButton* makeChip(const QString& iconName, const QString& text)
{
    auto* chip = new QToolButton;
    chip->setProperty("look", QStringLiteral("chip"));
    chip->setIcon(icon(iconName));
    chip->setIconSize({14, 14});
    chip->setText(text);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

} // namespace

WordsStep::WordsStep()
    : BoardStep(QStringLiteral("wordsStep"), tr("In your words"), tr("What do you want?"),
                tr("A sentence is enough. No product name is needed, and nothing is required."))
    , m_words(new QPlainTextEdit)
    , m_none(makeText({}, Look::Muted))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(8, m_chips))
{
    m_words->setObjectName(QStringLiteral("boardWishes"));
    m_words->setAccessibleName(tr("What do you want?"));
    m_words->setPlaceholderText(
        tr("Films or music, quiet at night, children, the neighbours, what it may cost …"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(104);
    m_words->installEventFilter(this);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAfter);
    connect(&m_reading, &QTimer::timeout, this, &WordsStep::takeWords);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (m_words->document()->isModified()) {
            m_reading.start();
        }
    });
    addQuestion(tr("In your own words"), {}, m_words);
    addQuestion(tr("For example"), {}, makeExamples());
    auto* understood = new QWidget;
    auto* rows = new QVBoxLayout(understood);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_none);
    rows->addWidget(m_chips);
    addQuestion(tr("What was understood"), tr("take off what is wrong"), understood);
    column()->addStretch();
}

QWidget* WordsStep::makeExamples()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(8, row);
    int number = 0;
    for (const char* example : examples) {
        QToolButton* chip = makeChip(QStringLiteral("plus"), tr(example));
        chip->setObjectName(QStringLiteral("example-%1").arg(++number));
        connect(chip, &QToolButton::clicked, this, [this, chip] { addExample(chip->text()); });
        flow->addWidget(chip);
    }
    return row;
}

void WordsStep::addExample(const QString& text)
{
    const QString before = m_words->toPlainText().trimmed();
    m_words->setPlainText(before.isEmpty() ? text : before + QLatin1Char('\n') + text);
    m_words->document()->setModified(true);
    takeWords();
    document().endMerging();
}

bool WordsStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::FocusOut) {
        takeWords();
        document().endMerging();
    }
    return BoardStep::eventFilter(watched, event);
}

void WordsStep::takeWords()
{
    m_reading.stop();
    if (!m_words->document()->isModified()) {
        return;
    }
    m_words->document()->setModified(false);
    const std::string wishes = m_words->toPlainText().toStdString();
    edit(
        tr("In your own words"),
        [this, &wishes](design::Brief& brief) {
            brief = withWishes(std::move(brief), wishes, document().prices().currency);
        },
        QStringLiteral("wishes"));
}

bool WordsStep::isAnswered(const design::Brief& brief) const
{
    return !brief.wishes.empty();
}

void WordsStep::refresh()
{
    const QString wishes = QString::fromStdString(brief().wishes);
    if (!m_words->document()->isModified() && m_words->toPlainText() != wishes) {
        m_words->setPlainText(wishes);
        m_words->document()->setModified(false);
    }
    showChips();
}

void WordsStep::showChips()
{
    clearLayout(m_flow);
    const design::Brief read = readBrief(brief().wishes, document().prices().currency);
    for (const BriefSignal& signal : briefSignals()) {
        const bool isTaken = signal.isSame(read, brief());
        if (signal.isSaid(read) && (isTaken || !signal.isSaid(brief()))) {
            addChip(signal, read, isTaken);
        }
    }
    m_none->setVisible(m_flow->count() == 0);
    m_none->setText(brief().wishes.empty()
                        ? tr("What you write shows here as soon as it is understood.")
                        : tr("Nothing beyond the words themselves; the retailer reads them."));
    m_chips->updateGeometry();
}

/// What was understood can be taken off; what was taken off, or never taken, can be taken.
void WordsStep::addChip(const BriefSignal& signal, const design::Brief& read, bool isTaken)
{
    const QString words = signal.words(read);
    QToolButton* chip = makeChip(isTaken ? QStringLiteral("x") : QStringLiteral("plus"), words);
    chip->setObjectName((isTaken ? QStringLiteral("read-") : QStringLiteral("offer-")) +
                        QLatin1String(signal.name));
    chip->setAccessibleName(isTaken ? tr("Understood: %1. Press to take it off.").arg(words)
                                    : tr("%1? Press if that is so.").arg(words));
    chip->setToolTip(isTaken ? tr("Take it off") : tr("This may be meant. Press if that is so."));
    chip->setCheckable(true);
    chip->setChecked(isTaken);
    const QString label = isTaken ? tr("Not “%1”").arg(words) : words;
    connect(chip, &QToolButton::clicked, this, [this, &signal, label, isTaken, read] {
        edit(label,
             [&](design::Brief& brief) { signal.copy(isTaken ? design::Brief() : read, brief); });
    });
    m_flow->addWidget(chip);
}

} // namespace bespeak::ui
