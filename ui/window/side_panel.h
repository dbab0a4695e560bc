// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

namespace bespeak::ui
{

class AssessmentPanel;
class AssessmentService;
class PropertiesPanel;

/// What the column at the right shows.
enum class SidePage { Properties, Assessment };

/// The column at the right of the design: the properties of what is selected, or how good it all
/// is. The tab of the assessment carries the sign of its verdict.
class SidePanel : public QTabWidget
{
    Q_OBJECT

public:
    SidePanel(PropertiesPanel* properties, AssessmentPanel* assessment, AssessmentService& service,
              QWidget* parent = nullptr);

    SidePage page() const;
    void setPage(SidePage page);

signals:
    void pageChanged();

protected:
    /// A page that grows wider makes the column wider, so that nothing is cut off.
    bool event(QEvent* event) override;

private:
    void showVerdict();

    AssessmentService& m_service;
};

} // namespace bespeak::ui
