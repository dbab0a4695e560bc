// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_export.h"

#include "ui/report/print_report.h"
#include "ui/text/quantity_text.h"

#include <QFile>

#include <filesystem>

namespace bespeak::ui
{

ReportExport::ReportExport(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReportExport::~ReportExport()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ReportExport::start(const design::Design& design, const catalogue::Catalogue& catalogue,
                         const QString& path)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_pool.start([this, design, catalogue, path, stop = m_stop.get_token()] {
        ReportJudgement judgement = judgeForReport(design, catalogue, stop);
        if (stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, design, catalogue, path, judgement = std::move(judgement)] {
                print(design, catalogue, judgement, path);
            },
            Qt::QueuedConnection);
    });
}

void ReportExport::print(const design::Design& design, const catalogue::Catalogue& catalogue,
                         const ReportJudgement& judgement, const QString& path)
{
    const auto printed = printReport(design, catalogue, judgement, QDate::currentDate(),
                                     QFile::encodeName(path).toStdString());
    m_isBusy = false;
    Q_EMIT finished(printed ? QString() : errorText(printed.error()));
}

} // namespace bespeak::ui
