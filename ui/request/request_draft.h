// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id_source.h"
#include "models/design/design.h"
#include "models/exchange/contact.h"
#include "models/request/freeze_design.h"
#include "models/store/store.h"
#include "ui/keys/key_service.h"

#include <QString>

#include <optional>
#include <string>

namespace bespeak::ui
{

/// What the customer's side works with; everything outlives the widgets that hold it.
struct CustomerSide {
    store::Store& store;
    KeyService& keys;
    IdSource& ids;
    exchange::Randomness& randomness;

    store::Party party(const std::string& person) const
    {
        return {.side = store::Side::Customer,
                .key = keys.key(),
                .card = std::nullopt,
                .actor = casework::Actor::Customer,
                .person = person};
    }
};

/// A request that continues a case instead of opening one.
struct RequestRevision {
    CaseId caseId;
    std::string transition; ///< "T04", "T09"
};

/// What the steps of a request gather. Nothing of it is kept until it is signed.
struct RequestDraft {
    design::Design design; ///< as it was when the button was pressed
    catalogue::Catalogue catalogue;
    std::string retailerRootKid;
    QString retailerName;
    std::optional<exchange::Contact> contact;
    std::string viewPng; ///< of the room in 3D; empty if there is none
    bool withView = true;
    std::optional<request::FrozenDesign> frozen;
    std::optional<RequestRevision> revision;
    std::string document; ///< id of the signed request, once it is
    QString path;         ///< where its file lies
};

inline constexpr const char* ownContactSetting = "own-contact";

} // namespace bespeak::ui
