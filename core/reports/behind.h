#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace doithoai {

/// The cases behind each number of a period: by the dotted path of the figure (rules.md), the codes in the order of the
/// counting. Under unitReports and coverage they are codes of units. Filled while the figures are counted, so that the
/// list and the number cannot differ.
class Behind {
public:
    void add(const QString& path, const QString& code) { m_codes[path].append(code); }
    void add(const char* path, const QString& code) { add(QString::fromLatin1(path), code); }

    /// Of one figure, or of all below it (petitions.closed); each code once.
    QStringList of(const QString& path) const;
    /// How many were counted, a case twice where it counts twice.
    qsizetype countOf(const QString& path) const { return m_codes.value(path).size(); }
    QStringList paths() const { return m_codes.keys(); }

private:
    QMap<QString, QStringList> m_codes;
};

/// Paths whose number is made from the cases of others: petitions.toDealWith, petitions.people and the like, and where
/// their cases stand. The path itself for every other one.
QStringList sourcesOf(const QString& path);

} // namespace doithoai
