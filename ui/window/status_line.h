// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/design_document.h"

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace bespeak::ui
{

/// The line below everything: what can be done with what is selected, refused edits in words,
/// where the pointer is, and whether the design is saved.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setDocument(DesignDocument* document);
    /// Where the pointer is in the plan, metres; nothing: not over it.
    void showPosition(const std::optional<geometry::Vec2>& position);
    /// Stays for some seconds.
    void showProblem(const QString& sentence);
    void showNews(const QString& sentence);
    /// The sentence on show.
    QString sentence() const;

private:
    void showHint();
    void showSaved();

    QPointer<DesignDocument> m_document;
    QLabel* m_sentence;
    QLabel* m_position;
    QLabel* m_saved;
    QTimer m_backToHint;
};

} // namespace bespeak::ui
