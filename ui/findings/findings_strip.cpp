// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/findings_strip.h"

#include "ui/assessment/verdict_marks.h"
#include "ui/findings/fit_remedies_row.h"
#include "ui/style/looks.h"
#include "ui/text/assessment_text.h"
#include "ui/text/finding_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using assessment::Finding;
using assessment::Verdict;

constexpr int pause = 60;        // milliseconds: a drag does not judge every pixel
constexpr int askPause = 250;    // milliseconds: remedies are looked for when the hand rests
constexpr int rowHeight = 30;    // pixels
constexpr int mostRowsShown = 4; // before the list scrolls

constexpr std::size_t mostShortfalls = 50;

struct ToSelection {
    Selection operator()(std::monostate) const { return NothingSelected(); }
    Selection operator()(const PlacementId& id) const { return PlacementsSelected{{id}}; }
    Selection operator()(std::size_t wall) const { return WallSelected{wall}; }
    Selection operator()(std::uint32_t opening) const { return OpeningSelected{opening}; }
    Selection operator()(assessment::RoomSide) const { return RoomSelected(); }
};

} // namespace

Selection selectionOf(const std::vector<assessment::Subject>& subjects)
{
    return subjects.empty() ? Selection(NothingSelected())
                            : std::visit(ToSelection(), subjects.front());
}

FindingsStrip::FindingsStrip(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_summary(makeLabel({}, Look::Strong))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_remedies(new FitRemediesRow)
{
    setObjectName(QStringLiteral("findingsStrip"));
    setLook(this, Look::Panel);
    setAttribute(Qt::WA_StyledBackground);
    m_summary->setObjectName(QStringLiteral("findingsSummary"));
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setAccessibleName(tr("What to look at"));
    m_list->setProperty("look", QStringLiteral("plain"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_summary);
    head->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_remedies);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_list, &QListView::clicked, this, &FindingsStrip::goTo);
    connect(m_list, &QListView::activated, this, &FindingsStrip::goTo);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &FindingsStrip::refresh);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askPause);
    connect(&m_askSoon, &QTimer::timeout, this, &FindingsStrip::askForRemedies);
    connect(m_remedies, &FitRemediesRow::chosen, this, &FindingsStrip::apply);
}

void FindingsStrip::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, &FindingsStrip::refreshSoon);
    refresh();
}

void FindingsStrip::setAssessments(AssessmentService& service)
{
    m_service = &service;
    connect(&service, &AssessmentService::assessed, this, &FindingsStrip::refreshSoon);
    connect(&service, &AssessmentService::fitRemediesFound, this,
            [this](std::size_t, const std::vector<assessment::Remedy>& remedies) {
                m_remedies->show(remedies, m_document->catalogue());
            });
}

void FindingsStrip::refreshSoon()
{
    m_remedies->expire();
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

std::vector<FindingsStrip::Entry> FindingsStrip::entries() const
{
    std::vector<Entry> entries;
    for (const Finding& finding : m_document->findings()) {
        if (isFinding(finding.verdict)) {
            entries.push_back({finding.verdict,
                               findingText(finding, m_document->design(), m_document->catalogue()),
                               QString::fromStdString(finding.source),
                               selectionOf(finding.subjects), std::nullopt,
                               FitKey{finding.rule, finding.subjects}});
        }
    }
    addShortfalls(entries);
    return entries;
}

void FindingsStrip::addShortfalls(std::vector<Entry>& entries) const
{
    const std::shared_ptr<const Judged> judged = m_service ? m_service->judged() : nullptr;
    if (!judged) {
        return;
    }
    std::size_t listed = 0;
    for (const assessment::Parameter& parameter : judged->assessment.parameters) {
        if (parameter.verdict != Verdict::Fail || listed == mostShortfalls || parameter.isKept) {
            continue;
        }
        ++listed;
        const QString sentence = parameterFinding(parameter, judged->catalogue);
        entries.push_back({Verdict::Fail, sentence.isEmpty() ? parameterTitle(parameter) : sentence,
                           QString::fromStdString(parameter.source),
                           selectionOf(parameter.subjects), keyOf(parameter), std::nullopt});
    }
}

void FindingsStrip::refresh()
{
    m_soon.stop();
    if (!m_document) {
        return;
    }
    std::vector<Entry> listed = entries();
    if (listed != m_entries || m_model->rowCount() == 0) {
        m_entries = std::move(listed);
        showEntries();
    }
    showSummary();
    m_list->setVisible(!m_entries.empty());
    const int rows = std::min(mostRowsShown, static_cast<int>(m_entries.size()));
    m_list->setFixedHeight(rows * rowHeight + 4);
    if (m_wanted) {
        m_askSoon.start();
    }
}

void FindingsStrip::showEntries()
{
    m_model->clear();
    for (const Entry& entry : m_entries) {
        auto* item = new QStandardItem(signOf(entry.verdict).toIcon(), entry.text);
        item->setToolTip(tr("Source: %1").arg(entry.source));
        item->setSizeHint({100, rowHeight});
        m_model->appendRow(item);
        if (m_wanted && entry.fit == m_wanted) {
            m_list->setCurrentIndex(item->index());
        }
    }
}

void FindingsStrip::askForRemedies()
{
    m_askSoon.stop();
    const std::shared_ptr<const Judged> judged = m_service ? m_service->judged() : nullptr;
    if (!judged || !m_wanted) {
        m_remedies->clear();
        return;
    }
    const auto& fit = judged->assessment.fit;
    const auto found = std::ranges::find_if(fit, [this](const Finding& finding) {
        return FitKey{finding.rule, finding.subjects} == *m_wanted;
    });
    if (found == fit.end()) {
        m_wanted.reset();
        m_remedies->clear();
        return;
    }
    m_remedies->showSearching();
    m_service->findFitRemedies(static_cast<std::size_t>(found - fit.begin()));
}

void FindingsStrip::apply(const assessment::Remedy& remedy)
{
    if (m_document && m_service->isUpToDate()) {
        m_document->endMerging();
        m_document->apply(remedy.design, remedyText(remedy, m_document->catalogue()));
    }
}

void FindingsStrip::showSummary()
{
    const auto count = [this](auto isWanted) {
        return static_cast<int>(std::ranges::count_if(m_entries, isWanted));
    };
    const int misfits = count(
        [](const Entry& entry) { return entry.verdict == Verdict::Fail && !entry.parameter; });
    const int shortfalls = count([](const Entry& entry) { return entry.parameter.has_value(); });
    const int advice = static_cast<int>(m_entries.size()) - misfits - shortfalls;
    const QIcon sign = signOf(m_entries.empty()          ? Verdict::Pass
                              : misfits + shortfalls > 0 ? Verdict::Fail
                                                         : Verdict::Advice)
                           .toIcon();
    m_sign->setPixmap(sign.pixmap(QSize(18, 18), devicePixelRatioF()));
    QStringList parts;
    if (misfits > 0) {
        parts += tr("%n thing(s) do not fit", nullptr, misfits);
    }
    if (shortfalls > 0) {
        parts += tr("%n thing(s) fall short", nullptr, shortfalls);
    }
    if (advice > 0) {
        parts += tr("%n thing(s) to think of", nullptr, advice);
    }
    m_summary->setText(m_entries.empty() ? tr("Everything fits")
                                         : parts.join(QStringLiteral("  ·  ")));
}

void FindingsStrip::goTo(const QModelIndex& index)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!m_document || row >= m_entries.size()) {
        return;
    }
    const Entry entry = m_entries[row];
    m_document->select(entry.selection);
    Q_EMIT shown(entry.selection);
    if (m_wanted != entry.fit) {
        m_remedies->clear();
    }
    m_wanted = entry.fit;
    askForRemedies();
    if (entry.parameter) {
        Q_EMIT parameterWanted(*entry.parameter);
    }
}

} // namespace bespeak::ui
