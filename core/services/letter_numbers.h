#pragma once

#include "services/office.h"

namespace doithoai {

/// A letter that goes out together with a paper, under a number of its own: the notice that a petition was transferred.
struct Letter {
    QStringList cases; ///< whom it is about, by their codes
    UnitCode issuer;
    QString symbol;    ///< of its kind in the issuer's book
    QString number;    ///< as it was typed, as the case knows it already, or the next of that book
    QString printed;
    QString subject;
};

/// The letters that go with a paper, each with the number that it takes: nothing for a paper that has none.
/// `typed`: numbers in the order of the letters; one that is left out is filled in, and what the act takes besides counts.
/// Trouble::Usage: more numbers were typed than letters go out.
Result<std::vector<Letter>> lettersWith(Office& office, const QString& paper, const PaperRecord& record, const PaperContext& context,
                                        const QStringList& typed);

} // namespace doithoai
