// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/keys/key_service.h"

#include <QWidget>

namespace bespeak::ui
{

class UnlockPanel;

/// Says that the recovery words of the open key are not known to be on paper; shown only then, and
/// not while its panel asks for them.
class RecoveryReminder : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it. `panel` shows the words when they are wanted.
    RecoveryReminder(const KeyService& keys, UnlockPanel& panel, QWidget* parent = nullptr);

private:
    void refresh();

    const KeyService& m_keys;
    const UnlockPanel& m_panel;
};

} // namespace bespeak::ui
