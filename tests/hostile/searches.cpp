// What is searched for: the grammar of the index, of patterns, and more words than anybody types.
#include "hostile/piece.h"

namespace hostile {

void addSearches(Pieces& all)
{
    const std::pair<const char*, QString> words[] = {
        {"a mark alone", text("\"")},
        {"marks and a star", text("\"\" * \"*")},
        {"a star", text("*")},
        {"operators", text("a AND NOT b OR NEAR(c d, 3)")},
        {"a column", text("words : x")},
        {"a column that is hidden", text("{content rowid} : x ^y")},
        {"brackets", text("((((((((((a")},
        {"signs of patterns", text("%_[a-z]\\")},
        {"a pattern of signs only", text("%%%%%%%%%%%%%%%%%%%%")},
        {"words of SQL", text("x' OR '1'='1'; DROP TABLE petition; --")},
        {"a command of the index", text("delete-all")},
        {"a hundred thousand letters", QString(100'000, u'a')},
        {"forty thousand words", text("ab ").repeated(40'000)},
        {"forty thousand words of one letter", text("a ").repeated(40'000)},
        {"thirty thousand marks on a letter", text("a") + QString(30'000, QChar(0x0301))},
        {"signs that are no words", QString(50'000, u'.')},
        {"turned order", text("\xE2\x80\xAE" "abc")},
        {"commands to the screen", text("\x1b[2J")},
        {"an expression of backtracking", text("(a+)+$") + QString(5'000, u'a') + u'!'},
        {"a code in parts", text("DT-2023-001/../../x")},
        {"a code without end", text("KN-2023-") + QString(50'000, u'9')},
        {"code points that are none", text("\xEF\xBF\xBE\xEF\xBF\xBF")},
        {"nothing but blanks", QString(10'000, u' ')},
    };
    const char* lists[] = {"petitions", "sessions", "escalations", "documents", "register", "journal", "units"};
    int turn = 0;
    for (const auto& [name, typed] : words) {
        const QString list = text(lists[turn++ % 7]);
        all.push_back({Door::Search, text(name) + text(" in ") + list, [list, typed = typed](const Ground&) {
                           return Call{{text("list"), text("office.doithoai"), list, text("--search=") + typed}};
                       }, 0});
    }
}

} // namespace hostile
