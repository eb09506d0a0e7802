#include "reports/history_codec.h"

#include <limits>

namespace doithoai {

namespace {

// Days are counted from here: those of the program's time take two bytes.
constexpr qint64 firstDay = 2'450'000; // 9 October 1995

quint64 folded(qint64 value)
{
    return quint64(value) << 1 ^ quint64(value >> 63);
}

qint64 unfolded(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

/// Sums that a damaged number cannot break.
qint64 sum(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

/// Numbers of seven bits a byte, the lowest first; the eighth says that more follow.
class Writer {
public:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(char(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(char(value));
    }
    /// Small whichever way it lies.
    void difference(qint64 value) { number(folded(value)); }
    void text(QByteArrayView utf8)
    {
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    QByteArray taken() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads them again. What is not there reads as 0, and is remembered.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar*>(bytes.data())), m_end(m_at + bytes.size())
    {
    }

    quint64 number()
    {
        if (m_at != m_end && *m_at < 0x80) // nearly always
            return *m_at++;
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const uchar byte = *m_at++;
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isWhole = false;
        return 0;
    }
    qint64 difference() { return unfolded(number()); }
    /// A number below a bound.
    quint64 below(quint64 bound)
    {
        const quint64 value = number();
        if (value < bound)
            return value;
        m_isWhole = false;
        return 0;
    }
    QByteArrayView text()
    {
        const quint64 size = number();
        if (size > quint64(m_end - m_at)) {
            m_isWhole = false;
            return {};
        }
        const QByteArrayView found(reinterpret_cast<const char*>(m_at), qsizetype(size));
        m_at += size;
        return found;
    }
    /// How many things follow: none takes less than a byte.
    quint64 count() { return below(quint64(m_end - m_at) + 1); }

    bool isWhole() const { return m_isWhole; }
    bool isAtEnd() const { return m_at == m_end; }

private:
    const uchar* m_at;
    const uchar* m_end;
    bool m_isWhole = true;
};

constexpr quint64 events = std::tuple_size_v<decltype(Names<PetitionEvent>::all)>;
constexpr quint64 states = std::tuple_size_v<decltype(Names<PetitionState>::all)>;

bool isDay(Fact fact)
{
    return fact == Fact::ReceivedOn || fact == Fact::DueOn || fact == Fact::PromiseDue;
}

void write(Writer& writer, Fact fact, quint32 value)
{
    if (isDay(fact) && value != 0)
        writer.number(folded(qint64(value) - firstDay) + 1);
    else
        writer.number(value);
}

/// The value of a fact; a word must be one of those that are known.
quint32 readFact(Reader& reader, Fact fact, const FactWords& words)
{
    if (isDay(fact)) {
        const quint64 day = reader.number();
        return day == 0 ? 0 : quint32(sum(unfolded(day - 1), firstDay));
    }
    const bool isWord = fact != Fact::People && fact != Fact::Promise;
    return quint32(reader.below(isWord ? words.size() : std::numeric_limits<quint32>::max()));
}

/// Which facts are not blank, one bit each, and then these.
void write(Writer& writer, const PetitionFacts& facts)
{
    quint64 told = 0;
    for (std::size_t i = 0; i < factCount; ++i)
        told |= quint64(facts.values[i] != 0) << i;
    writer.number(told);
    for (std::size_t i = 0; i < factCount; ++i) {
        if (facts.values[i] != 0)
            write(writer, Fact(i), facts.values[i]);
    }
}

PetitionFacts readFacts(Reader& reader, const FactWords& words)
{
    PetitionFacts facts;
    const quint64 told = reader.below(quint64(1) << factCount);
    for (std::size_t i = 0; i < factCount; ++i) {
        if ((told >> i & 1) != 0)
            facts.values[i] = readFact(reader, Fact(i), words);
    }
    return facts;
}

/// A row after the one before it: nearly everything is as there, or a little later. What it told is mostly as it stands now.
void write(Writer& writer, const PetitionHistoryRow& row, const PetitionHistoryRow& before, std::span<const ToldFact> told, const PetitionFacts& now)
{
    writer.difference(qint64(quint64(row.seq) - quint64(before.seq)));
    writer.difference(qint64(row.effectiveOn) - before.effectiveOn);
    writer.difference(qint64(row.recordedOn) - row.effectiveOn);
    writer.number(row.isStep ? quint64(row.event) + 1 : 0);
    if (row.isStep)
        writer.number(quint64(row.to));
    writer.number(told.size());
    for (const ToldFact& one : told) {
        const bool isAsNow = now[one.fact] == one.value;
        writer.number(quint64(one.fact) << 1 | quint64(!isAsNow));
        if (!isAsNow)
            write(writer, one.fact, one.value);
    }
}

void readRow(Reader& reader, PetitionHistoryRow& row, PetitionHistories& histories, const PetitionFacts& now)
{
    row.seq = sum(row.seq, reader.difference());
    row.effectiveOn = qint32(sum(row.effectiveOn, reader.difference()));
    row.recordedOn = qint32(sum(row.effectiveOn, reader.difference()));
    const quint64 event = reader.below(events + 1);
    row.isStep = event > 0;
    row.event = row.isStep ? PetitionEvent(event - 1) : PetitionEvent::Receive;
    row.to = row.isStep ? PetitionState(reader.below(states)) : PetitionState::Received;
    histories.add(row);
    for (quint64 left = reader.below(factCount + 1); left > 0; --left) {
        const quint64 which = reader.below(factCount << 1);
        ToldFact one{Fact(which >> 1), 0};
        one.value = (which & 1) == 0 ? now[one.fact] : readFact(reader, one.fact, histories.words());
        histories.tell(one);
    }
}

} // namespace

QByteArray encoded(const PetitionHistories& histories)
{
    Writer writer;
    const FactWords& words = histories.words();
    writer.number(words.size());
    for (quint32 word = 0; word < words.size(); ++word)
        writer.text(words.text(word).toUtf8());
    writer.number(histories.size());
    writer.number(histories.rowCount());
    writer.number(histories.toldCount());
    qint64 id = 0;
    PetitionHistoryRow before;
    before.effectiveOn = firstDay;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        const PetitionHistory petition = histories[i];
        writer.number(quint64(petition.id() - id));
        id = petition.id();
        writer.text(petition.codeUtf8());
        writer.number(quint64(petition.state()));
        write(writer, petition.facts());
        writer.number(petition.rows().size());
        for (const PetitionHistoryRow& row : petition.rows()) {
            write(writer, row, before, petition.told(row), petition.facts());
            before = row;
        }
    }
    return writer.taken();
}

std::optional<PetitionHistories> decoded(QByteArrayView bytes)
{
    Reader reader(bytes);
    PetitionHistories histories;
    FactWords& words = histories.words();
    for (quint64 word = 0, count = reader.count(); word < count; ++word) {
        const QByteArrayView text = reader.text();
        if (words.of(text) != word || words.text(quint32(word)).toUtf8() != text)
            return std::nullopt;
    }
    const quint64 petitions = reader.count(), rows = reader.count(), told = reader.count();
    if (!reader.isWhole())
        return std::nullopt;
    histories.reserve(petitions, rows, told, bytes.size());
    qint64 id = 0;
    PetitionHistoryRow row;
    row.effectiveOn = firstDay;
    for (quint64 i = 0; i < petitions; ++i) {
        const quint64 further = reader.number();
        if (further == 0 || further > quint64(std::numeric_limits<qint64>::max() - id))
            return std::nullopt;
        id += qint64(further);
        const QByteArrayView code = reader.text();
        const auto state = PetitionState(reader.below(states));
        const PetitionFacts now = readFacts(reader, words);
        histories.begin(id, code, state, now);
        for (quint64 left = reader.count(); left > 0 && reader.isWhole(); --left)
            readRow(reader, row, histories, now);
        if (!reader.isWhole())
            return std::nullopt;
    }
    if (!reader.isAtEnd())
        return std::nullopt;
    return histories;
}

} // namespace doithoai
