// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/templates.h"
#include "models/proposal/candidates.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <fmt/format.h>

/// How long it takes to make every layout of each template's room, with every option of each slot,
/// from the catalogue that Bespeak ships, and how many there are.
namespace
{

using namespace bespeak;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void measure(const design::Design& design, const catalogue::Catalogue& catalogue,
             const std::string& name)
{
    const proposal::Needs needs = proposal::needsOf(design, catalogue);
    const Clock::time_point start = Clock::now();
    const auto layouts = proposal::layoutsOf(design, catalogue, needs);
    const double first = millisecondsSince(start);
    if (!layouts) {
        fmt::print("{}: no layout\n", name);
        return;
    }
    const Clock::time_point again = Clock::now();
    std::array<std::size_t, proposal::slotKindCount> options{};
    for (const proposal::Layout& layout : layouts->layouts) {
        const auto candidates = proposal::candidatesOf(design, catalogue, needs, layout);
        for (std::size_t i = 0; i < options.size(); ++i) {
            options[i] += candidates.slots[i].options.size();
        }
    }
    fmt::print("{:16} {:4} layouts in {:6.1f} ms, their options in {:6.1f} ms; a layout has", name,
               layouts->layouts.size(), first, millisecondsSince(again));
    for (std::size_t i = 0; i < options.size(); ++i) {
        fmt::print(" {} {}", proposal::slotName(static_cast<proposal::SlotKind>(i)),
                   options[i] / layouts->layouts.size());
    }
    fmt::print("\n");
}

} // namespace

int main()
{
    const auto folder = test::sourceFolder() / "resources" / "templates";
    for (const design::TemplateName& name : design::listTemplates(folder)) {
        const auto loaded = design::loadTemplate(folder, name.id);
        if (loaded) {
            measure(loaded->design, test::genericCatalogue(), name.id);
        }
    }
    return 0;
}
