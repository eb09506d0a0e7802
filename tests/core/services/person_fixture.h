#pragma once

#include "office_fixture.h"

#include "services/attachments.h"
#include "services/drafts.h"
#include "services/erased_backups.h"
#include "services/erasing.h"
#include "services/number_register.h"
#include "services/papers.h"

#include <QFile>

namespace doithoai::test {

/// An office whose file holds one person in many places.
struct PersonFixture : OfficeFixture {
    // Nothing else in a file has these syllables, with marks or without.
    static inline const QString name = QStringLiteral("Xoằng Thị Ngoẹng");
    static inline const QString phone = QStringLiteral("0987 601 243");
    static inline const QString address = QStringLiteral("Số 77 ngõ Quyểnh Xươm");

    PersonFixture()
    {
        session = planSession();
        petition = add(CaseKind::Petition,
                       {{u("channel"), u("submitted")}, {u("petitioner"), u("Bà ") + name}, {u("phone"), phone}, {u("address"), address},
                        {u("petitionerKind"), u("group")}, {u("people"), u("12")}, {u("session"), session},
                        {u("content"), u("Bà ") + name + u(" đề nghị sửa cống trước nhà")}},
                       "2023-02-10");
        for (int i = 0; i < 40; ++i)
            receive({}, "Nạo vét mương");
        set(petition, {{u("address"), address + u(", khu 3")}}, "2023-02-11");
    }

    void withdraw() { go(petition, "withdraw", "2023-02-20", {{u("askedBy"), u("Chính bà ") + name}}, name + u(" đã tự thỏa thuận")); }

    /// The words in texts around the case.
    void mention()
    {
        set(session, {{u("topicBasis"), u("Theo phản ánh của bà ") + name}}, "2023-02-11");
        REQUIRE(keepPaperWord(*office, u("notice"), session, u("contact"), u("Hỏi ") + name, clerk("2023-02-12")));
        Draft draft;
        draft.place = u("event:answer:") + petition;
        draft.caseCode = petition;
        draft.texts = {{u("answer"), u("Thưa bà ") + name.toUpper()}};
        REQUIRE(keepDraft(*office, draft, clerk("2023-02-12")));
        QFile paper(folder.filePath(u("don.txt")));
        REQUIRE(paper.open(QIODevice::WriteOnly));
        paper.write("words");
        paper.close();
        REQUIRE(attach(*office, petition, paper.fileName(), u("Đơn của ") + name, clerk("2023-02-12")));
        RegisterEntry entry;
        entry.isIncoming = true;
        entry.issuer.text = u("TU.BDV");
        entry.number = u("31");
        entry.date = day("2023-02-12");
        entry.subject = u("Đơn của bà Xoang Thi Ngoeng");
        entry.partner = name;
        entry.caseCode = petition;
        REQUIRE(addRegisterEntry(*office, entry, clerk("2023-02-12")));
    }

    ErasureRequest request()
    {
        ErasureRequest request;
        request.petitions = {petition};
        request.reason = u("Theo đơn đề nghị ngày 01/03/2023");
        return request;
    }
    ErasurePlan erased(const ErasureRequest& wanted)
    {
        auto done = erasePerson(*office, wanted, clerk("2023-03-01"));
        if (!done)
            FAIL(words(done.error()).toStdString());
        return *done;
    }
    FinishedErasing finished()
    {
        auto done = finishErasing(*office, clerk("2023-03-01"), QDateTime(day("2023-03-01"), QTime(9, 0)));
        if (!done)
            FAIL(done.error().message.toStdString());
        return *done;
    }
    Petition now() { return office->petition({petition})->petition; }

    /// Which of the person's words stand anywhere in the bytes of a file: as written, decomposed, without marks.
    static QStringList wordsIn(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll().toLower();
        QStringList found;
        for (const char* word : {"Xoằng", "Ngoẹng", "Quyểnh", "Xươm", "0987 601 243", "0987601243", "xoang", "ngoeng", "quyenh"}) {
            const QString text = u(word);
            for (const QString& form : {text, text.toUpper(), text.toLower(), text.normalized(QString::NormalizationForm_D),
                                        text.toLower().normalized(QString::NormalizationForm_D)}) {
                if (bytes.contains(form.toUtf8().toLower()) && !found.contains(text))
                    found.append(text);
            }
        }
        return found;
    }
    QString path() { return office->file().path(); }

    QString session, petition;
};

} // namespace doithoai::test
