#include "reports/petition_facts.h"

#include <algorithm>

namespace doithoai {

namespace {

enum class Shape { Word, Day, Count, Presence };

struct Described {
    const char* key;
    Shape shape;
};

constexpr std::array<Described, factCount> facts = {{
    {"session", Shape::Word},
    {"receivedOn", Shape::Day},
    {"channel", Shape::Word},
    {"petitionerKind", Shape::Word},
    {"people", Shape::Count},
    {"sector", Shape::Word},
    {"urgency", Shape::Word},
    {"unit", Shape::Word},
    {"dueOn", Shape::Day},
    {"answerKind", Shape::Word},
    {"promise", Shape::Presence},
    {"promiseDue", Shape::Day},
    {"outcome", Shape::Word},
    {"leading", Shape::Word},
    {"promiseKept", Shape::Word},
}};

} // namespace

const char* keyOf(Fact fact)
{
    return facts[std::size_t(fact)].key;
}

std::optional<Fact> factOf(QByteArrayView key)
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (key == QByteArrayView(facts[i].key))
            return Fact(i);
    }
    return std::nullopt;
}

FactWords::FactWords()
{
    for (const char* known : {"", "undertaken", "explained", "accepted", "declined", "transferred", "speech", "group", "yes"})
        of(known);
}

quint32 FactWords::of(QByteArrayView utf8)
{
    const auto known = m_numbers.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_texts.size());
    m_texts.push_back(QString::fromUtf8(utf8));
    m_numbers.insert(utf8.toByteArray(), number);
    return number;
}

std::optional<quint32> FactWords::find(const QString& text) const
{
    const auto found = m_numbers.constFind(text.toUtf8());
    return found != m_numbers.constEnd() ? std::optional(*found) : std::nullopt;
}

std::optional<quint32> factValue(Fact fact, QByteArrayView text, FactWords& words)
{
    if (text.isEmpty())
        return 0;
    switch (facts[std::size_t(fact)].shape) {
    case Shape::Word:
        return words.of(text);
    case Shape::Day: {
        const qint32 day = julianDayOf(text);
        return day != 0 ? std::optional(quint32(day)) : std::nullopt;
    }
    case Shape::Count: {
        bool isNumber = false;
        const int number = text.toByteArray().toInt(&isNumber);
        return isNumber && number >= 0 ? std::optional(quint32(number) + 1) : std::nullopt;
    }
    case Shape::Presence:
        return 1;
    }
    Q_UNREACHABLE();
}

qint32 julianDayOf(QByteArrayView iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return 0;
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const int digit = iso[i] - '0';
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    return day.isValid() ? qint32(day.toJulianDay()) : 0;
}

} // namespace doithoai
