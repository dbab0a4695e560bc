// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk_session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace bespeak::ui
{

class FormRows;

/// The desk before it is open: where the store is, which key signs, whose card it is, who works.
class DeskSetup : public QWidget
{
    Q_OBJECT

public:
    /// Remembers all but the passphrase in `kept`, which must outlive the page.
    explicit DeskSetup(QSettings& kept, QWidget* parent = nullptr);

    void setStore(const QString& store);
    void setCost(const exchange::Argon2Cost& cost) { m_cost = cost; }
    /// While the key is being opened.
    void setBusy(bool busy);
    void showProblem(const QString& sentence);
    /// The desk is open: the page is from now on for another person or role.
    void becomeSwitch();

signals:
    void openWanted(const bespeak::ui::DeskOpening& opening);
    void backWanted(); ///< the desk stays as it is

private:
    void addStore(FormRows* form);
    void addKey(FormRows* form);
    void addCard(FormRows* form);
    void offerEnds();
    void addPerson(FormRows* form);
    QWidget* withButton(QLineEdit* field, const QString& title, bool isNew, const QString& filter);
    void submit();
    QString missing() const;
    DeskOpening opening() const;
    void remember() const;

    QSettings& m_kept;
    exchange::Argon2Cost m_cost;
    QLineEdit* m_store;
    QLineEdit* m_keyFile;
    QCheckBox* m_makesKey;
    QLineEdit* m_passphrase;
    QLineEdit* m_cardFile;
    QCheckBox* m_makesCard;
    QLineEdit* m_name;
    QLineEdit* m_country;
    QLineEdit* m_currency;
    QLineEdit* m_vat;
    QLineEdit* m_contact;
    QComboBox* m_life;
    QLineEdit* m_person;
    QComboBox* m_role;
    QLabel* m_problem;
    QLabel* m_cloud; ///< a word of warning about the store's folder
    QPushButton* m_open;
    QPushButton* m_back;
    QLabel* m_heading;
    QLabel* m_intro;
};

} // namespace bespeak::ui
