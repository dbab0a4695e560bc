// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace fs = std::filesystem;

namespace
{

/// The architecture: what each folder may include of ours, besides itself. This table is the
/// diagram.
const std::map<std::string, std::set<std::string>> mayInclude{
    {"models/base", {}},
    {"models/geometry", {"models/base"}},
    {"models/catalogue", {"models/base", "models/geometry"}},
    {"models/room", {"models/base", "models/geometry"}},
    {"models/design", {"models/base", "models/geometry", "models/catalogue", "models/room"}},
    {"models/pricing",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design"}},
    {"models/standards",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design"}},
    {"models/assessment",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design",
      "models/standards", "models/pricing"}},
    {"models/proposal",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design",
      "models/standards", "models/pricing", "models/assessment"}},
    {"models/exchange", {"models/base"}},
    {"models/community",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design",
      "models/pricing", "models/exchange"}},
    {"models/request",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design",
      "models/pricing", "models/assessment", "models/exchange"}},
    {"models/casework", {"models/base", "models/pricing", "models/request"}},
    {"models/funding", {"models/base", "models/pricing", "models/request"}},
    {"models/production", {"models/base", "models/pricing", "models/request"}},
    {"models/insight", {"models/base", "models/pricing", "models/request"}},
    {"models/store",
     {"models/base", "models/catalogue", "models/pricing", "models/request", "models/exchange",
      "models/casework", "models/community", "models/funding", "models/production",
      "models/insight"}},
    {"models/quoting",
     {"models/base", "models/geometry", "models/catalogue", "models/room", "models/design",
      "models/pricing", "models/assessment", "models/request", "models/exchange", "models/casework",
      "models/funding", "models/production", "models/store"}},
    {"models/carrier",
     {"models/base", "models/exchange", "models/request", "models/casework", "models/store"}},
    {"ui", {"models", "ui"}},
    {"app", {"models", "ui"}},
};

std::string slashes(const fs::path& path)
{
    return path.generic_string();
}

/// The row of the table that a file belongs to.
std::string folderOf(const std::string& file)
{
    if (file.starts_with("models/")) {
        return file.substr(0, file.find('/', 7));
    }
    return file.substr(0, file.find('/'));
}

std::vector<std::string> includesOf(const fs::path& file)
{
    std::vector<std::string> includes;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t hash = line.find_first_not_of(" \t");
        if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0) {
            continue;
        }
        const std::size_t from = line.find_first_of("<\"", hash);
        const std::size_t to = line.find_first_of(">\"", from + 1);
        if (from != std::string::npos && to != std::string::npos) {
            includes.push_back(line.substr(from + 1, to - from - 1));
        }
    }
    return includes;
}

bool isOurs(const std::string& include)
{
    return include.starts_with("models/") || include.starts_with("ui/") ||
           include.starts_with("app/") || include.starts_with("tests/");
}

bool isQt(const std::string& include)
{
    return include.size() > 1 && include[0] == 'Q' &&
           std::isupper(static_cast<unsigned char>(include[1])) != 0;
}

bool allowed(const std::string& folder, const std::string& include)
{
    const std::string target = folderOf(include);
    if (target == folder) {
        return true;
    }
    for (const std::string& row : mayInclude.at(folder)) {
        if (target == row || target.starts_with(row + "/")) {
            return true;
        }
    }
    return false;
}

struct SourceFile {
    std::string name; ///< from the root of the tree
    std::vector<std::string> includes;
};

std::vector<SourceFile> sources()
{
    const fs::path root = bespeak::test::sourceFolder();
    std::vector<SourceFile> files;
    for (const char* top : {"models", "ui", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp")) {
                files.push_back(
                    {slashes(fs::relative(entry.path(), root)), includesOf(entry.path())});
            }
        }
    }
    return files;
}

} // namespace

TEST_CASE("every include follows the table")
{
    for (const SourceFile& file : sources()) {
        const std::string folder = folderOf(file.name);
        INFO(file.name);
        REQUIRE(mayInclude.contains(folder));
        for (const std::string& include : file.includes) {
            INFO("includes " << include);
            CHECK((!isOurs(include) || allowed(folder, include)));
        }
    }
}

TEST_CASE("models knows no Qt, but for the store's database layer")
{
    for (const SourceFile& file : sources()) {
        if (!file.name.starts_with("models/") || file.name.starts_with("models/store/")) {
            continue;
        }
        for (const std::string& include : file.includes) {
            INFO(file.name << " includes " << include);
            CHECK_FALSE(isQt(include));
        }
    }
}

TEST_CASE("Qt3D stays in ui/scene, the exit from a deprecated module")
{
    for (const SourceFile& file : sources()) {
        if (file.name.starts_with("ui/scene/")) {
            continue;
        }
        for (const std::string& include : file.includes) {
            INFO(file.name << " includes " << include);
            CHECK_FALSE(include.starts_with("Qt3D"));
        }
    }
}

TEST_CASE("every error key in the code has its sentence, and every sentence its use")
{
    std::set<std::string> used;
    const fs::path root = bespeak::test::sourceFolder();
    std::string everything;
    for (const SourceFile& file : sources()) {
        if (file.name.starts_with("models/base/error_words")) {
            continue;
        }
        const std::string text = bespeak::test::readFile(root / file.name);
        everything += text;
        for (std::size_t at = text.find("fail(\""); at != std::string::npos;
             at = text.find("fail(\"", at + 1)) {
            const std::size_t from = at + 6;
            used.insert(text.substr(from, text.find('"', from) - from));
        }
    }
    std::set<std::string> known;
    for (const bespeak::ErrorSentence& row : bespeak::errorSentences()) {
        known.insert(std::string(row.key));
        INFO("nothing uses the sentence " << row.key);
        CHECK(everything.find("\"" + std::string(row.key) + "\"") != std::string::npos);
    }
    for (const std::string& key : used) {
        INFO("no sentence for " << key);
        CHECK(known.contains(key));
    }
}
