// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/document_list.h"

#include "ui/cases/case_words.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/case_number.h"
#include "ui/widgets/list_table.h"

#include <QToolButton>

namespace bespeak::ui
{

namespace
{

enum Column { KindColumn, RevisionColumn, AuthorColumn, DateColumn, SaveColumn, ColumnCount };

} // namespace

QString usualFileName(const store::DocumentInfo& document)
{
    return QStringLiteral("%1-r%2-%3.bespoken")
        .arg(QString::fromStdString(document.kind), QString::number(document.revision),
             caseNumber(document.caseId));
}

DocumentList::DocumentList(QWidget* parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("documents"));
    setAccessibleName(tr("Signed messages"));
    layOutList(*this, {tr("Message"), tr("Revision"), tr("From"), tr("Date"), QString()},
               KindColumn, 36);
}

Result<void> DocumentList::show(store::Store& store, const CaseId& id)
{
    setRowCount(0);
    const auto documents = store.documents(id);
    if (!documents) {
        return failWith(documents);
    }
    setRowCount(static_cast<int>(documents->size()));
    for (int row = 0; row < rowCount(); ++row) {
        addRow(row, (*documents)[documents->size() - 1 - static_cast<std::size_t>(row)]);
    }
    return {};
}

void DocumentList::addRow(int row, const store::DocumentInfo& document)
{
    auto* kind = makeCell(messageText(document.kind));
    kind->setIcon(icon(QStringLiteral("badge-check"), &Colours::success));
    kind->setToolTip(tr("Signature verified. Message %1").arg(QString::fromStdString(document.id)));
    setItem(row, KindColumn, kind);
    setItem(row, RevisionColumn, makeCell(QString::number(document.revision)));
    const bool isOurs = document.direction == store::Direction::Out;
    auto* author = makeCell(isOurs ? tr("us") : tr("the other side"));
    author->setToolTip(tr("Key %1").arg(QString::fromStdString(document.authorKid)));
    setItem(row, AuthorColumn, author);
    setItem(row, DateColumn, makeCell(momentText(document.issued)));
    QToolButton* save = makeIconButton(QStringLiteral("download"), tr("Save as a file…"));
    connect(save, &QToolButton::clicked, this,
            [this, id = QString::fromStdString(document.id), name = usualFileName(document)] {
                Q_EMIT saveWanted(id, name);
            });
    setCellWidget(row, SaveColumn, save);
}

} // namespace bespeak::ui
