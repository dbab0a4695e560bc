// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/post_dialog.h"

#include "models/store/case_actions.h"
#include "ui/cases/case_words.h"
#include "ui/post/delivery_list.h"
#include "ui/post/mail.h"
#include "ui/post/place_list.h"
#include "ui/request/message_path.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/case_number.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr QSize usualSize{900, 620};

/// Whom an e-mail about a case goes to, as far as the store knows.
QString addressee(store::Store& store, const CaseId& id)
{
    if (store.side() == store::Side::Retailer) {
        const auto contact = store.contact(id);
        return contact && *contact ? QString::fromStdString((*contact)->email) : QString();
    }
    const auto record = store.caseRecord(id);
    const auto card = record ? store.findCard(record->retailerKid)
                             : Result<std::optional<exchange::RetailerCard>>(failWith(record));
    if (card && *card) {
        for (const std::string& line : (*card)->contactLines) {
            if (line.find('@') != std::string::npos && line.find(' ') == std::string::npos) {
                return QString::fromStdString(line);
            }
        }
    }
    return {};
}

} // namespace

PostDialog::PostDialog(PostService& post, QWidget* parent)
    : QDialog(parent)
    , m_post(post)
    , m_deliveries(new DeliveryList)
    , m_places(new PlaceList(post))
    , m_news(makeText({}, Look::Muted))
    , m_meet(new QPushButton)
{
    setObjectName(QStringLiteral("postDialog"));
    setWindowTitle(tr("Outbox"));
    m_news->setObjectName(QStringLiteral("postNews"));
    m_news->setMargin(8);
    m_news->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Outbox"), Look::Heading));
    column->addWidget(m_deliveries, 1);
    column->addWidget(makeLabel(tr("Where both sides meet"), Look::Title));
    column->addWidget(makeText(tr("What waits is put there, what the other side has put there is "
                                  "taken in, and each side signs a receipt."),
                               Look::Muted));
    column->addWidget(m_places);
    column->addWidget(m_news);
    column->addWidget(makeFoot());
    resize(usualSize);
    connect(m_deliveries, &DeliveryList::mailWanted, this, &PostDialog::mail);
    connect(m_deliveries, &DeliveryList::saveWanted, this, &PostDialog::save);
    connect(m_places, &PlaceList::problem, this,
            [this](const QString& sentence) { tell(sentence, true); });
    connect(&m_post, &PostService::failed, this,
            [this](const Error& error) { tell(errorText(error), true); });
    connect(&m_post, &PostService::roundDone, this, &PostDialog::showRound);
    connect(&m_post, &PostService::placesChanged, this, &PostDialog::showButton);
    connect(&m_post, &PostService::busyChanged, this, &PostDialog::showButton);
    connect(&m_post, &PostService::progressed, this,
            [this](const QString& address, int sent, int taken) {
                tell(tr("%1: %2 sent, %3 taken in so far").arg(address).arg(sent).arg(taken),
                     false);
            });
    refresh();
}

QWidget* PostDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closePost"));
    close->setAutoDefault(false); // not the main button while nothing can be sent
    m_meet->setObjectName(QStringLiteral("meetNow"));
    setLook(m_meet, Look::Primary);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_meet);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_meet, &QPushButton::clicked, this, [this] {
        if (m_post.isBusy()) {
            m_post.stop();
        } else {
            m_post.meet();
        }
    });
    return foot;
}

void PostDialog::refresh()
{
    if (const auto shown = m_deliveries->show(m_post.store()); !shown) {
        tell(errorText(shown.error()), true);
    }
    showButton();
}

/// One button begins a round and ends it.
void PostDialog::showButton()
{
    const bool isBusy = m_post.isBusy();
    const auto places = m_post.places();
    m_meet->setIcon(isBusy ? icon(QStringLiteral("x"), &Colours::onAccent)
                           : icon(QStringLiteral("refresh-cw"), &Colours::onAccent));
    m_meet->setText(isBusy ? tr("Stop") : tr("Send and fetch now"));
    m_meet->setEnabled(places && !places->empty());
    m_meet->setToolTip(places && places->empty() ? tr("Add a place first") : QString());
}

void PostDialog::showRound()
{
    refresh();
    int sent = 0;
    int taken = 0;
    int arrived = 0;
    QStringList failures;
    bool isProblem = false;
    for (const PlaceRound& place : m_post.rounds()) {
        if (!place.round) {
            failures << errorText(place.round.error());
            isProblem = isProblem || !wasStopped(place);
            continue;
        }
        sent += place.round->sent;
        taken += static_cast<int>(place.round->takenInAll());
        arrived += place.round->acknowledged;
    }
    // Where one place failed, others may have sent.
    if (failures.size() < static_cast<qsizetype>(m_post.rounds().size())) {
        failures.prepend(
            tr("Sent: %1. Taken in: %2. Receipts: %3.").arg(sent).arg(taken).arg(arrived));
    }
    tell(failures.join(QLatin1Char('\n')), isProblem);
}

void PostDialog::mail(const store::OutboxEntry& entry)
{
    const QString file =
        QDir(messageFolder(m_post.store())).filePath(QString::fromStdString(entry.fileName));
    const auto written = store::exportDocument(m_post.store(), entry.document, file.toStdString());
    if (!written) {
        tell(errorText(written.error()), true);
        return;
    }
    refresh();
    const auto id = CaseId::parse(entry.caseId);
    const MailDraft draft{
        id ? addressee(m_post.store(), *id) : QString(),
        QStringLiteral("%1 · %2").arg(messageText(entry.kind), caseNumber(entry.caseId)),
        tr("Attached is a signed file. Open it with Bespeak, or drop it into its window."), file};
    openMail(draft, this, [this, file](const Result<void>& opened) {
        tell(opened ? tr("The mail program opens a message. Should the file not be attached to it, "
                         "attach it yourself: %1")
                          .arg(QDir::toNativeSeparators(file))
                    : errorText(opened.error()),
             !opened);
    });
}

void PostDialog::save(const store::OutboxEntry& entry)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a signed file"),
        QDir(messageFolder(m_post.store())).filePath(QString::fromStdString(entry.fileName)),
        tr("Signed files (*.bespoken)"));
    if (path.isEmpty()) {
        return;
    }
    rememberFolder(m_post.store(), path);
    const auto written = store::exportDocument(m_post.store(), entry.document, path.toStdString());
    if (!written) {
        tell(errorText(written.error()), true);
    }
    refresh();
}

void PostDialog::tell(const QString& sentence, bool isProblem)
{
    showNews(m_news, sentence, isProblem ? Look::Problem : Look::AllRight);
}

} // namespace bespeak::ui
