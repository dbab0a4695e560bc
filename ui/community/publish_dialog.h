// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/entry.h"
#include "models/exchange/randomness.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bespeak::ui
{

class EntryPictures;
class RoomPicture;

/// What the dialog starts from; everything outlives it.
struct PublishStart {
    const design::Design& design;
    const catalogue::Catalogue& catalogue;
    std::string region; ///< of the own contact: "DE-80", or a country alone
    std::string handle; ///< drawn for this publication
    community::IsoWeek cohort;
};

/// Shows exactly what leaves before anything does: the picture that others will see, every fact in
/// words, what stays at home, and the very text that is signed.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const PublishStart& start, EntryPictures& pictures, QWidget* parent = nullptr);

    /// What is to be signed; follows the choices.
    const Result<community::Entry>& entry() const { return m_entry; }

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    void refresh();

    PublishStart m_start;
    EntryPictures& m_pictures;
    Result<community::Entry> m_entry;
    QComboBox* m_title;
    std::vector<QCheckBox*> m_needs;
    QCheckBox* m_region;
    RoomPicture* m_picture;
    QLabel* m_facts;
    QPlainTextEdit* m_text;
    QPushButton* m_publish;
};

} // namespace bespeak::ui
