// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temporary_folder.h"

#include "models/base/expects.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace bespeak::test
{

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (fs::temp_directory_path() / "bespeak-test-XXXXXX").string();
    expects(mkdtemp(pattern.data()) != nullptr, "a temporary folder can be made");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    expects(file.good(), "the file of a test can be read");
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void writeFile(const fs::path& path, const std::string& content)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << content;
    file.close();
    expects(file.good(), "the file of a test can be written");
}

fs::path sourceFolder()
{
    return fs::path(BESPEAK_SOURCE_FOLDER);
}

} // namespace bespeak::test
