// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/feed.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace bespeak::ui
{

class Card;
class EntryPictures;

/// What the showcase tells.
struct ShowcaseContents {
    community::Feed feed;
    std::vector<community::Entry> visible;
    std::optional<community::Entry> open; ///< the open design as others would see it
    std::vector<std::string> own;         ///< handles of one's own designs
};

/// Results of past weeks with their intervals, the retailer's own pick, reasons, homes like one's
/// own, and everything that can be seen.
class ShowcasePage : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` must outlive the page.
    explicit ShowcasePage(EntryPictures& pictures, QWidget* parent = nullptr);

    void show(const ShowcaseContents& contents);

signals:
    void lookWanted(const bespeak::community::Entry& entry); ///< around in 3D

private:
    void addResults();
    void addPicks();
    void addHomesLikeYours();
    void addAll();
    void addSection(const QString& title, const QString& text);
    void addRow(const std::vector<QWidget*>& cards);
    Card* makeCard(const community::Entry& entry);
    void addFigures(Card* card, const community::Placed& placed);
    const community::Entry* find(const std::string& handle) const;

    EntryPictures& m_pictures;
    ShowcaseContents m_contents;
    QVBoxLayout* m_column;
};

} // namespace bespeak::ui
