// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/autosave.h"

#include <QDialog>

class QListWidget;

namespace bespeak::ui
{

/// After a crash: what was unsaved, to be taken up again, left for later, or thrown away.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer { Later = QDialog::Rejected, Recover = QDialog::Accepted, ThrowAway };

    explicit RecoveryDialog(std::vector<AutosavedDesign> left, QWidget* parent = nullptr);

    const AutosavedDesign& chosen() const;

private:
    std::vector<AutosavedDesign> m_left;
    QListWidget* m_list;
};

} // namespace bespeak::ui
