#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace doithoai {

/// What figures look at of a petition, and nothing else: each is the field of that name in Petition. Whether its promise was
/// kept is told by the steps alone.
enum class Fact : quint8 {
    Session,
    ReceivedOn,
    Channel,
    PetitionerKind,
    People,
    Sector,
    Urgency,
    Unit,
    DueOn,
    AnswerKind,
    Promise,
    PromiseDue,
    Outcome,
    Leading,
    PromiseKept,
};
constexpr std::size_t factCount = 15;

/// The key of a fact in the contract.
const char* keyOf(Fact fact);
/// The day by which a petition belongs to a period. A change of it after the first row, by `set` or along with an event, corrects
/// what was told: it was so all along, and counts as soon as it is written down, or the petition would be received in two periods
/// or in none. Every other change counts from its own day, so that a report made again is the same.
constexpr bool isCorrected(Fact fact)
{
    return fact == Fact::ReceivedOn;
}
/// The fact of that key; nothing for a field that figures do not look at.
std::optional<Fact> factOf(QByteArrayView key);

/// Texts that many cases share, by number: the same few hundred keys and codes stand in all of them. 0 is a blank one.
class FactWords {
public:
    /// Those that the counting asks for have these numbers in every list.
    enum Known : quint32 { Blank, Undertaken, Explained, Accepted, Declined, Transferred, Speech, Group, Yes };

    FactWords();
    quint32 of(QByteArrayView utf8);
    /// The number of a text; nothing when no case has it.
    std::optional<quint32> find(const QString& text) const;
    const QString& text(quint32 number) const { return m_texts[number]; }
    std::size_t size() const { return m_texts.size(); }

private:
    QHash<QByteArray, quint32> m_numbers;
    std::vector<QString> m_texts;
};

/// The facts of a petition as numbers, so that years of petitions fit into memory and are counted quickly. 0 is a blank one; a
/// text is its number among the words, a day its Julian day, a count one more than it is, a promise 1 where there is any.
struct PetitionFacts {
    std::array<quint32, factCount> values{};

    quint32 operator[](Fact fact) const { return values[std::size_t(fact)]; }
    quint32& operator[](Fact fact) { return values[std::size_t(fact)]; }
    /// Invalid when it is blank.
    QDate day(Fact fact) const
    {
        const quint32 value = (*this)[fact];
        return value != 0 ? QDate::fromJulianDay(value) : QDate();
    }
    std::optional<int> number(Fact fact) const
    {
        const quint32 value = (*this)[fact];
        return value != 0 ? std::optional(int(value - 1)) : std::nullopt;
    }
    /// A promise was given with the answer (Đ.9.2).
    bool hasPromise() const
    {
        return (*this)[Fact::Promise] != 0 || (*this)[Fact::PromiseDue] != 0 || (*this)[Fact::AnswerKind] == FactWords::Undertaken;
    }
};

/// The number that stands for a text. Nothing when it has not the shape of the fact.
std::optional<quint32> factValue(Fact fact, QByteArrayView text, FactWords& words);

/// The Julian day of an ISO day, read strictly; 0 for anything else.
qint32 julianDayOf(QByteArrayView iso);

} // namespace doithoai
