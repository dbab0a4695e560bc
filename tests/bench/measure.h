// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bespeak::bench
{

/// The middle one; of an even number the mean of the middle two. Needs at least one.
double median(std::vector<double> values);

/// Milliseconds that it takes, once.
double timeOf(const std::function<void()>& work);

/// Milliseconds of the processor that it takes; another program's work does not count.
double cpuTimeOf(const std::function<void()>& work);

/// Milliseconds of one of `repetitions`, where one alone would be too short to be timed.
double timeOfOne(int repetitions, const std::function<void()>& work);

/// What was measured against what, each of them several times in turn: a machine that is busy for
/// a while is busy for both.
struct Comparison {
    double subject = 0; ///< median
    double floor = 0;   ///< median
    double ratio = 0;   ///< median of the runs' own ratios
};

Comparison compare(int runs, const std::function<double()>& subject,
                   const std::function<double()>& floor);

/// Prints a table: the titles, a rule, the rows; columns as wide as they must be.
class Table
{
public:
    explicit Table(std::string title, std::vector<std::string> columns);
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    void add(std::vector<std::string> row);

private:
    std::string m_title;
    std::vector<std::vector<std::string>> m_rows;
};

/// Three significant digits.
std::string figure(double value);

} // namespace bespeak::bench
