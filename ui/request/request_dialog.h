// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/request/request_draft.h"
#include "ui/request/step_dialog.h"

class QImage;

namespace bespeak::ui
{

class RetailerPage;

/// From an open design to one signed file: to whom, who, what, the signature.
/// Before it is signed nothing is kept but a pinned retailer and the own contact.
class RequestDialog : public StepDialog
{
    Q_OBJECT

public:
    /// What `side` refers to outlives the dialog. With a revision the retailer is the case's.
    RequestDialog(CustomerSide side, design::Design design, catalogue::Catalogue catalogue,
                  std::optional<RequestRevision> revision = {}, QWidget* parent = nullptr);

    /// The room in 3D, before the third step; an empty picture is no picture.
    void setView(const QImage& picture);
    /// As if the user had chosen this card in the first step.
    void openCard(const QString& path);
    const RequestDraft& draft() const { return m_draft; }

signals:
    void requestsWanted();

private:
    void takeRetailer(store::Store& store);

    RequestDraft m_draft;
    RetailerPage* m_retailer = nullptr;
};

} // namespace bespeak::ui
