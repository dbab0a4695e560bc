// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/request/bodies.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace bespeak::ui
{

/// What the customer may choose instead of a line or beside all of them: one row each, a component
/// of the catalogue at its list price.
class AlternatesPage : public QWidget
{
    Q_OBJECT

public:
    explicit AlternatesPage(catalogue::Catalogue catalogue, QWidget* parent = nullptr);

    void setAlternates(std::vector<request::Alternate> alternates);
    /// Those whose line is still there; they follow when lines go.
    std::vector<request::Alternate> alternates(const pricing::PriceList& prices) const;
    /// Offers to replace this line; −1: to come besides.
    void setLines(const pricing::PriceList& prices, int current);
    void lineRemoved(int row);

private:
    void add();
    void remove();
    void fill();
    void offerComponents();

    catalogue::Catalogue m_catalogue;
    pricing::PriceList m_prices;
    std::vector<request::Alternate> m_alternates;
    QComboBox* m_line;
    QComboBox* m_component;
    QTableWidget* m_table;
};

/// The days on which people come to set it up, if any are kept free.
class InstallationPage : public QWidget
{
    Q_OBJECT

public:
    explicit InstallationPage(QDate today, QWidget* parent = nullptr);

    void setInstallation(const std::optional<request::InstallationSlot>& slot);
    std::optional<request::InstallationSlot> installation() const;

private:
    QCheckBox* m_isKept;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QSpinBox* m_hours;
};

/// Which design is quoted, what the desk changed in it, and what that does to the room. What lowers
/// the fit has to be confirmed before the quote can be signed.
class QuotedDesignPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuotedDesignPage(QWidget* parent = nullptr);

    /// @param changes one line each; empty: it is quoted as requested.
    /// @param losses what gets worse, in sentences that go with the quote.
    void showDesign(const QString& fit, const QStringList& changes, const QStringList& losses);
    bool isConfirmed() const;
    QStringList losses() const { return m_losses; }

signals:
    void saveWanted();   ///< to change it in the room workspace
    void changeWanted(); ///< a changed design is to be taken

private:
    QLabel* m_fit;
    QLabel* m_changes;
    QCheckBox* m_knowing;
    QStringList m_losses;
};

} // namespace bespeak::ui
