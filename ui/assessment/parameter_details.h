// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/assessment_service.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace bespeak::ui
{

class KeepForm;

/// All about one parameter: what it means, every seat's figure, what is asked for and by whom,
/// how sure it is, what helps, and the customer's word that it shall stay.
class ParameterDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterDetails(QWidget* parent = nullptr);

    void show(const Judged& judged, const assessment::Parameter& parameter);
    /// Until showRemedies: that they are looked for.
    void showSearching();
    void showRemedies(const Judged& judged, const std::vector<assessment::Remedy>& remedies,
                      const std::string& unit);

signals:
    void remedyChosen(const bespeak::assessment::Remedy& remedy);
    void keepWanted(const QString& note);
    void judgeWanted();

private:
    void addFact(QGridLayout* grid, const QString& name, QLabel* value);
    void showSeats(const Judged& judged, const assessment::Parameter& parameter);
    void showSource(const assessment::Parameter& parameter);
    void clearRemedies();

    QLabel* m_finding;
    QLabel* m_meaning;
    QLabel* m_needs;
    QGridLayout* m_seats;
    QLabel* m_limit;
    QLabel* m_levels;
    QLabel* m_certainty;
    QLabel* m_source;
    QLabel* m_grade;
    QLabel* m_remedyState;
    QVBoxLayout* m_remedies;
    KeepForm* m_keep;
};

/// What a person is called who sits there: "Sofa, place 2".
QString seatText(const Judged& judged, const assessment::SeatValue& seat);

} // namespace bespeak::ui
