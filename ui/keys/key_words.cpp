// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_words.h"

#include "models/exchange/words.h"
#include "ui/cases/case_words.h"

#include <QStringList>

#include <algorithm>

namespace bespeak::ui
{

QString keyWords(const exchange::KeyId& key, qsizetype count)
{
    QStringList words;
    for (const std::string_view word : exchange::fingerprintWords(key)) {
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return words.mid(0, count).join(QLatin1Char(' '));
}

QString roleText(exchange::KeyRole role)
{
    using casework::Actor;
    switch (role) {
    case exchange::KeyRole::Approver:
        return roleText(Actor::Approver);
    case exchange::KeyRole::Workshop:
        return roleText(Actor::Workshop);
    case exchange::KeyRole::Logistics:
        return roleText(Actor::Logistics);
    default:
        return roleText(Actor::Sales);
    }
}

QString rolesText(const std::vector<exchange::KeyRole>& roles)
{
    QStringList names;
    for (const exchange::KeyRole role : allRoles) {
        if (std::ranges::find(roles, role) != roles.end()) {
            names << roleText(role);
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace bespeak::ui
