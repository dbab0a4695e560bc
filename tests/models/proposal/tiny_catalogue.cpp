// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proposal/tiny_catalogue.h"

#include "tests/models/assessment/scene_test_room.h"

namespace bespeak::test
{

catalogue::Catalogue catalogueOf(const std::set<std::string>& ids)
{
    const catalogue::Catalogue& all = genericCatalogue();
    std::vector<catalogue::Component> few;
    for (const catalogue::Component& component : all.components()) {
        if (ids.contains(component.id.text())) {
            few.push_back(component);
        }
    }
    return {"few", few, all.hash(), all.priceDate()};
}

catalogue::Catalogue tinyCatalogue()
{
    return catalogueOf({"sofa.2-seat", "display.lcd-55", "wall-mount.fixed-large",
                        "cabinet.low-180", "soundbar.compact"});
}

} // namespace bespeak::test
