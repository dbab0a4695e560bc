// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/case_runs.h"
#include "app/shell/commands.h"
#include "app/shell/files.h"
#include "models/base/file.h"
#include "models/exchange/key_file.h"
#include "models/exchange/words.h"

namespace bespeak::shell
{

namespace
{

using exchange::KeyId;

std::string wordsText(const KeyId& id)
{
    std::string text;
    const auto words = exchange::fingerprintWords(id);
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += std::string(i == 0 ? "" : i % 4 == 0 ? "\n" : " ") + std::string(words[i]);
    }
    return text;
}

nlohmann::json wordsJson(const KeyId& id)
{
    nlohmann::json words = nlohmann::json::array();
    for (const std::string_view word : exchange::fingerprintWords(id)) {
        words.push_back(word);
    }
    return words;
}

Report describeKey(const KeyId& id, const std::string& path)
{
    return {"Key " + id.text() + "\n" + wordsText(id),
            {{"kid", id.text()}, {"words", wordsJson(id)}, {"file", path}}};
}

struct NewKey {
    std::string out;
    std::string passphraseFile;
    std::string wordsFile; ///< of a key that is restored
    bool lowMemory = false;
    bool showRecovery = false;
};

/// Seals a key into a file that must not be there yet: a key that is overwritten is lost with all
/// that it signed.
Result<Report> writeKey(const exchange::SigningKey& key, const NewKey& options, Context& context)
{
    const auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase) {
        return failWith(passphrase);
    }
    const exchange::Argon2Cost cost =
        options.lowMemory ? exchange::lowMemoryCost : exchange::Argon2Cost();
    const auto file =
        exchange::sealKey(key, exchange::Passphrase{*passphrase, cost}, context.randomness);
    if (!file) {
        return failWith(file);
    }
    if (const auto written = exchange::writeKeyFile(options.out, *file); !written) {
        return written.error().key == "file.exists"
                   ? fail("shell.key-exists", {{"path", options.out}})
                   : failWith(written);
    }
    return describeKey(key.id(), options.out);
}

Result<Report> makeKey(const NewKey& options, Context& context)
{
    const auto key = exchange::SigningKey::generate(context.randomness);
    auto report = writeKey(key, options, context);
    if (report && options.showRecovery) {
        const std::string words = exchange::formatRecoveryWords(key);
        report->text += "\nRecovery words, to be kept on paper: " + words;
        report->json["recovery_words"] = words;
    }
    return report;
}

Result<Report> restoreKey(const NewKey& options, Context& context)
{
    constexpr std::uint64_t largestPaper = 64 * 1024;
    const auto key =
        readFile(options.wordsFile, largestPaper).and_then([](const std::string& text) {
            return exchange::parseRecoveryWords(text);
        });
    return key ? writeKey(*key, options, context) : failWith(key);
}

Result<Report> showKey(const std::string& path)
{
    return exchange::readKeyFile(path).map(
        [&](const exchange::KeyFile& file) { return describeKey(file.id, path); });
}

void addFileOptions(CLI::App* command, NewKey& options)
{
    command->add_option("-o,--out", options.out, "The key file")->required();
    command->add_option("--passphrase-file", options.passphraseFile,
                        "First line is the passphrase; else BESPEAK_PASSPHRASE");
    command->add_flag("--low-memory", options.lowMemory, "64 MiB instead of 256 MiB to unlock");
}

} // namespace

void addKeyCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* key = app.add_subcommand("key", "Signing keys");
    key->require_subcommand(1);

    CLI::App* create =
        key->add_subcommand("new", "Make a key and keep it in a file, locked by a passphrase");
    const auto options = std::make_shared<NewKey>();
    addFileOptions(create, *options);
    create->add_flag("--recovery-words", options->showRecovery,
                     "Print the 24 words that make the key again");
    create->callback([chosen, options] {
        *chosen = [options](Context& context) { return makeKey(*options, context); };
    });

    CLI::App* restore =
        key->add_subcommand("restore", "Make a key file again from the 24 recovery words");
    const auto restored = std::make_shared<NewKey>();
    addFileOptions(restore, *restored);
    restore
        ->add_option("--words-file", restored->wordsFile,
                     "A file with the 24 words; words of a command line can be seen by others")
        ->required();
    restore->callback([chosen, restored] {
        *chosen = [restored](Context& context) { return restoreKey(*restored, context); };
    });

    CLI::App* show = key->add_subcommand("show", "The key's id and its twelve words");
    const auto path = std::make_shared<std::string>();
    show->add_option("file", *path, "The key file")->required();
    show->callback([chosen, path] { *chosen = [path](Context&) { return showKey(*path); }; });
    addKeyStatementCommands(*key, chosen);
}

} // namespace bespeak::shell
