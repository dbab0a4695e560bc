// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/web/transfer.h"

#include <QBuffer>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>
#include <QUrl>

namespace bespeak::web
{

namespace
{

constexpr int glanceMs = 50; ///< how often it is asked whether to stop

using Key = std::pair<std::string, std::string>;

Key siteOf(const QUrl& url)
{
    return {"server", url.host().toStdString()};
}

QNetworkRequest requestOf(const QUrl& url, const Question& question, const Access& access)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Packed answers could grow without limit, and cannot be resumed.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "bespeak");
    for (const auto& [name, value] : question.headers) {
        request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    }
    if (!access.user.empty()) {
        const QByteArray both = QByteArray::fromStdString(access.user + ":" + access.password);
        request.setRawHeader("Authorization", "Basic " + both.toBase64());
    }
    return request;
}

/// What a broken transfer says about itself.
Result<Answer> judge(const QNetworkReply& reply, Answer answer, const std::string& certificate,
                     bool isOverdue)
{
    const QUrl url = reply.url();
    if (!certificate.empty() || reply.error() == QNetworkReply::SslHandshakeFailedError) {
        return fail(
            "web.certificate",
            {siteOf(url), {"reason", certificate.empty() ? "no common encryption" : certificate}});
    }
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0) {
        return isOverdue ? fail("web.no-answer", {siteOf(url)})
                         : fail("web.unreachable",
                                {siteOf(url), {"reason", reply.errorString().toStdString()}});
    }
    if (answer.status == 401 || answer.status == 403) {
        return fail("web.login-refused", {siteOf(url)});
    }
    if (answer.status >= 300 && answer.status < 400 && answer.status != 304) {
        return fail("web.moved", {siteOf(url)});
    }
    // Qt does not notice every connection that ends too soon: the promised length does.
    const qulonglong promised = reply.header(QNetworkRequest::ContentLengthHeader).toULongLong();
    answer.isBroken = isOverdue || answer.bytes.size() < promised ||
                      (reply.error() != QNetworkReply::NoError && answer.status < 400);
    return answer;
}

} // namespace

struct Transfer::Qt {
    QNetworkAccessManager manager;
};

Transfer::Transfer(Access access)
    : m_access(std::move(access))
    , m_qt(std::make_unique<Qt>())
{
    m_qt->manager.setAutoDeleteReplies(false);
}

Transfer::~Transfer() = default;

bool isPrivate(const QUrl& url)
{
    const bool isOwn =
        url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") && isOwn);
}

Result<Answer> Transfer::ask(const QUrl& url, const Question& question)
{
    if (!url.isValid() || !isPrivate(url)) {
        return fail("web.insecure", {siteOf(url)});
    }
    QBuffer body;
    body.setData(QByteArray::fromStdString(question.body));
    body.open(QIODevice::ReadOnly);
    const std::unique_ptr<QNetworkReply> reply(m_qt->manager.sendCustomRequest(
        requestOf(url, question, m_access), QByteArray::fromStdString(question.verb), &body));
    Answer answer;
    std::string certificate;
    bool isOverdue = false;
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    patience.setInterval(m_access.patienceMs);
    QTimer glance;
    glance.setInterval(glanceMs);
    QObject::connect(&glance, &QTimer::timeout, reply.get(), [&] {
        if (m_access.stop.stop_requested()) {
            reply->abort();
        }
    });
    const auto moved = [&patience] { patience.start(); };
    QObject::connect(&patience, &QTimer::timeout, reply.get(), [&] {
        isOverdue = true;
        reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, [&](const QList<QSslError>& errors) {
        certificate = errors.first().errorString().toStdString();
    });
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, moved);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, [&] {
        moved();
        answer.bytes += reply->readAll().toStdString();
        if (answer.bytes.size() > question.largestAnswer) {
            answer.isTooLarge = true;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    patience.start();
    glance.start();
    if (!reply->isFinished()) {
        loop.exec();
    }
    patience.stop();
    glance.stop();
    if (m_access.stop.stop_requested()) {
        return fail("carrier.stopped");
    }
    if (reply->isOpen()) {
        answer.bytes += reply->readAll().toStdString();
    }
    return judge(*reply, std::move(answer), certificate, isOverdue);
}

} // namespace bespeak::web
