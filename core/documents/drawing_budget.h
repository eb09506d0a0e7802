#pragma once

#include <qpdf/Pipeline.hh>

namespace doithoai {

/// What a page of a foreign PDF draws goes through here, and is weighed: a program that draws keeps a copy of its whole
/// state for each one that is saved within another, so that 200,000 of them cost it five seconds, and some bytes can be
/// packed a thousand times smaller.
class DrawingBudget final : public Pipeline {
public:
    DrawingBudget() : Pipeline("budget", nullptr) {}

    /// Throws, to end what comes, once there is too much.
    void write(unsigned char const* data, size_t size) override;
    void finish() override {}

    bool isWithin() const { return m_deepest <= mostSaved && m_size <= mostBytes; }

private:
    void take(char sign);
    void endWord();

    static constexpr int mostSaved = 1000;            // PDF itself advises 28; drawing programs make a hundred at most
    static constexpr size_t mostBytes = 20'000'000; // an honest sheet has some megabytes

    size_t m_size = 0;
    int m_saved = 0;
    int m_deepest = 0;
    int m_brackets = 0;        ///< of a text, in which words are no words
    bool m_isEscaped = false;  ///< the sign before was a backslash within a text
    bool m_isComment = false;
    char m_word = '\0';        ///< the sign that a word consists of; with more than one: a blank
};

} // namespace doithoai
