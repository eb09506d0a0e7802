#pragma once

#include "domain/directory.h"
#include "domain/vocabulary.h"
#include "regulation/profile.h"

#include <QMap>

namespace doithoai {

/// How much of a petitioner a print shows. Denunciations are masked whatever is chosen.
enum class Privacy { Full, Initials, None };

template <>
struct Names<Privacy> {
    using enum Privacy;
    static constexpr std::array all = {
        std::pair{Full, "full"},
        std::pair{Initials, "initials"},
        std::pair{None, "none"},
    };
};

/// What a paper needs besides its case: names, words, the legal basis, settings of the office.
struct PaperContext {
    const Directory& directory;
    const Vocabulary& vocabulary;
    const Profile& profile;
    QMap<QString, QString> settings;
    QDate today;
    Privacy privacy = Privacy::Full;
    QString layout;       ///< hd36, hd05, nd30, other; empty: by the issuer's line and the date
    bool isDraft = false; ///< prints DỰ THẢO
    bool isIssue = false; ///< leaves the office with this: what must not leave is refused
};

/// A paper as made: the PDF, and its words for search and for the frozen record.
struct MadePaper {
    QString subject;
    QString text;
    QByteArray pdf;
    UnitCode issuer = {}; ///< whose paper it is, and whose book its number stands in
    QString symbol = {};  ///< of its kind in that book: TB, BC; empty: it has no number
    QString number = {};  ///< as printed; empty when it has none yet
};

} // namespace doithoai
