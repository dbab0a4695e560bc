// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/design_document.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace bespeak::ui
{

class LimitChip;

/// One page of the signal board: at most three questions. Nothing of it is ever required; each
/// answer is an edit of the open design that can be undone.
class BoardStep : public QWidget
{
    Q_OBJECT

public:
    /// @param title in the list of steps; `heading` above the questions, `lead` below it.
    BoardStep(const QString& name, const QString& title, const QString& heading,
              const QString& lead);

    const QString& title() const { return m_title; }
    void setDocument(DesignDocument* document);
    /// Whether the brief says anything of what is asked here.
    virtual bool isAnswered(const design::Brief& brief) const = 0;
    /// Puts the keyboard to the first answer.
    void focusFirst();

protected:
    /// Shows the brief as it is.
    virtual void refresh() = 0;

    QVBoxLayout* column() const { return m_column; }
    /// A question with its answers below it and, at its end, whether it is a must.
    void addQuestion(const QString& question, const QString& hint, QWidget* answers,
                     LimitChip* limit = nullptr);
    /// Only while a document is shown, as in all that the user does.
    DesignDocument& document() const { return *m_document; }
    const design::Brief& brief() const { return m_document->design().brief; }
    /// @param question names the step of the history. Steps of one `mergeKey` in a row are one.
    void edit(const QString& question, const std::function<void(design::Brief&)>& change,
              const QString& mergeKey = {});
    bool apply(Result<design::Design> edited, const QString& question,
               const QString& mergeKey = {});

private:
    QString m_title;
    QVBoxLayout* m_column;
    QWidget* m_first = nullptr; ///< the answers of the first question
    QPointer<DesignDocument> m_document;
};

} // namespace bespeak::ui
