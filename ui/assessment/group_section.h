// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/assessment/assessment_service.h"
#include "ui/assessment/parameter_key.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace bespeak::ui
{

class ParameterDetails;
class RowButton;

/// How a group fares: its worst verdict of all that is not kept, and how much there is of each.
struct GroupState {
    std::vector<std::size_t> parameters; ///< indices
    assessment::Verdict verdict = assessment::Verdict::Neutral;
    std::optional<int> level;
    int failing = 0;
    int advising = 0;
    int unjudged = 0;
    int kept = 0;
    int leftOut = 0; ///< of the whole room: beyond what is judged
};

GroupState stateOf(const Judged& judged, assessment::Group group);
/// Of all groups.
GroupState stateOf(const Judged& judged);

/// A group of the assessment: one line that opens to its parameters, one of which may be open.
class GroupSection : public QWidget
{
    Q_OBJECT

public:
    explicit GroupSection(assessment::Group group, QWidget* parent = nullptr);

    assessment::Group group() const { return m_group; }
    void show(const Judged& judged);
    /// A picture of the group's figures, above its parameters.
    void setFigure(QWidget* figure);
    void setOpen(bool open);
    bool isOpen() const;
    /// Opens that one parameter, or none.
    void openParameter(const std::optional<ParameterKey>& key);
    /// Index of the open parameter in what was shown last.
    std::optional<std::size_t> openedParameter() const;
    ParameterDetails* details() const { return m_details; }
    /// The line of the open parameter; nullptr if none is.
    QWidget* openedRow() const;

signals:
    void opened();                            ///< by the user, or closed
    void parameterClicked(std::size_t index); ///< in the assessment

private:
    void showRows(const Judged& judged);
    RowButton* makeRow();
    void showDetails(const Judged& judged);

    assessment::Group m_group;
    RowButton* m_head;
    QWidget* m_body;
    QVBoxLayout* m_column;
    std::vector<RowButton*> m_rows;
    std::vector<std::size_t> m_indices;
    std::optional<ParameterKey> m_openKey;
    std::optional<std::size_t> m_openRow;
    ParameterDetails* m_details;
};

} // namespace bespeak::ui
