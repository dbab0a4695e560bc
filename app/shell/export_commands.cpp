// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/commands.h"
#include "app/shell/files.h"
#include "app/shell/renderer.h"
#include "models/base/file.h"
#include "models/design/plan_svg.h"
#include "models/pricing/price_design.h"
#include "models/request/parts_list.h"

#include <QStringList>

namespace bespeak::shell
{

namespace
{

struct ExportOptions {
    std::string file;
    std::string format;
    std::string out;
    std::string language = "en";
};

Result<std::string> formatExport(const ExportOptions& options, const OpenDesign& open)
{
    if (options.format == "svg") {
        return design::formatPlanSvg(open.file.design, open.catalogue,
                                     {.language = options.language});
    }
    if (options.format == "csv") {
        return request::formatPartsList(pricing::priceDesign(open.file.design, open.catalogue));
    }
    return fail("shell.not-available-yet", {{"command", "export --format " + options.format}});
}

Result<Report> exportDesign(const ExportOptions& options)
{
    const auto open = openDesign(options.file, "");
    if (!open) {
        return failWith(open);
    }
    const auto bytes = formatExport(options, *open);
    if (!bytes) {
        return failWith(bytes);
    }
    if (const auto written = writeFileAtomically(options.out, *bytes); !written) {
        return failWith(written);
    }
    return Report{"Wrote " + options.out,
                  {{"file", options.out}, {"format", options.format}, {"bytes", bytes->size()}}};
}

struct RenderOptions {
    std::string file;
    std::string out;
    std::string size = "1280x720";
    std::string camera = "orbit";
};

Result<Report> renderDesign(const RenderOptions& options, const Context& context)
{
    const auto drawn = runRenderer(
        context.program,
        {QString::fromStdString(options.file), "-o", QString::fromStdString(options.out), "--size",
         QString::fromStdString(options.size), "--camera", QString::fromStdString(options.camera)});
    if (!drawn) {
        return failWith(drawn);
    }
    return Report{"Wrote " + options.out,
                  {{"file", options.out}, {"size", options.size}, {"camera", options.camera}}};
}

} // namespace

void addExportCommands(CLI::App& app, const Chosen& chosen)
{
    CLI::App* exporting = app.add_subcommand("export", "Write a design in another format");
    const auto options = std::make_shared<ExportOptions>();
    exporting->add_option("file", options->file, "The design")->required();
    exporting
        ->add_option("--format", options->format, "svg (plan in true scale) or csv (parts list)")
        ->required()
        ->check(CLI::IsMember({"svg", "csv", "gltf", "obj", "pdf", "stl", "3mf"}));
    exporting->add_option("-o,--out", options->out, "The file to write")->required();
    exporting->add_option("--language", options->language, "en or de")->capture_default_str();
    exporting->callback(
        [chosen, options] { *chosen = [options](Context&) { return exportDesign(*options); }; });

    CLI::App* render =
        app.add_subcommand("render", "Draw the room in 3D (needs an OpenGL display, or xvfb)");
    const auto picture = std::make_shared<RenderOptions>();
    render->add_option("file", picture->file, "The design")->required();
    render->add_option("-o,--out", picture->out, "The .png file")->required();
    render->add_option("--size", picture->size, "Width x height in pixels")->capture_default_str();
    render
        ->add_option("--camera", picture->camera,
                     "theatre (from behind the seats), seat, orbit or child")
        ->capture_default_str()
        ->check(CLI::IsMember({"theatre", "seat", "orbit", "child"}));
    render->callback([chosen, picture] {
        *chosen = [picture](Context& context) { return renderDesign(*picture, context); };
    });
}

} // namespace bespeak::shell
