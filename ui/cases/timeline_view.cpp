// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/timeline_view.h"

#include "ui/cases/case_words.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/theme.h"
#include "ui/widgets/clear_layout.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

constexpr std::size_t mostShown = 300; ///< a case has some fifty; more is somebody's mischief
constexpr int markSize = 10;
constexpr int markTop = 8;

/// The thread on which the events hang.
class Thread : public QWidget
{
public:
    explicit Thread(QColor Colours::*colour)
        : m_colour(colour)
    {
        setFixedWidth(20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().line, 2));
        painter.drawLine(QPointF(width() / 2.0, 0), QPointF(width() / 2.0, height()));
        painter.setPen(QPen(colours().panel, 2));
        painter.setBrush(colours().*m_colour);
        painter.drawEllipse(QRectF((width() - markSize) / 2.0, markTop, markSize, markSize));
    }

private:
    QColor Colours::*m_colour;
};

QColor Colours::*colourOf(const store::Event& event)
{
    using namespace store::event_kind;
    if (event.kind == refusedTransition || event.kind == equivocation) {
        return &Colours::danger;
    }
    if (event.kind == messageQuarantined) {
        return &Colours::warning;
    }
    const bool counts =
        event.kind == transition || event.kind == pledgeCaptured || event.kind == pledgeRefunded;
    return counts ? &Colours::accent : &Colours::fieldLine;
}

/// Who did it: by role if the event names one, else by whose key it was.
QString whoText(const store::Event& event, const store::EventFacts& facts,
                const std::string& customerKid)
{
    if (const auto actor = casework::findActor(facts.actor)) {
        return roleText(*actor);
    }
    if (event.actorKid.empty()) {
        return roleText(casework::Actor::Engine);
    }
    return event.actorKid == customerKid ? roleText(casework::Actor::Customer)
                                         : TimelineView::tr("Retailer");
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_rows(nullptr)
{
    setObjectName(QStringLiteral("timeline"));
    auto* page = new QWidget;
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(16, 12, 16, 16);
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScroll(page));
    setAccessibleName(tr("What happened"));
}

void TimelineView::clear()
{
    clearLayout(m_rows);
}

Result<void> TimelineView::show(store::Store& store, const CaseId& id)
{
    clear();
    const auto events = store.events(id);
    if (!events) {
        return failWith(events);
    }
    const auto documents = store.documents(id);
    if (!documents) {
        return failWith(documents);
    }
    const auto record = store.caseRecord(id);
    if (!record) {
        return failWith(record);
    }
    m_customerKid = record->customerKid;
    const std::size_t count = std::min(events->size(), mostShown);
    for (std::size_t i = 0; i < count; ++i) {
        m_rows->addWidget(makeRow((*events)[events->size() - 1 - i], *documents));
    }
    m_rows->addStretch();
    return {};
}

QWidget* TimelineView::makeRow(const store::Event& event,
                               const std::vector<store::DocumentInfo>& documents)
{
    store::EventFacts facts = store::factsOf(event);
    const auto found = std::ranges::find(documents, event.document, &store::DocumentInfo::id);
    const bool hasFile = !event.document.empty() && found != documents.end();
    if (facts.message.empty() && hasFile) {
        facts.message = found->kind;
    }
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    auto* what = makeLabel(eventText(event, facts), Look::Strong);
    what->setObjectName(QStringLiteral("happened"));
    what->setContentsMargins(0, 4, 0, 0);
    what->setWordWrap(true);
    grid->addWidget(what, 0, 1);
    grid->addWidget(makeLabel(QStringLiteral("%1 · %2").arg(whoText(event, facts, m_customerKid),
                                                            momentText(event.at)),
                              Look::Muted),
                    1, 1);
    int line = 2;
    if (const QString note = eventNote(facts); !note.isEmpty()) {
        auto* said = new QLabel(note);
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        grid->addWidget(said, line++, 1);
    }
    grid->setRowMinimumHeight(line, 14);
    grid->addWidget(new Thread(colourOf(event)), 0, 0, line + 1, 1);
    if (hasFile) {
        auto* file = new QPushButton(icon(QStringLiteral("file-text")),
                                     QChar(0x2002) + messageText(found->kind));
        setLook(file, Look::Quiet);
        file->setToolTip(tr("Signed message %1, revision %2")
                             .arg(shortId(found->id), QString::number(found->revision)));
        connect(file, &QPushButton::clicked, this,
                [this, id = found->id] { Q_EMIT documentWanted(QString::fromStdString(id)); });
        grid->addWidget(file, 0, 2, 2, 1, Qt::AlignTop | Qt::AlignRight);
    }
    return row;
}

} // namespace bespeak::ui
