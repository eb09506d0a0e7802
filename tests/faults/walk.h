#pragma once

#include "core/services/office_fixture.h"

#include <functional>

namespace doithoai::faults {

/// An office's file in a folder of its own, opened, closed and put back as a harness needs it.
class Stage {
public:
    Stage();

    QString folder() const { return m_folder; }
    QString path() const { return m_folder + QStringLiteral("/co-quan.doithoai"); }
    Office& office() { return *m_office; }
    bool isOpen() const { return m_office != nullptr; }
    void close() { m_office.reset(); }
    Result<void> reopen();
    test::FakePapers& papers() { return m_papers; }
    /// A file beside the office's, to be attached.
    QString picture() const { return m_picture; }

private:
    QTemporaryDir m_temporary;
    QString m_folder, m_picture;
    test::FakePapers m_papers;
    std::unique_ptr<Office> m_office;
};

/// One act of the office: the names of the services' functions that it calls, and the call itself.
struct WalkAct {
    QString name;
    QStringList calls;
    QString permission; ///< under which roles allow it
    std::function<Result<void>(Stage&)> carryOut;
};

/// Every act of the services that writes, in an order in which each may be done: a session from its plan to its closed
/// dossier, and what else an office does meanwhile.
std::vector<WalkAct> wholeWalk();

/// Every row of each table of a file, as a hash by the table's name.
Result<std::map<QString, QByteArray>> tablesOf(CaseFile& file);

/// Every row of every table of a file, as one hash. Trouble when it cannot be read.
Result<QByteArray> contentsOf(CaseFile& file);

} // namespace doithoai::faults
