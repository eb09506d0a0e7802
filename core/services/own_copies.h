#pragma once

#include "casefile/file_identity.h"

#include <optional>

namespace doithoai {

/// Whose copy a file is, by what it says of itself.
enum class Kinship {
    Own,
    Foreign, ///< of another file, which may have the same name: offices that share a stick, files that all begin as they were proposed
    Unknown, ///< the copy or the file itself cannot be asked: it is damaged, or no file of this program
};

/// Tells the copies of one file from those of others.
class OwnCopies {
public:
    explicit OwnCopies(const QString& file)
    {
        if (auto identity = identityOf(file))
            m_identity = std::move(*identity);
    }

    /// The file itself could be asked.
    bool isKnown() const { return !m_identity.isEmpty(); }

    Kinship of(const QString& copy) const
    {
        if (m_identity.isEmpty())
            return Kinship::Unknown;
        const auto theirs = identityOf(copy);
        if (!theirs)
            return Kinship::Unknown;
        return *theirs == m_identity ? Kinship::Own : Kinship::Foreign;
    }

private:
    QByteArray m_identity; ///< empty: it cannot be read
};

} // namespace doithoai
