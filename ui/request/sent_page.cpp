// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/sent_page.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/widgets/card.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace bespeak::ui
{

SentPage::SentPage(const RequestDraft& draft, QWidget* parent)
    : StepPage(tr("Hand over"), {}, {}, parent)
    , m_draft(draft)
    , m_file(makeText({}, Look::Figure))
    , m_show(new QPushButton(icon(QStringLiteral("folder-open")), tr("Show in folder")))
    , m_steps(makeText({}, Look::Strong))
{
    m_file->setObjectName(QStringLiteral("writtenFile"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* requests = new QPushButton(icon(QStringLiteral("inbox")), tr("Open My requests"));
    requests->setObjectName(QStringLiteral("openRequests"));
    for (QPushButton* button : {m_show, requests}) {
        button->setAutoDefault(false);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(requests);
    buttons->addStretch();
    auto* card = new Card;
    card->column()->addWidget(m_file);
    card->column()->addLayout(buttons);
    column()->addWidget(card);
    column()->addWidget(m_steps);
    column()->addStretch();
    connect(m_show, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_draft.path).absolutePath()));
    });
    connect(requests, &QPushButton::clicked, this, [this] {
        Q_EMIT requestsWanted();
        Q_EMIT done();
    });
}

void SentPage::enter()
{
    const bool isFile = !m_draft.path.isEmpty();
    setHeading(tr("Your request is signed"),
               isFile ? tr("One thing is left to you: hand the file over.")
                      : tr("It leaves by itself; your outbox says where it is."));
    m_file->setVisible(isFile);
    m_file->setText(QDir::toNativeSeparators(m_draft.path));
    m_show->setVisible(isFile);
    m_steps->setText(isFile
                         ? tr("1.  Send the file to %1 by e-mail, or take it to the shop.\n"
                              "2.  They answer with a receipt, perhaps with a question, then with "
                              "a quote.\n"
                              "3.  Drag each file that you get into this window. Nothing is "
                              "ordered before you have accepted a quote and they have confirmed.")
                               .arg(m_draft.retailerName)
                         : tr("1.  %1 finds it where you both meet.\n"
                              "2.  They answer with a receipt, perhaps with a question, then with "
                              "a quote.\n"
                              "3.  Each answer comes in by itself. Nothing is ordered before you "
                              "have accepted a quote and they have confirmed.")
                               .arg(m_draft.retailerName));
}

} // namespace bespeak::ui
