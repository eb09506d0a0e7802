#pragma once

#include "services/office.h"

namespace doithoai {

/// A regulation that is about to be taken in, judged: what it is, what it does to the one before it, what must be said.
struct ProfileIntake {
    Profile profile;
    QByteArray json;            ///< as it will be kept: with what it has from the one that it is based on
    std::optional<Profile> cut; ///< the one before, ended on the day before the new one's first
    QByteArray cutJson;
    QStringList notices;        ///< sentences in the language of the window; none: nothing to be said
};

/// Reads and judges a regulation. A file may name another one under `basedOn` and then needs to say only what is different;
/// rules that it does not name are as in that one, or as in the one before it. Trouble::Refused, with a sentence, when it is
/// no profile, begins on the same day as another, lies within the days of another or runs into a later one.
Result<ProfileIntake> judgeProfile(Office& office, const QByteArray& json);

} // namespace doithoai
