// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/status_line.h"

#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QLabel>

namespace bespeak::ui
{

namespace
{

constexpr int readingTime = 7'000; // milliseconds

struct Hint {
    QString operator()(const NothingSelected&) const
    {
        return StatusLine::tr("Drag components from the catalogue into the room, or press Ctrl+K");
    }
    QString operator()(const RoomSelected&) const
    {
        return StatusLine::tr("Drag a wall or a corner to change the room");
    }
    QString operator()(const WallSelected&) const
    {
        return StatusLine::tr("Type the wall’s length at the right, or drag it");
    }
    QString operator()(const CornerSelected&) const
    {
        return StatusLine::tr("Drag the corner; Delete removes it");
    }
    QString operator()(const OpeningSelected&) const
    {
        return StatusLine::tr("Drag it along the wall; Delete removes it");
    }
    QString operator()(const PlacementsSelected&) const
    {
        return StatusLine::tr("Drag to move, R turns, arrow keys nudge, Delete removes");
    }
};

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_sentence(makeLabel({}, Look::Muted))
    , m_position(makeLabel({}, Look::Muted))
    , m_saved(makeLabel({}, Look::Muted))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 12, 0);
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    addWidget(m_sentence, 1);
    addPermanentWidget(m_position);
    addPermanentWidget(m_saved);
    m_backToHint.setSingleShot(true);
    m_backToHint.setInterval(readingTime);
    connect(&m_backToHint, &QTimer::timeout, this, &StatusLine::showHint);
}

void StatusLine::setDocument(DesignDocument* document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    connect(document, &DesignDocument::selectionChanged, this, [this] {
        if (!m_backToHint.isActive()) {
            showHint();
        }
    });
    connect(document, &DesignDocument::historyChanged, this, &StatusLine::showSaved);
    connect(document, &DesignDocument::editRefused, this,
            [this](const Error& error) { showProblem(errorText(error)); });
    showHint();
    showSaved();
}

void StatusLine::showPosition(const std::optional<geometry::Vec2>& position)
{
    m_position->setText(position
                            ? QStringLiteral("%1 × %2").arg(lengthText(Length::metres(position->x)),
                                                            lengthText(Length::metres(position->y)))
                            : QString());
}

void StatusLine::showProblem(const QString& sentence)
{
    m_sentence->setText(sentence);
    setLook(m_sentence, Look::Problem);
    m_backToHint.start();
}

void StatusLine::showNews(const QString& sentence)
{
    m_sentence->setText(sentence);
    setLook(m_sentence, Look::Strong);
    m_backToHint.start();
}

QString StatusLine::sentence() const
{
    return m_sentence->text();
}

void StatusLine::showHint()
{
    m_backToHint.stop();
    setLook(m_sentence, Look::Muted);
    m_sentence->setText(m_document ? std::visit(Hint(), m_document->selection()) : QString());
}

void StatusLine::showSaved()
{
    const bool unsaved = m_document && m_document->isModified();
    const bool never = m_document && m_document->path().isEmpty();
    m_saved->setText(unsaved ? tr("Changes not saved yet") : never ? QString() : tr("Saved"));
}

} // namespace bespeak::ui
