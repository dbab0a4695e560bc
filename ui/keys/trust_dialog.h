// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/key_news.h"
#include "models/store/trust_list.h"

#include <QDialog>

#include <functional>

class QLabel;
class QTableWidget;

namespace bespeak::ui
{

/// "Keys that count": whose signatures this store takes for good, why, and until when. A file in
/// which a key is replaced or revoked is taken in here.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    using WhoAmI = std::function<store::Party()>;

    /// `store` must outlive the dialog.
    TrustDialog(store::Store& store, WhoAmI self, QWidget* parent = nullptr);

    /// Takes a statement in and says what it changed.
    void takeStatement(const QString& path);

signals:
    void changed(); ///< cases may go on with other keys

private:
    QTableWidget* makeTable();
    void fill();
    void addRow(int row, const store::TrustedKey& key);
    void tellNews(const store::KeyNews& news);
    void tell(const QString& sentence, bool isProblem);

    store::Store& m_store;
    WhoAmI m_self;
    QTableWidget* m_table;
    QLabel* m_news;
};

} // namespace bespeak::ui
