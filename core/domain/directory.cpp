#include "domain/directory.h"

#include "domain/text.h"

#include <algorithm>

namespace doithoai {

namespace {

template <class Thing>
void index(const std::vector<Thing>& things, QHash<QString, size_t>& byCode, QHash<QString, qsizetype>& byName)
{
    for (size_t i = 0; i < things.size(); ++i) {
        byCode.insert(things[i].code.text.toUpper(), i);
        const QString name = text::loose(things[i].name);
        byName.insert(name, byName.contains(name) ? qsizetype(-1) : static_cast<qsizetype>(i));
    }
}

/// Short words that offices write in tables for the longer names of the directory.
QString spelledOut(const QString& loose)
{
    static const std::pair<QString, QString> shortWords[] = {
        {QStringLiteral("ubnd"), QStringLiteral("uy ban nhan dan")},
        {QStringLiteral("hdnd"), QStringLiteral("hoi dong nhan dan")},
        {QStringLiteral("mttq"), QStringLiteral("mat tran to quoc")},
        {QStringLiteral("tp"), QStringLiteral("thanh pho")},
        {QStringLiteral("p."), QStringLiteral("phuong")},
    };
    QStringList words = loose.split(u' ');
    for (QString& word : words) {
        for (const auto& [shortWord, full] : shortWords) {
            if (word == shortWord)
                word = full;
        }
    }
    return words.join(u' ');
}

/// Another spelling of a name that is already known; one that two things share means neither of them.
void addSpelling(const QString& spelling, size_t place, QHash<QString, qsizetype>& byName)
{
    const auto index = static_cast<qsizetype>(place);
    const auto it = byName.constFind(spelling);
    if (it == byName.cend())
        byName.insert(spelling, index);
    else if (*it != index)
        byName.insert(spelling, -1);
}

/// Codes are read without marks too: "ĐU.ĐÌNHBẢNG" is DU.DINHBANG.
template <class Thing>
void addCodes(const std::vector<Thing>& things, QHash<QString, qsizetype>& byName)
{
    for (size_t i = 0; i < things.size(); ++i)
        addSpelling(text::loose(things[i].code.text), i, byName);
}

/// How else people write a body's name: without its place ("Thành ủy"), a city's with the city behind it
/// ("Phòng Nội vụ thành phố").
QStringList otherSpellings(const Unit& unit)
{
    const QString name = spelledOut(text::loose(unit.name));
    const QString place = text::loose(unit.place);
    QStringList spellings;
    if (!place.isEmpty() && name.endsWith(u' ' + place))
        spellings.append(name.chopped(place.size() + 1));
    else if (unit.level == QLatin1String("city"))
        spellings << name + QStringLiteral(" thanh pho") << name + QStringLiteral(" thanh pho ") + place;
    return spellings;
}

template <class CodeType, class Thing>
std::optional<CodeType> find(const QString& text, const std::vector<Thing>& things,
                             const QHash<QString, size_t>& byCode, const QHash<QString, qsizetype>& byName)
{
    if (const auto it = byCode.constFind(text.trimmed().toUpper()); it != byCode.cend())
        return things[*it].code;
    const QString loose = text::loose(text);
    for (const QString& name : {loose, spelledOut(loose)}) {
        if (const auto it = byName.constFind(name); it != byName.cend() && *it >= 0)
            return things[static_cast<size_t>(*it)].code;
    }
    return std::nullopt;
}

} // namespace

Directory::Directory(std::vector<Unit> units, std::vector<Post> posts, std::vector<Official> officials)
    : m_units(std::move(units)), m_posts(std::move(posts)), m_officials(std::move(officials))
{
    index(m_units, m_unitByCode, m_unitByName);
    index(m_posts, m_postByCode, m_postByName);
    for (size_t i = 0; i < m_units.size(); ++i)
        addSpelling(spelledOut(text::loose(m_units[i].name)), i, m_unitByName);
    for (size_t i = 0; i < m_units.size(); ++i) {
        for (const QString& spelling : otherSpellings(m_units[i]))
            addSpelling(spelling, i, m_unitByName);
    }
    for (size_t i = 0; i < m_posts.size(); ++i)
        addSpelling(spelledOut(text::loose(m_posts[i].name)), i, m_postByName);
    addCodes(m_units, m_unitByName);
    addCodes(m_posts, m_postByName);
}

const Unit* Directory::unit(const UnitCode& code) const
{
    const auto it = m_unitByCode.constFind(code.text.toUpper());
    return it == m_unitByCode.cend() ? nullptr : &m_units[*it];
}

const Post* Directory::post(const PostCode& code) const
{
    const auto it = m_postByCode.constFind(code.text.toUpper());
    return it == m_postByCode.cend() ? nullptr : &m_posts[*it];
}

const Unit* Directory::unitOfPost(const PostCode& code) const
{
    const Post* known = post(code);
    return known ? unit(known->unit) : nullptr;
}

const Official* Directory::holder(const PostCode& post, QDate on) const
{
    // Where two terms overlap, who entered the post last holds it.
    const Official* holder = nullptr;
    for (const Official& one : m_officials) {
        if (one.post == post && existsOn(one.from, one.to, on) && (!holder || one.from > holder->from))
            holder = &one;
    }
    return holder;
}

std::optional<UnitCode> Directory::findUnit(const QString& text) const
{
    return find<UnitCode>(text, m_units, m_unitByCode, m_unitByName);
}

std::optional<PostCode> Directory::findPost(const QString& text) const
{
    return find<PostCode>(text, m_posts, m_postByCode, m_postByName);
}

QString Directory::unitName(const UnitCode& code) const
{
    const Unit* known = unit(code);
    return known ? known->name : code.text;
}

QString Directory::postName(const PostCode& code) const
{
    const Post* known = post(code);
    return known ? known->name : code.text;
}

bool existsOn(const std::optional<QDate>& from, const std::optional<QDate>& to, QDate on)
{
    return (!from || *from <= on) && (!to || on <= *to);
}

} // namespace doithoai
