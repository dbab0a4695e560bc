// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/request_dialog.h"

#include "ui/request/contact_page.h"
#include "ui/request/parts_page.h"
#include "ui/request/retailer_page.h"
#include "ui/request/sent_page.h"
#include "ui/request/sign_page.h"

#include <QBuffer>
#include <QImage>

namespace bespeak::ui
{

RequestDialog::RequestDialog(CustomerSide side, design::Design design,
                             catalogue::Catalogue catalogue,
                             std::optional<RequestRevision> revision, QWidget* parent)
    : StepDialog(revision ? tr("Ask for changes") : tr("Request a quote"), parent)
{
    setObjectName(QStringLiteral("requestDialog"));
    m_draft.design = std::move(design);
    m_draft.catalogue = std::move(catalogue);
    m_draft.revision = std::move(revision);
    if (m_draft.revision) {
        takeRetailer(side.store);
    } else {
        m_retailer = new RetailerPage(side, m_draft);
        addPage(m_retailer);
    }
    addPage(new ContactPage(side, m_draft));
    addPage(new PartsPage(side, m_draft));
    addPage(new SignPage(side, m_draft));
    auto* sent = new SentPage(m_draft);
    addPage(sent);
    connect(sent, &SentPage::requestsWanted, this, &RequestDialog::requestsWanted);
}

void RequestDialog::takeRetailer(store::Store& store)
{
    const auto record = store.caseRecord(m_draft.revision->caseId);
    if (!record) {
        return;
    }
    m_draft.retailerRootKid = record->retailerKid;
    const auto card = store.findCard(record->retailerKid);
    if (card && *card) {
        m_draft.retailerName = QString::fromStdString((*card)->name);
    }
}

void RequestDialog::setView(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.isNull() && picture.save(&buffer, "PNG")) {
        m_draft.viewPng = bytes.toStdString();
    }
}

void RequestDialog::openCard(const QString& path)
{
    if (m_retailer != nullptr) {
        m_retailer->openCard(path);
    }
}

} // namespace bespeak::ui
