// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"

#include <QPushButton>

namespace bespeak::ui
{

/// Says beside a question whether its limit is a must or a wish, and changes it when pressed,
/// unless it is always a must.
class LimitChip : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Free, AlwaysFirm };

    /// @param limit what is limited, for screen readers: "A place for each".
    LimitChip(const QString& name, const QString& limit, Kind kind, QWidget* parent = nullptr);

    void setFirmness(design::Firmness firmness);

signals:
    void chosenByUser(bespeak::design::Firmness firmness);

private:
    QString m_limit;
    Kind m_kind;
    design::Firmness m_firmness = design::Firmness::Firm;
};

} // namespace bespeak::ui
