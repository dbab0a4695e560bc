// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/about_dialog.h"

#include "ui/style/looks.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace bespeak::ui
{

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Bespeak"));
    auto* version =
        makeLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), Look::Muted);
    auto* text = new QLabel(tr("Lay out your room, live in it in 3D, and ask for exactly that. "
                               "Nothing is built that nobody has asked for."));
    text->setWordWrap(true);
    auto* licences = makeLabel(tr("Bespeak is free software under the Apache License 2.0. Letters: "
                                  "Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Made "
                                  "with Qt %1 (LGPL 3).")
                                   .arg(QLatin1String(qVersion())),
                               Look::Muted);
    licences->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(QStringLiteral("Bespeak"), Look::Heading));
    layout->addWidget(version);
    layout->addWidget(text);
    layout->addWidget(licences);
    layout->addWidget(buttons);
    setFixedWidth(440);
}

} // namespace bespeak::ui
