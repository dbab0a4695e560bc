// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/findings_strip.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
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
constexpr int rowHeight = 30;    // pixels
constexpr int mostRowsShown = 4; // before the list scrolls

bool isListed(const Finding& finding)
{
    return finding.verdict != Verdict::Pass;
}

QIcon iconOf(const Finding& finding)
{
    switch (finding.verdict) {
    case Verdict::Fail:
        return icon(QStringLiteral("circle-alert"), &Colours::danger);
    case Verdict::Advice:
        return icon(QStringLiteral("triangle-alert"), &Colours::warning);
    case Verdict::Pass:
    case Verdict::Unjudged:
        break;
    }
    return icon(QStringLiteral("info"), &Colours::mutedText);
}

struct ToSelection {
    Selection operator()(std::monostate) const { return NothingSelected(); }
    Selection operator()(const PlacementId& id) const { return PlacementsSelected{{id}}; }
    Selection operator()(std::size_t wall) const { return WallSelected{wall}; }
    Selection operator()(std::uint32_t opening) const { return OpeningSelected{opening}; }
};

} // namespace

Selection selectionOf(const Finding& finding)
{
    return finding.subjects.empty() ? Selection(NothingSelected())
                                    : std::visit(ToSelection(), finding.subjects.front());
}

FindingsStrip::FindingsStrip(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_summary(makeLabel({}, Look::Strong))
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_list, &QListView::clicked, this, &FindingsStrip::goTo);
    connect(m_list, &QListView::activated, this, &FindingsStrip::goTo);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &FindingsStrip::refresh);
}

void FindingsStrip::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::designChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    refresh();
}

void FindingsStrip::refresh()
{
    m_soon.stop();
    if (!m_document) {
        return;
    }
    std::vector<Finding> findings;
    std::ranges::copy_if(m_document->findings(), std::back_inserter(findings), isListed);
    if (findings != m_findings || m_model->rowCount() == 0) {
        m_findings = std::move(findings);
        m_model->clear();
        for (const Finding& finding : m_findings) {
            auto* item =
                new QStandardItem(iconOf(finding), findingText(finding, m_document->design(),
                                                               m_document->catalogue()));
            item->setToolTip(tr("Source: %1").arg(QString::fromStdString(finding.source)));
            item->setSizeHint({100, rowHeight});
            m_model->appendRow(item);
        }
    }
    const auto problems = std::ranges::count(m_findings, Verdict::Fail, &Finding::verdict);
    showSummary(static_cast<int>(problems), static_cast<int>(std::ssize(m_findings) - problems));
    m_list->setVisible(!m_findings.empty());
    const int rows = std::min(mostRowsShown, static_cast<int>(m_findings.size()));
    m_list->setFixedHeight(rows * rowHeight + 4);
}

void FindingsStrip::showSummary(int problems, int advice)
{
    const bool fine = problems == 0 && advice == 0;
    const QIcon sign = fine           ? icon(QStringLiteral("circle-check"), &Colours::success)
                       : problems > 0 ? icon(QStringLiteral("circle-alert"), &Colours::danger)
                                      : icon(QStringLiteral("triangle-alert"), &Colours::warning);
    m_sign->setPixmap(sign.pixmap(QSize(18, 18), devicePixelRatioF()));
    QStringList parts;
    if (problems > 0) {
        parts += tr("%n thing(s) do not fit", nullptr, problems);
    }
    if (advice > 0) {
        parts += tr("%n thing(s) to think of", nullptr, advice);
    }
    m_summary->setText(fine ? tr("Everything fits") : parts.join(QStringLiteral("  ·  ")));
}

void FindingsStrip::goTo(const QModelIndex& index)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!m_document || row >= m_findings.size()) {
        return;
    }
    const Selection selection = selectionOf(m_findings[row]);
    m_document->select(selection);
    Q_EMIT shown(selection);
}

} // namespace bespeak::ui
