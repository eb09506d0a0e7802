#pragma once

#include "reports/figures.h"
#include "reports/petition_facts.h"

namespace doithoai {

/// How many petitions have each of the words.
class WordCount {
public:
    explicit WordCount(const FactWords& words) : m_words(words), m_counts(words.size()) {}

    void add(quint32 word) { ++m_counts[word]; }
    Split split() const
    {
        Split split;
        for (quint32 word = 0; word < m_counts.size(); ++word) {
            if (m_counts[word] > 0)
                split.insert(m_words.text(word), m_counts[word]);
        }
        return split;
    }

private:
    const FactWords& m_words;
    std::vector<int> m_counts;
};

/// Half-way between the two middle ones when their number is even; none of none.
std::optional<double> medianOf(std::vector<qint64> values);

} // namespace doithoai
