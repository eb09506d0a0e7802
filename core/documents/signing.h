#pragma once

#include "documents/layout_profile.h"
#include "domain/directory.h"

namespace doithoai {

/// Who signs a paper: the lines above the name, and the name.
struct Signature {
    QStringList lines; ///< T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ
    QString name;
};

/// The signing power of a post in its body (T/M, K/T of the Party's papers; TM., KT. of State papers). A committee signs
/// T/M, also by its deputy; the head of an advisory body with no prefix, a deputy for the head. `post` empty: the head.
/// `name` empty: the holder on that day. `issuer` may be nullptr: then there is only the name.
/// `noStandingCommittee`: codes of Party committees that have none and sign for the whole committee: T/M ĐẢNG ỦY.
Signature signatureOf(const Unit* issuer, const PostCode& post, const QString& name, QDate on, const Directory& directory,
                      const QString& noStandingCommittee = {});

/// The head of a body, by the code of its post; empty when the directory has none.
PostCode headOf(const Unit& unit, const Directory& directory);

/// What a post is within its body: "Phó Bí thư" of "Phó Bí thư Đảng ủy phường Đình Bảng".
QString roleOf(const Post& post, const Unit& unit);

} // namespace doithoai
