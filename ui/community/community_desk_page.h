// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/community_board.h"
#include "models/store/community_desk.h"
#include "ui/desk/desk_tab.h"

#include <map>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace bespeak::ui
{

class BoardCard;
class EntryPictures;

/// The community at the desk: a week's designs and how they did, what staff say about them, and the
/// feed that goes out.
class CommunityDeskPage : public DeskTab
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    CommunityDeskPage(DeskSession& session, catalogue::Catalogue catalogue,
                      QWidget* parent = nullptr);

signals:
    void campaignMade();

private:
    void fill() override;
    QWidget* makeBar();
    void fillWeeks();
    void showBoard(const store::CommunityBoard& board);
    void addEntries(const store::CommunityBoard& board);
    void addCard(BoardCard* card);
    void rememberFocus();
    void keepWords(const QString& handle, const Result<void>& done, const QString& sentence);
    void takeFiles();
    void saveAnswers(const std::vector<store::CommunityOutcome>& outcomes,
                     const QStringList& paths);
    void publish();
    /// False if reasons are to be written first.
    bool mayPublish();
    void makeCampaign(const std::string& handle);
    void remove(const std::string& handle);
    /// Shows how it went, and everything anew.
    void finish(const Result<void>& done, const QString& sentence);
    void tell(const QString& sentence, bool isProblem);

    EntryPictures* m_pictures;
    QComboBox* m_weeks;
    QLabel* m_news;
    QVBoxLayout* m_column;
    store::CommunityBoard m_board;
    std::map<QString, QString> m_typed; ///< words that were not kept yet, by handle
    QString m_focused;                  ///< whose words are being written
};

} // namespace bespeak::ui
