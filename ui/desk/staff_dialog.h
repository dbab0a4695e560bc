// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_session.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bespeak::ui
{

class PassphrasePage;

/// Whose keys sign for the retailer in which role: shown from the card, added to it, ended.
/// Each change writes the card anew.
class StaffDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session must outlive the dialog and be open with the root key.
    StaffDialog(DeskSession& session, const exchange::Argon2Cost& cost, QWidget* parent = nullptr);

private:
    QWidget* makeKeys();
    QWidget* makeNew();
    QWidget* makeFileField();
    void fillKeys();
    void addKeyRow(int row, const exchange::StaffKey& key);
    QString missing() const;
    void addKey();
    void tell(const QString& sentence, bool isProblem);

    DeskSession& m_session;
    exchange::Argon2Cost m_cost;
    QGridLayout* m_keys = nullptr;
    QLineEdit* m_file;
    PassphrasePage* m_passphrase;
    std::vector<std::pair<exchange::KeyRole, QCheckBox*>> m_roles;
    QPushButton* m_add;
    QLabel* m_news;
};

} // namespace bespeak::ui
