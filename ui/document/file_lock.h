// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

namespace bespeak::ui
{

/// Says to other windows that a file is being edited, by a small hidden file beside it. What a
/// crashed program left behind does not count, and where nothing can be written nothing is said.
class FileLock
{
public:
    explicit FileLock(const QString& path);

    const QString& path() const { return m_path; }
    bool isHeldByOther() const;

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace bespeak::ui
