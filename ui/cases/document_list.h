// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <QTableWidget>

namespace bespeak::ui
{

/// The signed messages of a case: kind, revision, who, when. Each was verified when it came in.
class DocumentList : public QTableWidget
{
    Q_OBJECT

public:
    explicit DocumentList(QWidget* parent = nullptr);

    /// Errors: the store's; then the list is empty.
    Result<void> show(store::Store& store, const CaseId& id);

signals:
    /// `fileName` is what the file is usually called.
    void saveWanted(const QString& document, const QString& fileName);

private:
    void addRow(int row, const store::DocumentInfo& document);
};

/// "quote-r2-0192f3ab.bespoken".
QString usualFileName(const store::DocumentInfo& document);

} // namespace bespeak::ui
