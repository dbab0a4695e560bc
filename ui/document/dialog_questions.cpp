// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/dialog_questions.h"

#include "ui/text/quantity_text.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace bespeak::ui
{

QString DialogQuestions::fileToOpen(const QString& folder)
{
    const QString filters =
        tr("Designs and signed files (*.bespeak *.bespoken);;Designs (*.bespeak);;"
           "Signed files (*.bespoken);;All files (*)");
    return QFileDialog::getOpenFileName(m_window, tr("Open"), folder, filters);
}

QString DialogQuestions::fileToSave(const QString& suggestion)
{
    QFileDialog dialog(m_window, tr("Save the design"), suggestion, tr("Designs (*.bespeak)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("bespeak"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

InUseAnswer DialogQuestions::aboutFileInUse(const QString& designName)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(tr("Already open"));
    box.setText(tr("“%1” is open in another window of Bespeak.").arg(designName));
    box.setInformativeText(tr("If both were saved, one would be lost. A copy can be changed freely "
                              "and is saved under another name."));
    QPushButton* copy = box.addButton(tr("Open a copy"), QMessageBox::AcceptRole);
    box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(copy);
    box.exec();
    return box.clickedButton() == copy ? InUseAnswer::OpenCopy : InUseAnswer::Cancel;
}

ChangedAnswer DialogQuestions::aboutChangedFile(const QString& designName)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(tr("Changed elsewhere"));
    box.setText(tr("“%1” was saved by another program since it was opened here.").arg(designName));
    box.setInformativeText(tr("Saving over it would lose what was changed there."));
    QPushButton* other = box.addButton(tr("Save under another name…"), QMessageBox::AcceptRole);
    QPushButton* replace = box.addButton(tr("Save over it"), QMessageBox::DestructiveRole);
    box.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box.setDefaultButton(other);
    box.exec();
    if (box.clickedButton() == other) {
        return ChangedAnswer::SaveAs;
    }
    return box.clickedButton() == replace ? ChangedAnswer::Replace : ChangedAnswer::Cancel;
}

UnsavedAnswer DialogQuestions::aboutUnsaved(const QString& designName)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(tr("Unsaved changes"));
    box.setText(tr("Save the changes to “%1”?").arg(designName));
    box.setInformativeText(tr("Without saving, what you changed since the last time is lost."));
    QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    box.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save) {
        return UnsavedAnswer::Save;
    }
    return box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

void DialogQuestions::tellFailure(const Error& error)
{
    QMessageBox box(m_window);
    box.setWindowTitle(tr("That did not work"));
    box.setIcon(QMessageBox::NoIcon);
    box.setText(errorText(error));
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace bespeak::ui
