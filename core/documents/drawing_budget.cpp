#include "documents/drawing_budget.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace doithoai {

void DrawingBudget::write(unsigned char const* data, size_t size)
{
    m_size += size;
    for (size_t i = 0; i < size && isWithin(); ++i)
        take(static_cast<char>(data[i]));
    if (!isWithin())
        throw std::length_error("the page draws too much");
}

void DrawingBudget::take(char sign)
{
    if (m_isComment) {
        m_isComment = sign != '\n' && sign != '\r';
        return;
    }
    if (m_brackets > 0) {
        if (m_isEscaped)
            m_isEscaped = false;
        else if (sign == '\\')
            m_isEscaped = true;
        else
            m_brackets += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        return;
    }
    constexpr char ends[] = " \t\r\n\f()<>[]{}/%";
    if (sign != '\0' && !std::strchr(ends, sign)) {
        m_word = m_word == '\0' ? sign : ' ';
        return;
    }
    endWord();
    m_brackets = sign == '(' ? 1 : 0;
    m_isComment = sign == '%';
    if (sign == '/')
        m_word = ' '; // a name, whatever it is called
}

void DrawingBudget::endWord()
{
    const char word = m_word;
    m_word = '\0';
    if (word == 'q')
        m_deepest = std::max(m_deepest, ++m_saved);
    else if (word == 'Q')
        m_saved = std::max(0, m_saved - 1);
}

} // namespace doithoai
