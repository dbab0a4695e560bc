// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include <QCoreApplication>

#include <string_view>
#include <utility>

namespace bespeak::ui
{

const std::vector<ActionRow>& actionTable()
{
    static const std::vector<ActionRow> table = [] {
        std::vector<ActionRow> rows;
        for (const auto& topic :
             {fileActionRows(), designActionRows(), viewActionRows(), showActionRows()}) {
            rows.insert(rows.end(), topic.begin(), topic.end());
        }
        return rows;
    }();
    return table;
}

QString topicText(const char* id)
{
    constexpr std::pair<std::string_view, const char*> topics[] = {
        {"file.", QT_TRANSLATE_NOOP("Actions", "File")},
        {"edit.", QT_TRANSLATE_NOOP("Actions", "Edit")},
        {"insert.", QT_TRANSLATE_NOOP("Actions", "Insert")},
        {"view.", QT_TRANSLATE_NOOP("Actions", "View")},
        {"show.", QT_TRANSLATE_NOOP("Actions", "Show")},
        {"go.", QT_TRANSLATE_NOOP("Actions", "Go")},
        {"help.", QT_TRANSLATE_NOOP("Actions", "Help")},
    };
    for (const auto& [prefix, text] : topics) {
        if (std::string_view(id).starts_with(prefix)) {
            return QCoreApplication::translate("Actions", text);
        }
    }
    return {};
}

} // namespace bespeak::ui
