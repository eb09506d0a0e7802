#pragma once

#include "faults/walk.h"

#include <QRandomGenerator>

struct sqlite3;

namespace doithoai::faults {

/// Damages files at random, always the same ones for the same seed. Each deed answers with what it did.
class Damager {
public:
    explicit Damager(quint32 seed)
        : m_chance(seed)
    {
    }

    QString flipBit(const QString& path);
    QString zeroPage(const QString& path);
    QString cutOff(const QString& path);
    QString swapPages(const QString& path);
    QString overwrite(const QString& path);
    /// By a hand that knows SQLite: the triggers are gone while it works, and back afterwards.
    QString editRow(const QString& path, const QString& table = {});
    QString removeRow(const QString& path, const QString& table = {});
    QString editStep(const QString& path);

private:
    qint64 pick(qint64 below) { return qint64(m_chance.bounded(double(below))); }
    QString another(const QString& type, const QByteArray& value, bool& isBlob);

    QRandomGenerator m_chance;
};

struct DamageKind {
    const char* name;
    int shortRun, longRun;
    std::function<QString(Damager&, const QString& path)> inflict;
};

const std::vector<DamageKind>& damageKinds();

} // namespace doithoai::faults
