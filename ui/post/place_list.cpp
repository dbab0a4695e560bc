// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/place_list.h"

#include "ui/post/post_service.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

QString placeText(const carrier::Place& place)
{
    const QString address = QString::fromStdString(place.address);
    return place.kind == carrier::PlaceKind::Folder ? QDir::toNativeSeparators(address) : address;
}

/// How the last round there went; nothing before the first.
QLabel* makeState(const PostService& post, const carrier::Place& place)
{
    const auto& rounds = post.rounds();
    const auto round = std::ranges::find(rounds, place, &PlaceRound::place);
    if (round == rounds.end()) {
        return makeText(PlaceList::tr("Not visited yet"), Look::Muted);
    }
    if (!round->round) {
        return makeText(errorText(round->round.error()),
                        wasStopped(*round) ? Look::Muted : Look::Problem);
    }
    if (!round->round->problems.empty()) {
        return makeText(errorText(round->round->problems.front().error), Look::Advice);
    }
    return makeText(PlaceList::tr("Visited; nothing is wrong"), Look::Muted);
}

QLineEdit* makeField(const char* name, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    return field;
}

} // namespace

PlaceList::PlaceList(PostService& post, QWidget* parent)
    : QWidget(parent)
    , m_post(post)
    , m_rows(new QVBoxLayout)
    , m_address(makeField("placeAddress", tr("https://… of a WebDAV folder")))
    , m_user(makeField("placeUser", tr("Name")))
    , m_password(makeField("placePassword", tr("Password")))
{
    m_password->setEchoMode(QLineEdit::Password);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(makeNew());
    connect(&m_post, &PostService::placesChanged, this, [this] {
        m_address->clear();
        m_user->clear();
        m_password->clear();
        fill();
    });
    connect(&m_post, &PostService::roundDone, this, &PlaceList::fill);
    fill();
}

QWidget* PlaceList::makeNew()
{
    auto* part = new QWidget;
    auto* folder = new QPushButton(icon(QStringLiteral("folder-open")), tr("Add a folder…"));
    folder->setObjectName(QStringLiteral("addFolder"));
    folder->setToolTip(tr("A network drive, a stick, a folder that is kept in sync: any folder "
                          "that both sides see"));
    auto* server = new QPushButton(icon(QStringLiteral("plus")), tr("Add the server"));
    server->setObjectName(QStringLiteral("addServer"));
    m_user->setMaximumWidth(120);
    m_password->setMaximumWidth(120);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(folder);
    row->addWidget(m_address, 1);
    row->addWidget(m_user);
    row->addWidget(m_password);
    row->addWidget(server);
    folder->setAutoDefault(false);
    server->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, &PlaceList::chooseFolder);
    connect(server, &QPushButton::clicked, this, &PlaceList::addServer);
    return part;
}

void PlaceList::fill()
{
    clearLayout(m_rows);
    const auto places = m_post.places();
    if (!places) {
        Q_EMIT problem(errorText(places.error()));
        return;
    }
    if (places->empty()) {
        m_rows->addWidget(
            makeText(tr("None yet: messages go as files or by e-mail."), Look::Muted));
    }
    for (const carrier::Place& place : *places) {
        m_rows->addWidget(makeRow(place));
    }
}

QWidget* PlaceList::makeRow(const carrier::Place& place)
{
    auto* row = new QWidget;
    auto* name = makePlainText(placeText(place));
    auto* remove = makeIconButton(QStringLiteral("trash-2"), tr("Meet here no more"));
    remove->setObjectName(QStringLiteral("removePlace"));
    connect(
        remove, &QToolButton::clicked, this, [this, place] { m_post.removePlace(place); },
        Qt::QueuedConnection);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(makeState(m_post, place));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

void PlaceList::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("A folder that both sides see"));
    if (folder.isEmpty()) {
        return;
    }
    const auto place = carrier::createPlace(folder.toStdString());
    if (!place) {
        Q_EMIT problem(errorText(place.error()));
        return;
    }
    m_post.addPlace(*place, {});
}

void PlaceList::addServer()
{
    const QString address = m_address->text().trimmed();
    const auto place =
        carrier::createPlace(address.toStdString(), m_user->text().trimmed().toStdString());
    if (!place || place->kind != carrier::PlaceKind::Web) {
        Q_EMIT problem(tr("Type the server's address; it begins with https://."));
        return;
    }
    m_post.addPlace(*place, m_password->text());
}

} // namespace bespeak::ui
