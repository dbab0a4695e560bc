// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/limit_chip.h"

#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/brief_text.h"

namespace bespeak::ui
{

LimitChip::LimitChip(const QString& name, const QString& limit, Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_limit(limit)
    , m_kind(kind)
{
    setObjectName(name);
    setLook(this, Look::Chip);
    setIconSize({14, 14});
    setEnabled(kind == Kind::Free);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] {
        const bool isFirm = m_firmness == design::Firmness::Firm;
        setFirmness(isFirm ? design::Firmness::Soft : design::Firmness::Firm);
        Q_EMIT chosenByUser(m_firmness);
    });
    setFirmness(m_firmness);
}

void LimitChip::setFirmness(design::Firmness firmness)
{
    m_firmness = firmness;
    const bool isFirm = firmness == design::Firmness::Firm;
    const bool isAlways = m_kind == Kind::AlwaysFirm;
    setText(isAlways ? tr("Always a must") : firmnessText(firmness));
    setIcon(ui::icon(isFirm ? QStringLiteral("lock") : QStringLiteral("heart")));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_limit, text()));
    setToolTip(isAlways ? tr("This is never given up.")
               : isFirm ? tr("No proposal breaks it. Press to make it a wish.")
                        : tr("It counts, but may be given up. Press to make it a must."));
}

} // namespace bespeak::ui
