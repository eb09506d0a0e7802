#pragma once

#include "domain/names.h"

#include <QDate>
#include <QStringList>
#include <initializer_list>
#include <optional>

namespace doithoai {

/// What a person does at the workstation. A person may have several.
enum class Role {
    Clerk,        ///< chuyên viên tổng hợp: prepares, collects, follows up
    MinutesTaker, ///< người ghi biên bản: writes in the hall
    Head,         ///< lãnh đạo: agrees, signs, closes
    Registry,     ///< văn thư: numbers, issues, files
    Reader,       ///< looks and changes nothing
    Keeper,       ///< accounts, calendar, profiles, settings, personal data
};

template <>
struct Names<Role> {
    using enum Role;
    static constexpr std::array all = {
        std::pair{Clerk, "clerk"}, std::pair{MinutesTaker, "minutesTaker"}, std::pair{Head, "head"},
        std::pair{Registry, "registry"}, std::pair{Reader, "reader"}, std::pair{Keeper, "keeper"},
    };
};

/// A set of roles.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }

    constexpr void add(Role role) { m_bits |= bit(role); }
    constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    constexpr bool meets(Roles others) const { return (m_bits & others.m_bits) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }

    /// Stable names by comma, in the order of the enum.
    QString text() const
    {
        QStringList names;
        for (const auto& [role, name] : Names<Role>::all) {
            if (contains(role))
                names.append(QString::fromLatin1(name));
        }
        return names.join(u',');
    }
    /// Reads stable names by comma; nothing when a word is no role, or none is named.
    static std::optional<Roles> parse(const QString& text)
    {
        Roles roles;
        for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
            const auto role = fromName<Role>(word.trimmed());
            if (!role)
                return std::nullopt;
            roles.add(*role);
        }
        return roles.isEmpty() ? std::nullopt : std::optional(roles);
    }

    friend constexpr bool operator==(const Roles&, const Roles&) = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }

    unsigned m_bits = 0;
};

/// A person who may work with the file. A closed one stays: the journal names it.
struct Account {
    QString name; ///< as the journal writes it, and as one signs in
    Roles roles;
    QDate from;
    std::optional<QDate> until; ///< closed on that day

    bool isOpen() const { return !until; }
    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace doithoai
