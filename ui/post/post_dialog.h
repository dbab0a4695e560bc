// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/outbox.h"
#include "ui/post/post_service.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace bespeak::ui
{

class DeliveryList;
class PlaceList;

/// "Outbox": own messages and where each of them is, and the places where both sides meet. A
/// message can be taken by hand at any time, as a file or in an e-mail.
class PostDialog : public QDialog
{
    Q_OBJECT

public:
    /// `post` must outlive the dialog.
    explicit PostDialog(PostService& post, QWidget* parent = nullptr);

private:
    QWidget* makeFoot();
    void refresh();
    void showButton();
    void showRound();
    void mail(const store::OutboxEntry& entry);
    void save(const store::OutboxEntry& entry);
    void tell(const QString& sentence, bool isProblem);

    PostService& m_post;
    DeliveryList* m_deliveries;
    PlaceList* m_places;
    QLabel* m_news;
    QPushButton* m_meet;
};

} // namespace bespeak::ui
