// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/post/mail.h"

#include "models/base/file.h"
#include "tests/ui/post/post_fixture.h"

#include <QObject>

#include <optional>

using namespace bespeak;
using test::PostFixture;

namespace
{

/// A folder with an xdg-email of its own at the front of PATH: it drops the attachment there, as
/// if it had been sent and had arrived, or it fails.
class MailProgram
{
public:
    enum class Kind { Works, Fails, None };

    explicit MailProgram(Kind kind)
        : m_path(qgetenv("PATH"))
    {
        if (kind != Kind::None) {
            const auto program = m_folder / "xdg-email";
            test::writeFile(program, kind == Kind::Fails
                                         ? "#!/bin/sh\nexit 3\n"
                                         : "#!/bin/sh\nprintf '%s\\n' \"$@\" > " +
                                               (m_folder / "asked").string() +
                                               "\nwhile [ $# -gt 0 ]; do if [ \"$1\" = --attach ]; "
                                               "then cp \"$2\" " +
                                               (m_folder / "arrived").string() +
                                               "; fi; shift; done\n");
            std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        }
        qputenv("PATH", QByteArray::fromStdString(m_folder.path().string()) +
                            (kind == Kind::None ? QByteArray() : ":" + m_path));
    }
    ~MailProgram() { qputenv("PATH", m_path); }

    std::string asked() const { return test::readFile(m_folder / "asked"); }
    std::string arrived() const { return test::readFile(m_folder / "arrived"); }

private:
    test::TemporaryFolder m_folder;
    QByteArray m_path;
};

Result<void> openAndWait(const ui::MailDraft& draft)
{
    QObject context;
    std::optional<Result<void>> answer;
    ui::openMail(draft, &context, [&](const Result<void>& opened) { answer = opened; });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 10'000));
    return *answer;
}

} // namespace

TEST_CASE("The same journey by e-mail: what is attached is what arrives")
{
    MailProgram program(MailProgram::Kind::Works);
    PostFixture ui;
    ui.desks.request();
    const std::string file = (ui.box / "request.bespoken").string();
    const auto waiting = ui.desks.customer.outbox();
    REQUIRE_OK(store::exportDocument(ui.desks.customer, waiting->front().document, file));
    REQUIRE_OK(
        openAndWait({"desk@example.org", "Request", "Attached.", QString::fromStdString(file)}));
    CHECK(program.asked().find("desk@example.org") != std::string::npos);
    const auto came =
        store::importMessage(ui.desks.retailer, ui.desks.people.staff(), program.arrived());
    REQUIRE_OK(came);
    CHECK(came->status == store::ImportStatus::Applied);
    CHECK(ui.desks.atRetailer().state == casework::CaseState::Received);
}

TEST_CASE("Where no mail program takes the file, one sentence says where it lies")
{
    const auto kind = GENERATE(MailProgram::Kind::Fails, MailProgram::Kind::None);
    MailProgram program(kind);
    const auto opened = openAndWait({"", "Request", "Attached.", "/tmp/request.bespoken"});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().key == "mail.no-program");
    CHECK(describe(opened.error()).find("/tmp/request.bespoken") != std::string::npos);
}

TEST_CASE("An address that looks like an option is left out")
{
    MailProgram program(MailProgram::Kind::Works);
    const auto address = GENERATE(QString("--new@example.org"), QString("nobody"));
    test::TemporaryFolder folder;
    test::writeFile(folder / "a.bespoken", "a");
    REQUIRE_OK(
        openAndWait({address, "S", "T", QString::fromStdString((folder / "a.bespoken").string())}));
    CHECK(program.asked().find(address.toStdString()) == std::string::npos);
}
