#pragma once

#include "casefile/case_file.h"
#include "casefile/case_repository.h"
#include "casefile/directory_repository.h"
#include "casefile/integrity.h"
#include "support/catch.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace doithoai {

inline const Actor clerk{QStringLiteral("Nguyễn Thị Mẫu"), QDate(2023, 3, 1), true};

inline Unit aUnit(const QString& code, const QString& name)
{
    Unit unit;
    unit.code.text = code;
    unit.name = name;
    return unit;
}

inline Post aPost(const QString& code, const QString& unit)
{
    Post post;
    post.code.text = code;
    post.name = QStringLiteral("Chức danh ") + code;
    post.unit.text = unit;
    return post;
}

/// An office's file in a folder of its own, with one unit and two posts.
class OfficeFile {
public:
    OfficeFile()
    {
        REQUIRE(m_folder.isValid());
        auto made = CaseFile::create(path());
        REQUIRE(made);
        m_file = std::move(*made);
        auto transaction = m_file->begin(clerk);
        REQUIRE(transaction);
        REQUIRE(saveUnit(*m_file, aUnit(QStringLiteral("DU.DINHBANG"), QStringLiteral("Đảng ủy phường Đình Bảng"))));
        REQUIRE(savePost(*m_file, aPost(QStringLiteral("DU.DINHBANG.BT"), QStringLiteral("DU.DINHBANG"))));
        REQUIRE(savePost(*m_file, aPost(QStringLiteral("DU.DINHBANG.PBT"), QStringLiteral("DU.DINHBANG"))));
        REQUIRE(transaction->commit());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("phuong.doithoai")); }
    QString other(const QString& name) const { return m_folder.filePath(name); }
    CaseFile& file() { return *m_file; }
    CaseFile* operator->() { return m_file.get(); }
    void close() { m_file.reset(); }
    void reopen(CaseFile::Access access = CaseFile::Access::ReadWrite)
    {
        close();
        auto opened = CaseFile::open(path(), access);
        REQUIRE(opened);
        m_file = std::move(*opened);
    }

    /// What a statement of another hand on the same connection is answered; empty when it was let through.
    QString sql(const QString& statement)
    {
        QSqlQuery query(m_file->database());
        return query.exec(statement) ? QString() : query.lastError().text();
    }
    QVariant ask(const QString& statement)
    {
        QSqlQuery query(m_file->database());
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_file;
};

inline Step aStep(const QString& event, const QString& from, const QString& to, QDate on = QDate(2023, 3, 1))
{
    Step step;
    step.event = event;
    step.from = from;
    step.to = to;
    step.effectiveOn = on;
    step.recordedOn = on;
    step.recordedAt = QDateTime(on, QTime(8, 0));
    step.by = clerk.by;
    return step;
}

/// A petition on record with its creating step.
inline Petition addPetition(CaseFile& file, const QString& petitioner, const QString& content)
{
    const PetitionRepository petitions(file);
    Petition petition;
    petition.code = *petitions.takeCode(2023);
    petition.receivedOn = QDate(2023, 3, 1);
    petition.channel = QStringLiteral("submitted");
    petition.petitioner = petitioner;
    petition.content = content;
    auto added = petitions.insert(petition);
    REQUIRE(added);
    REQUIRE(petitions.addStep(*added, aStep(QStringLiteral("receive"), {}, QStringLiteral("received"))));
    return *added;
}

/// Words of all problems that `check` finds, for messages.
inline QStringList problemsOf(CaseFile& file)
{
    const auto problems = checkFile(file);
    INFO((problems ? QString() : QString(problems.error().message + u' ' + problems.error().detail)).toStdString());
    REQUIRE(problems);
    QStringList words;
    for (const Problem& problem : *problems)
        words.append(problem.what + u' ' + problem.where + u' ' + problem.message);
    return words;
}

} // namespace doithoai
