// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/carrier/place.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace bespeak::ui
{

class PostService;

/// The places where this store meets others: how each one does, another one, one less.
class PlaceList : public QWidget
{
    Q_OBJECT

public:
    /// `post` must outlive the list.
    explicit PlaceList(PostService& post, QWidget* parent = nullptr);

signals:
    void problem(const QString& sentence);

private:
    QWidget* makeNew();
    QWidget* makeRow(const carrier::Place& place);
    void fill();
    void chooseFolder();
    void addServer();

    PostService& m_post;
    QVBoxLayout* m_rows;
    QLineEdit* m_address;
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace bespeak::ui
