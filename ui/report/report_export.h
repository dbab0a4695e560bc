// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "ui/report/report_judging.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <stop_token>

namespace bespeak::ui
{

/// Prints the assessment of a design to a file. What takes time is done in a thread: the window
/// never waits.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QObject* parent = nullptr);
    /// Gives up what is being judged.
    ~ReportExport() override;

    /// Does nothing while another report is being made.
    void start(const design::Design& design, const catalogue::Catalogue& catalogue,
               const QString& path);
    bool isBusy() const { return m_isBusy; }

signals:
    /// @param problem empty if the file is written.
    void finished(const QString& problem);

private:
    void print(const design::Design& design, const catalogue::Catalogue& catalogue,
               const ReportJudgement& judgement, const QString& path);

    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_isBusy = false;
};

} // namespace bespeak::ui
