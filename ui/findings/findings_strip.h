// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/assessment_service.h"
#include "ui/assessment/parameter_key.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace bespeak::ui
{

class FitRemediesRow;

/// What a finding is about, as a selection; nothing if it is about the whole.
Selection selectionOf(const std::vector<assessment::Subject>& subjects);

/// What is wrong with the design right now: what does not fit, then what falls short. A click goes
/// there, and offers what mends a thing that does not fit. When nothing is wrong it says so in one
/// line.
class FindingsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsStrip(QWidget* parent = nullptr);

    /// From now on what falls short is listed too, and what does not fit can be mended; the
    /// service must outlive the strip.
    void setAssessments(AssessmentService& service);

    void setDocument(DesignDocument* document);
    void refresh();

signals:
    /// The user wants to see it; it is selected already.
    void shown(const bespeak::ui::Selection& selection);
    /// The user wants to know more about a parameter of the assessment.
    void parameterWanted(const bespeak::ui::ParameterKey& key);

private:
    /// A finding of fit, to know it again after an edit.
    struct FitKey {
        std::string rule;
        std::vector<assessment::Subject> subjects;

        friend bool operator==(const FitKey&, const FitKey&) = default;
    };
    struct Entry {
        assessment::Verdict verdict = assessment::Verdict::Fail;
        QString text;
        QString source;
        Selection selection;
        std::optional<ParameterKey> parameter;
        std::optional<FitKey> fit;

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::vector<Entry> entries() const;
    void addShortfalls(std::vector<Entry>& entries) const;
    void refreshSoon();
    void goTo(const QModelIndex& index);
    void showSummary();
    void showEntries();
    /// Asks for what mends the finding that was clicked, if it is still there.
    void askForRemedies();
    void apply(const assessment::Remedy& remedy);

    QPointer<DesignDocument> m_document;
    QLabel* m_sign;
    QLabel* m_summary;
    QListView* m_list;
    QStandardItemModel* m_model;
    AssessmentService* m_service = nullptr;
    std::vector<Entry> m_entries;   ///< that are listed
    std::optional<FitKey> m_wanted; ///< that was clicked
    FitRemediesRow* m_remedies;
    QTimer m_soon;
    QTimer m_askSoon;
};

} // namespace bespeak::ui
