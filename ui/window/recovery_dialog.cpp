// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recovery_dialog.h"

#include "ui/style/looks.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

QString nameOf(const AutosavedDesign& design)
{
    if (!design.originalPath.isEmpty()) {
        return QFileInfo(design.originalPath).completeBaseName();
    }
    return design.name.isEmpty() ? RecoveryDialog::tr("Unnamed room") : design.name;
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<AutosavedDesign> left, QWidget* parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Unsaved work was found"));
    m_list->setObjectName(QStringLiteral("recoveryList"));
    for (const AutosavedDesign& design : m_left) {
        m_list->addItem(
            QStringLiteral("%1  ·  %2")
                .arg(nameOf(design), QLocale().toString(design.savedAt, QLocale::ShortFormat)));
    }
    m_list->setCurrentRow(0);
    auto* text =
        makeLabel(tr("Bespeak ended without saving. What was kept is listed here."), Look::Muted);
    text->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    QPushButton* recover = buttons->addButton(tr("Take it up again"), QDialogButtonBox::AcceptRole);
    QPushButton* discard = buttons->addButton(tr("Throw away"), QDialogButtonBox::DestructiveRole);
    QPushButton* later = buttons->addButton(tr("Ask me later"), QDialogButtonBox::RejectRole);
    recover->setDefault(true);
    recover->setObjectName(QStringLiteral("recover"));
    setLook(discard, Look::Danger);
    connect(recover, &QPushButton::clicked, this, &QDialog::accept);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, [this] { done(ThrowAway); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(tr("Unsaved work was found"), Look::Heading));
    layout->addWidget(text);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

const AutosavedDesign& RecoveryDialog::chosen() const
{
    return m_left.at(static_cast<std::size_t>(std::max(0, m_list->currentRow())));
}

} // namespace bespeak::ui
