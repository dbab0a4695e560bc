// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/message_path.h"

#include "ui/document/documents_folder.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bespeak::ui
{

namespace
{

constexpr const char* folderSetting = "message-folder";

QString messageFiles()
{
    return MessagePath::tr("Signed files (*.bespoken)");
}

} // namespace

QString messageFolder(store::Store& store)
{
    const auto kept = store.setting(folderSetting);
    const QString folder = kept && *kept ? QString::fromStdString(**kept) : QString();
    return !folder.isEmpty() && QFileInfo(folder).isDir()
               ? folder
               : documentsFolder();
}

void rememberFolder(store::Store& store, const QString& file)
{
    const std::string folder = QFileInfo(file).absolutePath().toStdString();
    // A folder that is not remembered is chosen again: nothing is lost.
    const auto kept = store.putSetting(folderSetting, folder);
    static_cast<void>(kept);
}

QStringList chooseMessageFiles(store::Store& store, const QString& title, QWidget* parent)
{
    QStringList paths =
        QFileDialog::getOpenFileNames(parent, title, messageFolder(store), messageFiles());
    if (!paths.isEmpty()) {
        rememberFolder(store, paths.front());
    }
    return paths;
}

QString chooseMessageFile(store::Store& store, const QString& title, QWidget* parent)
{
    QString path =
        QFileDialog::getOpenFileName(parent, title, messageFolder(store), messageFiles());
    if (!path.isEmpty()) {
        rememberFolder(store, path);
    }
    return path;
}

MessagePath::MessagePath(store::Store& store, const char* name, const QString& title,
                         QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(title)
    , m_field(new QLineEdit)
{
    m_field->setObjectName(QLatin1String(name));
    m_field->setAccessibleName(tr("File to write"));
    auto* choose = new QPushButton(icon(QStringLiteral("folder-open")), tr("Choose…"));
    choose->setObjectName(QLatin1String(name) + QStringLiteral("Choose"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("File to write"), Look::Muted));
    layout->addLayout(row);
    setFocusProxy(m_field);
    connect(choose, &QPushButton::clicked, this, &MessagePath::choose);
    connect(m_field, &QLineEdit::textChanged, this, &MessagePath::changed);
}

bool MessagePath::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void MessagePath::suggest(const QString& fileName)
{
    const QString start = QDir(messageFolder(m_store)).filePath(fileName);
    QString free = start + QStringLiteral(".bespoken");
    for (int number = 2; QFileInfo::exists(free); ++number) {
        free = QStringLiteral("%1 %2.bespoken").arg(start).arg(number);
    }
    m_field->setText(QDir::toNativeSeparators(free));
}

QString MessagePath::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_field->text().trimmed());
    const bool hasSuffix = QFileInfo(typed).suffix() == QLatin1String("bespoken");
    return typed.isEmpty() || hasSuffix ? typed : typed + QStringLiteral(".bespoken");
}

void MessagePath::choose()
{
    // Whether a file may be replaced is asked once, when it is written.
    const QString chosen = QFileDialog::getSaveFileName(this, m_title, path(), messageFiles(),
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_field->setText(QDir::toNativeSeparators(chosen));
    }
}

std::optional<QString> MessagePath::confirmed()
{
    const QString wanted = path();
    const QFileInfo file(wanted);
    if (wanted.isEmpty() || !QFileInfo(file.absolutePath()).isWritable() || file.isDir()) {
        Q_EMIT problem(tr("The file cannot be written there. Choose another folder."));
        return std::nullopt;
    }
    if (file.exists()) {
        const auto answer = QMessageBox::question(
            this, m_title, tr("“%1” is there already. Replace it?").arg(file.fileName()),
            QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
        if (answer != QMessageBox::Yes) {
            return std::nullopt;
        }
    }
    rememberFolder(m_store, wanted);
    return wanted;
}

} // namespace bespeak::ui
