// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/quoting/case_papers.h"
#include "models/store/production.h"
#include "ui/desk/case_panel.h"
#include "ui/report/print_pack.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

void CasePanel::addPapers()
{
    if (m_record->acceptanceDocument.empty()) {
        return; // nothing is agreed, so nothing is set up
    }
    m_steps->addWidget(makeLabel(tr("Papers"), Look::Title));
    addButton(tr("Install pack…"), "savePack", [this] { savePack(); });
    addButton(tr("System passport…"), "savePassport", [this] { savePassport(); });
}

void CasePanel::savePack()
{
    const auto paper = quoting::casePaperOf(m_session.store(), *m_record);
    const auto design = paper ? quoting::agreedDesign(m_session.store(), *m_record)
                              : Result<design::DesignFile>(failWith(paper));
    if (!design) {
        fail(design.error());
        return;
    }
    const quoting::PackSheet sheet{
        *paper, quoting::installPackOf(design->design, m_catalogue.extendedBy(design->remembered),
                                       m_record->title, languageOnShow())};
    savePaper(formatPackPdf(sheet), tr("Install pack"));
}

void CasePanel::savePassport()
{
    const auto sheet =
        store::refreshDemand(m_session.store(), m_session.party()).and_then([this](std::int64_t) {
            return quoting::passportOf(m_session.store(), *m_record, m_catalogue, languageOnShow());
        });
    if (!sheet) {
        fail(sheet.error());
        return;
    }
    savePaper(formatPassportPdf(*sheet), tr("System passport"));
}

void CasePanel::savePaper(const Result<std::string>& pdf, const QString& name)
{
    if (!pdf) {
        fail(pdf.error());
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, name, name + QStringLiteral(".pdf"),
                                                      tr("To print (*.pdf)"));
    if (!path.isEmpty()) {
        finishStep(writeFileAtomically(path.toStdString(), *pdf), tr("Saved."));
    }
}

void CasePanel::addOwner()
{
    const auto owner = store::caseOwner(m_session.store(), m_record->id);
    if (!owner) {
        return;
    }
    m_steps->addWidget(makeLabel(tr("Who answers for it"), Look::Title));
    const QString me = QString::fromStdString(m_session.person());
    const QString name = *owner ? QString::fromStdString((*owner)->owner) : QString();
    const QString next = *owner ? QString::fromStdString((*owner)->offeredTo) : QString();
    QString text = name.isEmpty() ? tr("Nobody yet.") : name;
    if (!next.isEmpty()) {
        text = tr("%1, until %2 has accepted").arg(name, next);
    }
    auto* label = makeLabel(text, name.isEmpty() ? Look::Advice : Look::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(name.isEmpty() ? 6 : 0);
    m_steps->addWidget(label);
    if (name.isEmpty() || (!next.isEmpty() && next == me)) {
        addButton(tr("I take it"), "takeCase", [this] {
            finishStep(store::takeCase(m_session.store(), m_session.party(), m_record->id),
                       tr("You answer for it now."));
        });
    } else if (next.isEmpty()) {
        addButton(tr("Hand over…"), "handOver", [this] { handOver(); });
    }
}

void CasePanel::handOver()
{
    const QString to = QInputDialog::getText(this, tr("Hand over"), tr("To whom, by name?"));
    if (!to.isEmpty()) {
        finishStep(
            store::offerCase(m_session.store(), m_session.party(), m_record->id, to.toStdString()),
            tr("It is handed over once it is accepted."));
    }
}

} // namespace bespeak::ui
