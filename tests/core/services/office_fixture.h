#pragma once

#include "casefile/directory_repository.h"
#include "casefile/integrity.h"
#include "domain/text.h"
#include "services/new_file.h"
#include "services/office.h"
#include "support/catch.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace doithoai::test {

using Texts = QMap<QString, QString>;

inline QString u(const char* text)
{
    return QString::fromUtf8(text);
}

inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// Somebody at the workstation on that day.
inline Actor clerk(const char* iso)
{
    return Actor{QStringLiteral("Nguyễn Thị Thử"), day(iso), true};
}

/// Writes minutes without a printer.
class FakePapers : public PaperMaker {
public:
    Result<MadePaper> minutes(const SessionCase& session, const PaperContext& context) override
    {
        ++made;
        if (isLetterMissing)
            return fail(Trouble::Refused, QStringLiteral("A letter is missing."));
        wasDraft = context.isDraft;
        QString text = QStringLiteral("%1 %2").arg(session.session.code.text, nameOf(session.session.state));
        for (const PetitionOnRecord& petition : session.petitions)
            text += u' ' + nameOf(petition.petition.state);
        return MadePaper{QStringLiteral("Biên bản"), text, "%PDF-" + text.toUtf8()};
    }

    /// Like the minutes; the number as it was given.
    Result<MadePaper> paper(const QString& name, const PaperRecord& record, const PaperContext& context, CaseFile&) override
    {
        ++made;
        if (isLetterMissing)
            return fail(Trouble::Refused, QStringLiteral("A letter is missing."));
        wasDraft = context.isDraft;
        const QString text = name + u' ' + record.code;
        const UnitCode issuer = record.session ? record.session->session.organiser : UnitCode{QStringLiteral("TU.BDV")};
        return MadePaper{name, text, "%PDF-" + text.toUtf8(), issuer, QStringLiteral("TB"), record.signing.number};
    }

    int made = 0;
    bool isLetterMissing = false;
    bool wasDraft = false;
};

/// An office with the directory of Từ Sơn in a folder of its own, and what it told.
class OfficeFixture {
public:
    OfficeFixture()
    {
        auto made = makeFile(folder.filePath(QStringLiteral("co-quan.doithoai")), NewFileContent::TuSon,
                             UnitCode{QStringLiteral("TU.BDV")}, papers, clerk("2023-01-03"));
        if (!made)
            FAIL(made.error().message.toStdString());
        office = std::move(*made);
        QObject::connect(office.get(), &Office::caseChanged, office.get(), [this](CaseKind, const QString& code) {
            told.append(code);
            // What is told is committed: nothing is left to roll back.
            QSqlQuery query(office->file().database());
            wasCommitted = wasCommitted && query.exec(QStringLiteral("BEGIN")) && query.exec(QStringLiteral("COMMIT"));
        });
    }

    QString add(CaseKind kind, const Texts& fields, const char* today)
    {
        const auto code = office->add(kind, fields, {}, clerk(today));
        if (!code)
            FAIL(words(code.error()).toStdString());
        return *code;
    }

    StepDone go(const QString& code, const char* event, const char* today, const Texts& data = {},
                const QString& reason = {}, const Texts& justifications = {})
    {
        const auto done = tryTo(code, event, today, data, reason, justifications);
        if (!done)
            FAIL(QStringLiteral("%1 %2 %3").arg(QLatin1String(event), code, words(done.error())).toStdString());
        return *done;
    }

    Outcome<StepDone> tryTo(const QString& code, const char* event, const char* today, const Texts& data = {},
                            const QString& reason = {}, const Texts& justifications = {})
    {
        return office->apply(code, QLatin1String(event), Act{{}, reason, justifications, data}, clerk(today));
    }

    void set(const QString& code, const Texts& fields, const char* today)
    {
        const auto done = office->set(code, fields, clerk(today));
        if (!done)
            FAIL(words(done.error()).toStdString());
    }

    /// A session of the secretary of Đình Bảng, planned for 18 March 2023.
    QString planSession(const char* start = "2023-03-18T08:00")
    {
        return add(CaseKind::Session,
                   {{u("topic"), u("Vệ sinh môi trường")},
                    {u("form"), u("people")},
                    {u("sector"), u("cultureSociety")},
                    {u("organiser"), u("DU.DINHBANG")},
                    {u("chair"), u("DU.DINHBANG.BT")},
                    {u("plannedStart"), u(start)},
                    {u("plannedMinutes"), u("150")},
                    {u("venue"), u("Hội trường phường")},
                    {u("participants"), u("Nhân dân phường")},
                    {u("planned"), u("yes")},
                    {u("planNumber"), u("01-KH/ĐU")},
                    {u("planDate"), u("2023-01-05")}},
                   "2023-02-01");
    }

    /// What a check of the file finds, a sentence each.
    QStringList problems()
    {
        const auto found = checkFile(office->file());
        REQUIRE(found);
        QStringList all;
        for (const Problem& problem : *found)
            all.append(problem.what + u' ' + problem.where + u' ' + problem.message);
        return all;
    }

    QString receive(const QString& session, const char* content, const char* today = "2023-02-10")
    {
        Texts fields{{u("channel"), u("submitted")}, {u("petitioner"), u("Trần Văn Mẫu")}, {u("content"), u(content)}};
        if (!session.isEmpty())
            fields.insert(u("session"), session);
        return add(CaseKind::Petition, fields, today);
    }

    /// Prepares, sets the team and announces, so that only the petitions are missing.
    void announce(const QString& session)
    {
        go(session, "prepare", "2023-02-02");
        set(session,
            {{u("team"), u("Tổ giúp việc gồm 3 người")},
             {u("secretary"), u("Lê Thị Ghi")},
             {u("tasksPrepare"), u("Tổng hợp ý kiến")},
             {u("tasksHold"), u("Ghi biên bản")},
             {u("tasksFollowUp"), u("Theo dõi")}},
            "2023-02-03");
        go(session, "announce", "2023-03-06",
           {{u("where"), u("Nhà văn hóa")}, {u("by"), u("Văn phòng")}, {u("proof"), u("Ảnh niêm yết")}});
    }

    void agree(const QString& petition)
    {
        go(petition, "classify", "2023-03-07", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(petition, "assign", "2023-03-07", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u("2023-04-10")}});
        go(petition, "draftReply", "2023-03-08", {{u("draftReply"), u("Phường sẽ làm")}});
        go(petition, "agreeReply", "2023-03-09", {{u("agreedBy"), u("Bí thư")}});
    }

    void open(const QString& session)
    {
        go(session, "open", "2023-03-18", {{u("actualStart"), u("2023-03-18T08:05")}});
    }

    void answer(const QString& petition)
    {
        go(petition, "answer", "2023-03-18",
           {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Đã giải thích rõ")}});
    }

    void conclude(const QString& session)
    {
        go(session, "conclude", "2023-03-18",
           {{u("actualEnd"), u("2023-03-18T10:30")},
            {u("attendance"), u("120")},
            {u("overview"), u("Tình hình ổn định")},
            {u("principlesTold"), u("yes")}});
    }

    StepDone sign(const QString& session)
    {
        return go(session, "signMinutes", "2023-03-20", {{u("signedBy"), u("Bí thư")}, {u("number"), u("02-BB/ĐU")}});
    }

    QString state(const QString& code)
    {
        const auto known = office->resolve(code);
        REQUIRE(known);
        switch (known->kind) {
        case CaseKind::Session:
            return nameOf(office->session({known->code})->session.state);
        case CaseKind::Petition:
            return nameOf(office->petition({known->code})->petition.state);
        case CaseKind::Escalation:
            return nameOf(office->escalation({known->code})->escalation.state);
        case CaseKind::UnitReport:
            return nameOf(office->unitReport({known->code})->report.state);
        }
        return {};
    }

    /// Every row of every table, in words: what must not change when an act is refused.
    QStringList everything()
    {
        QStringList rows;
        QSqlQuery tables(office->file().database());
        tables.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type='table' AND sql NOT LIKE '%VIRTUAL%' "
                                   "ORDER BY name"));
        while (tables.next()) {
            const QString name = tables.value(0).toString();
            QSqlQuery query(office->file().database());
            query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(name));
            while (query.next()) {
                QString row = name;
                for (int i = 0; i < 200 && query.value(i).isValid(); ++i)
                    row += u'|' + query.value(i).toString();
                rows.append(row);
            }
        }
        return rows;
    }

    int count(const char* table)
    {
        QSqlQuery query(office->file().database());
        query.exec(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(table)));
        return query.next() ? query.value(0).toInt() : -1;
    }

    static QString words(const Refusal& refusal)
    {
        QString all = refusal.error.message;
        for (const Finding& finding : refusal.findings)
            all += QStringLiteral("\n  [%1] %2 %3").arg(finding.rule, nameOf(finding.strength), finding.message);
        return all;
    }

    static QStringList rules(const std::vector<Finding>& findings)
    {
        QStringList ids;
        for (const Finding& finding : findings) {
            if (finding.blocks())
                ids.append(finding.rule);
        }
        return ids;
    }

    QTemporaryDir folder;
    FakePapers papers;
    std::unique_ptr<Office> office;
    QStringList told;
    bool wasCommitted = true;
};

} // namespace doithoai::test
