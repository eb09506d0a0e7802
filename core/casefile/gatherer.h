#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstring>

namespace doithoai {

/// Puts bytes together in a room that it keeps from one time to the next.
class Gatherer {
public:
    void clear() { m_size = 0; }

    void add(QByteArrayView bytes)
    {
        if (m_size + bytes.size() > m_room.size())
            m_room.resize((m_size + bytes.size()) * 2);
        if (!bytes.isEmpty())
            std::memcpy(m_room.data() + m_size, bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_size += bytes.size();
    }
    void add(char c) { add(QByteArrayView(&c, 1)); }

    /// What was put together since it was cleared; valid until more is added.
    QByteArrayView whole() const { return QByteArrayView(m_room.constData(), m_size); }

private:
    QByteArray m_room;
    qsizetype m_size = 0;
};

} // namespace doithoai
