// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "models/store/case_actions.h"
#include "models/store/store.h"

#include <algorithm>

// A message leaves only after its transaction is in the database: a file that is out there is one
// that the log knows.
namespace bespeak::store
{

namespace
{

namespace fs = std::filesystem;

Result<void> writeMessage(Store& store, const std::string& document, const fs::path& file)
{
    auto bytes = store.container(document);
    if (!bytes) {
        return failWith(bytes);
    }
    return writeFileAtomically(file, *bytes);
}

} // namespace

Result<std::vector<fs::path>> exportOutbox(Store& store, const fs::path& folder)
{
    auto waiting = store.outbox(OutboxPart::Waiting);
    if (!waiting) {
        return failWith(waiting);
    }
    std::vector<fs::path> files;
    for (const OutboxEntry& entry : *waiting) {
        // Only the last part of a name: a meddled database cannot choose another folder.
        const fs::path file = folder / fs::path(entry.fileName).filename();
        if (auto written = writeMessage(store, entry.document, file); !written) {
            return failWith(written);
        }
        if (auto marked = store.markSent(entry.document); !marked) {
            return failWith(marked);
        }
        files.push_back(file);
    }
    return files;
}

Result<void> exportDocument(Store& store, const std::string& document, const fs::path& file)
{
    if (auto written = writeMessage(store, document, file); !written) {
        return written;
    }
    auto waiting = store.outbox(OutboxPart::Waiting);
    if (!waiting) {
        return failWith(waiting);
    }
    const bool waits =
        std::ranges::find(*waiting, document, &OutboxEntry::document) != waiting->end();
    return waits && !store.isReadOnly() ? store.markSent(document) : Result<void>();
}

} // namespace bespeak::store
