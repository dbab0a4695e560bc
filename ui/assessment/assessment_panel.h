// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/group_section.h"
#include "ui/document/selection.h"

#include <QTimer>

class QLabel;
class QScrollArea;

namespace bespeak::ui
{

class BassFigure;
class LevelChip;
class QuietFigure;
class WaveService;

/// How good the room is: the worst thing first, then ten groups that open to their parameters,
/// each with what would mend it. It follows every change.
class AssessmentPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AssessmentPanel(AssessmentService& service, WaveService& waves, QWidget* parent = nullptr);

    /// Opens a parameter and brings it into view.
    void open(const ParameterKey& key);
    void refresh();
    BassFigure& bassFigure() const { return *m_bass; }
    QString headline() const;

signals:
    /// The user wants to see it; it is selected already.
    void shown(const bespeak::ui::Selection& selection);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeGroups();
    GroupSection* addGroup(assessment::Group group);
    void showHead(const Judged& judged);
    void showFigures(const Judged& judged);
    GroupSection* section(assessment::Group group) const;
    void toggle(std::size_t parameter);
    void goTo(const assessment::Parameter& parameter);
    void search();
    void searchSoon();
    GroupSection* openedSection() const;
    void applyRemedy(const assessment::Remedy& remedy);
    void edit(const Result<design::Design>& edited, const QString& label);

    AssessmentService& m_service;
    QLabel* m_sign;
    QLabel* m_headline;
    QLabel* m_note;
    LevelChip* m_level;
    RowButton* m_worst;
    QLabel* m_empty;
    BassFigure* m_bass;
    QuietFigure* m_quiet;
    QScrollArea* m_scroll = nullptr;
    std::vector<GroupSection*> m_groups;
    std::optional<ParameterKey> m_open;
    bool m_isStale = true; ///< it was hidden while the design changed
    QTimer m_searchSoon;
};

} // namespace bespeak::ui
