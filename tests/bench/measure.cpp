// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"

#include "models/base/expects.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace bespeak::bench
{

double median(std::vector<double> values)
{
    expects(!values.empty(), "a median is of something");
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double timeOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double cpuTimeOf(const std::function<void()>& work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

double timeOfOne(int repetitions, const std::function<void()>& work)
{
    return timeOf([&] {
               for (int i = 0; i < repetitions; ++i) {
                   work();
               }
           }) /
           repetitions;
}

Comparison compare(int runs, const std::function<double()>& subject,
                   const std::function<double()>& floor)
{
    std::vector<double> subjects;
    std::vector<double> floors;
    std::vector<double> ratios;
    for (int i = 0; i < runs; ++i) {
        floors.push_back(floor());
        subjects.push_back(subject());
        ratios.push_back(subjects.back() / floors.back());
    }
    return {median(subjects), median(floors), median(ratios)};
}

Table::Table(std::string title, std::vector<std::string> columns)
    : m_title(std::move(title))
{
    m_rows.push_back(std::move(columns));
}

Table::~Table()
{
    std::vector<int> widths(m_rows.front().size(), 0);
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], static_cast<int>(row[i].size()));
        }
    }
    std::printf("\n%s\n", m_title.c_str());
    for (const auto& row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            std::printf(i == 0 ? "  %-*s" : "  %*s", widths[i], row[i].c_str());
        }
        std::printf("\n");
    }
    std::fflush(stdout);
}

void Table::add(std::vector<std::string> row)
{
    expects(row.size() == m_rows.front().size(), "a row has a cell for each column");
    m_rows.push_back(std::move(row));
}

std::string figure(double value)
{
    if (value == 0) {
        return "0";
    }
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", std::max(0, 3 - whole), value);
    return text;
}

} // namespace bespeak::bench
