#pragma once

#include "domain/code.h"

#include <QDate>
#include <QHash>
#include <optional>
#include <vector>

namespace doithoai {

/// A body: Party committee, Council, People's Committee, Front, department. Its dates say when it existed.
struct Unit {
    UnitCode code;
    QString name;  ///< Đảng ủy phường Đình Bảng
    QString level; ///< key of the list "level"
    QString line;  ///< party council government front organisation
    UnitCode superior;
    std::optional<QDate> from;
    std::optional<QDate> to;
    UnitCode successor;
    QString place;     ///< of the date line on its papers: Đình Bảng
    QString symbol;    ///< in the number of its papers: ĐU, BDVTU
    QString headLine;  ///< the superior's line in its letterhead; empty where the form has none
    QString issuer;    ///< its own lines in the letterhead, by '|'; empty: the name
    bool reports = false; ///< it owes half-yearly and yearly reports (Đ.13)

    friend bool operator==(const Unit&, const Unit&) = default;
};

/// A post in a body. The quota of Đ.11 lies on the post, not on who holds it.
struct Post {
    PostCode code;
    QString name; ///< Bí thư Đảng ủy phường Đình Bảng
    UnitCode unit;
    std::optional<int> quota; ///< sessions a year; absent: when needed
    bool isDeputy = false;
    std::optional<QDate> from;
    std::optional<QDate> to;

    friend bool operator==(const Post&, const Post&) = default;
};

/// Who holds a post, from when to when.
struct Official {
    QString name;
    PostCode post;
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool isActing = false; ///< an acting head counts as head

    friend bool operator==(const Official&, const Official&) = default;
};

/// All units, posts and officials of the office's world, as values.
class Directory {
public:
    Directory() = default;
    Directory(std::vector<Unit> units, std::vector<Post> posts, std::vector<Official> officials);

    const std::vector<Unit>& units() const { return m_units; }
    const std::vector<Post>& posts() const { return m_posts; }
    const std::vector<Official>& officials() const { return m_officials; }

    const Unit* unit(const UnitCode& code) const; ///< nullptr when unknown
    const Post* post(const PostCode& code) const;
    const Unit* unitOfPost(const PostCode& code) const;

    /// The holder of a post on a day, or nullptr; of several terms on that day the one that began last.
    const Official* holder(const PostCode& post, QDate on) const;

    /// The code that a person means: a code without regard to case, or a name in words without marks and capitals.
    /// Nothing when no unit or more than one has that name.
    std::optional<UnitCode> findUnit(const QString& text) const;
    std::optional<PostCode> findPost(const QString& text) const;

    /// The name for people; the code itself when the directory does not know it.
    QString unitName(const UnitCode& code) const;
    QString postName(const PostCode& code) const;

private:
    std::vector<Unit> m_units;
    std::vector<Post> m_posts;
    std::vector<Official> m_officials;
    QHash<QString, size_t> m_unitByCode; ///< folded code → place
    QHash<QString, size_t> m_postByCode;
    QHash<QString, qsizetype> m_unitByName; ///< folded name → place, -1 when several
    QHash<QString, qsizetype> m_postByName;
};

bool existsOn(const std::optional<QDate>& from, const std::optional<QDate>& to, QDate on);

} // namespace doithoai
