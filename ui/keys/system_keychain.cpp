// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/system_keychain.h"

#include <qt6keychain/keychain.h>

#include <QObject>

#include <memory>

namespace bespeak::ui
{

namespace
{

QString serviceName()
{
    return QStringLiteral("bespeak");
}

Error errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {"keychain.no-secret", {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {"keychain.denied", {}};
    default:
        return {"keychain.unavailable", {}};
    }
}

/// Starts a job, which deletes itself when it has answered.
template <typename Job>
void start(Job* job, const std::string& name, std::function<void(Job&)> answer)
{
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(name));
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, answer = std::move(answer)] { answer(*job); });
    job->start();
}

std::function<void(QKeychain::Job&)> told(std::function<void(Result<void>)> answer)
{
    return [answer = std::move(answer)](QKeychain::Job& job) {
        const bool isDone = job.error() == QKeychain::NoError;
        answer(isDone ? Result<void>() : tl::unexpected<Error>(errorOf(job.error())));
    };
}

} // namespace

void SystemKeychain::probe(std::function<void(bool isThere)> answer)
{
    // Looking for what was never kept: a keychain that works says that it has no such entry.
    using Job = QKeychain::ReadPasswordJob;
    start<Job>(new Job(serviceName()), "probe", [answer = std::move(answer)](Job& job) {
        answer(job.error() == QKeychain::EntryNotFound || job.error() == QKeychain::NoError);
    });
}

void SystemKeychain::read(const std::string& name,
                          std::function<void(Result<exchange::SecretBytes>)> answer)
{
    using Job = QKeychain::ReadPasswordJob;
    start<Job>(new Job(serviceName()), name, [answer = std::move(answer)](Job& job) {
        if (job.error() != QKeychain::NoError) {
            answer(tl::unexpected<Error>(errorOf(job.error())));
            return;
        }
        const QByteArray bytes = job.binaryData();
        answer(
            exchange::SecretBytes::copyOf({bytes.data(), static_cast<std::size_t>(bytes.size())}));
    });
}

void SystemKeychain::write(const std::string& name, const exchange::SecretBytes& secret,
                           std::function<void(Result<void>)> answer)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    const std::string_view bytes = secret.view();
    job->setBinaryData(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    start<QKeychain::Job>(job, name, told(std::move(answer)));
}

void SystemKeychain::remove(const std::string& name, std::function<void(Result<void>)> answer)
{
    start<QKeychain::Job>(new QKeychain::DeletePasswordJob(serviceName()), name,
                          told(std::move(answer)));
}

} // namespace bespeak::ui
