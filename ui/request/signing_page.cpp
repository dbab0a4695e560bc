// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/signing_page.h"

#include "models/carrier/place.h"
#include "ui/keys/recovery_reminder.h"
#include "ui/keys/unlock_panel.h"
#include "ui/request/message_path.h"
#include "ui/text/quantity_text.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace bespeak::ui
{

SigningPage::SigningPage(CustomerSide side, const Texts& texts, const char* pathName,
                         QWidget* parent)
    : StepPage(texts.name, texts.heading, texts.intro, parent)
    , m_side(side)
    , m_unlock(new UnlockPanel(side.keys))
    , m_ready(new QWidget)
    , m_readyColumn(new QVBoxLayout(m_ready))
    , m_path(new MessagePath(side.store, pathName, texts.saveTitle))
    , m_byPost(new QCheckBox)
{
    m_byPost->setObjectName(QStringLiteral("goesByPost"));
    m_byPost->hide();
    m_readyColumn->setContentsMargins(0, 0, 0, 0);
    m_readyColumn->setSpacing(12);
    m_readyColumn->addWidget(m_byPost);
    m_readyColumn->addWidget(m_path);
    connect(m_byPost, &QCheckBox::toggled, this, [this](bool byPost) {
        m_path->setVisible(!byPost);
        Q_EMIT stateChanged();
    });
    connect(m_unlock, &UnlockPanel::changed, this, &SigningPage::refresh);
    connect(m_unlock, &UnlockPanel::problem, this, &SigningPage::showProblem);
    connect(m_path, &MessagePath::changed, this, [this] { showProblem({}); });
    connect(m_path, &MessagePath::problem, this, &SigningPage::showProblem);
}

void SigningPage::finish()
{
    column()->addWidget(new RecoveryReminder(m_side.keys, *m_unlock));
    column()->addWidget(m_unlock);
    column()->addWidget(m_ready);
    column()->addStretch();
    refresh();
}

void SigningPage::offerPost(const std::string& retailer)
{
    const auto place = carrier::findPlaceTo(m_side.store, retailer);
    const bool isThere = place && *place;
    m_byPost->setVisible(isThere);
    m_byPost->setChecked(isThere);
    m_byPost->setText(isThere
                          ? tr("Send it through %1").arg(QString::fromStdString((*place)->address))
                          : QString());
}

bool SigningPage::goesByPost() const
{
    return m_byPost->isChecked();
}

QString SigningPage::nextText() const
{
    if (!m_unlock->isDone()) {
        return m_unlock->buttonText();
    }
    return goesByPost() ? tr("Sign and send") : tr("Sign and save");
}

bool SigningPage::canGoOn() const
{
    return !m_side.keys.isBusy();
}

bool SigningPage::canGoBack() const
{
    return !m_isSigned && !m_side.keys.isBusy();
}

void SigningPage::enter()
{
    m_unlock->refresh();
    refresh();
}

void SigningPage::refresh()
{
    const bool ready = m_unlock->isDone();
    m_unlock->setVisible(!ready);
    m_ready->setVisible(ready);
    if (ready && !m_wasOpen) {
        m_wasOpen = true;
        keyIsOpen();
    }
    Q_EMIT stateChanged();
}

void SigningPage::goOn()
{
    if (m_unlock->isDone()) {
        signAndSave();
    } else {
        m_unlock->goOn();
    }
}

void SigningPage::signAndSave()
{
    const QString lacks = missing();
    showProblem(lacks);
    if (!lacks.isEmpty()) {
        return;
    }
    const std::optional<QString> file = goesByPost() ? QString() : m_path->confirmed();
    if (!file) {
        return;
    }
    if (!m_isSigned) {
        if (const auto done = sign(); !done) {
            showProblem(errorText(done.error()));
            return;
        }
        m_isSigned = true;
        Q_EMIT stateChanged();
    }
    const auto written = goesByPost() ? Result<void>() : write(*file);
    if (!written) {
        showProblem(errorText(written.error()));
        return;
    }
    Q_EMIT done();
}

} // namespace bespeak::ui
