// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/passphrase_page.h"

#include "ui/style/looks.h"
#include "ui/widgets/form_rows.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr int good = 16;
constexpr int veryGood = 22;

QLineEdit* makeField(const char* name, const QString& text)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(text);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(1'000);
    return field;
}

} // namespace

PassphrasePage::PassphrasePage(Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_first(makeField("passphrase", tr("Passphrase")))
    , m_second(makeField("passphraseAgain", tr("Once more")))
    , m_shown(new QCheckBox(tr("Show what I type")))
    , m_strength(makeLabel({}, Look::Muted))
{
    auto* rows = new FormRows;
    rows->addRow(tr("Passphrase"), m_first);
    rows->addRow(tr("Once more"), m_second)->setVisible(purpose == Purpose::Make);
    m_second->setVisible(purpose == Purpose::Make);
    rows->addWide(m_shown);
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_strength->setWordWrap(true);
    // Room for two lines at once: the fields above keep their place while somebody types.
    m_strength->setMinimumHeight(2 * m_strength->fontMetrics().lineSpacing());
    m_strength->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_strength->setVisible(purpose == Purpose::Make);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows);
    layout->addWidget(m_strength);
    setFocusProxy(m_first);
    const auto shownChanged = [this](bool shown) {
        const auto mode = shown ? QLineEdit::Normal : QLineEdit::Password;
        m_first->setEchoMode(mode);
        m_second->setEchoMode(mode);
    };
    connect(m_shown, &QCheckBox::toggled, this, shownChanged);
    for (QLineEdit* field : {m_first, m_second}) {
        connect(field, &QLineEdit::textChanged, this, &PassphrasePage::refresh);
    }
    connect(purpose == Purpose::Make ? m_second : m_first, &QLineEdit::returnPressed, this,
            &PassphrasePage::entered);
    refresh();
}

QString PassphrasePage::passphrase() const
{
    return m_first->text();
}

QString PassphrasePage::problem() const
{
    if (m_first->text().isEmpty()) {
        return tr("Type your passphrase.");
    }
    if (m_purpose == Purpose::Unlock) {
        return {};
    }
    if (m_first->text().size() < shortest) {
        return tr("The passphrase needs at least %1 characters.").arg(shortest);
    }
    return m_first->text() == m_second->text() ? QString()
                                               : tr("The two passphrases are not the same.");
}

void PassphrasePage::clear()
{
    m_first->clear();
    m_second->clear();
}

QString PassphrasePage::strengthText(qsizetype length)
{
    if (length >= veryGood) {
        return tr("Very good: this is long enough to withstand guessing.");
    }
    if (length >= good) {
        return tr("Good. One more word makes it very good.");
    }
    if (length >= shortest) {
        return tr("Enough. Four or five words that do not belong together are better and easier "
                  "to remember.");
    }
    return tr("At least %1 characters; four or five words that do not belong together are best.")
        .arg(shortest);
}

void PassphrasePage::refresh()
{
    m_strength->setText(strengthText(m_first->text().size()));
    Q_EMIT changed();
}

} // namespace bespeak::ui
