// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/design_document.h"

#include <QWidget>

class QVBoxLayout;

namespace bespeak::ui
{

/// What the properties panel shows for one sort of selection.
class PropertyPage : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyPage(QWidget* parent = nullptr);

    void setDocument(DesignDocument* document) { m_document = document; }
    /// Shows the present state of what is selected. Called only while this page's sort of thing
    /// is selected.
    virtual void refresh() = 0;

protected:
    /// Needs a document.
    DesignDocument& document() const;
    const design::Design& design() const { return document().design(); }
    QVBoxLayout* column() const { return m_column; }

    /// Applies an edit; if it is refused, the fields show again what is.
    void apply(Result<design::Design> edited, const QString& label);

private:
    DesignDocument* m_document = nullptr;
    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
