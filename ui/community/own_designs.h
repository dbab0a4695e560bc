// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_home.h"

#include <QWidget>

class QVBoxLayout;

namespace bespeak::ui
{

/// What one has published oneself, and what became of it.
class OwnDesigns : public QWidget
{
    Q_OBJECT

public:
    explicit OwnDesigns(QWidget* parent = nullptr);

    /// `view` is null before the first feed.
    void show(const std::vector<store::OwnDesign>& designs, const store::CommunityView* view);

signals:
    void withdrawWanted(const QString& handle);

private:
    QWidget* makeOwn(const store::OwnDesign& own, const store::CommunityView* view);

    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
