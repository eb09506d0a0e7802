#include "reports/told_texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVarLengthArray>
#include <cstring>
#include <optional>

namespace doithoai {

namespace {

/// Reads the plain words of an object from its first byte on. It stops at whatever is not plain.
class PlainReader {
public:
    explicit PlainReader(QByteArrayView json) : m_at(json.data()), m_end(json.data() + json.size()) {}

    bool take(char expected)
    {
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }
    bool isAtEnd() const { return m_at == m_end; }

    /// A text in quotes, without a backslash in it.
    std::optional<QByteArrayView> text()
    {
        if (!take('"'))
            return std::nullopt;
        const auto* quote = static_cast<const char*>(std::memchr(m_at, '"', std::size_t(m_end - m_at)));
        if (quote == nullptr || std::memchr(m_at, '\\', std::size_t(quote - m_at)) != nullptr)
            return std::nullopt;
        const QByteArrayView found(m_at, quote - m_at);
        m_at = quote + 1;
        return found;
    }

private:
    const char* m_at;
    const char* m_end;
};

struct Pair {
    QByteArrayView key, text;
};

/// The pairs of an object of plain words. False when it is anything else.
bool readPlain(QByteArrayView json, QVarLengthArray<Pair, 32>& pairs)
{
    PlainReader reader(json);
    if (!reader.take('{'))
        return false;
    if (reader.take('}'))
        return reader.isAtEnd();
    do {
        const auto key = reader.text();
        if (!key || !reader.take(':'))
            return false;
        const auto text = reader.text();
        if (!text)
            return false;
        pairs.push_back({*key, *text});
    } while (reader.take(','));
    return reader.take('}') && reader.isAtEnd();
}

} // namespace

void visitTexts(QByteArrayView json, const ToldText& visit)
{
    QVarLengthArray<Pair, 32> pairs;
    if (readPlain(json, pairs)) {
        for (const Pair& pair : std::as_const(pairs))
            visit(pair.key, pair.text);
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        visit(it.key().toUtf8(), it.value().toString().toUtf8());
}

} // namespace doithoai
