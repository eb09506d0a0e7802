#pragma once

#include "app/paper_maker.h"
#include "services/new_file.h"
#include "support/catch.h"
#include "ui/main_window.h"

#include <QTemporaryDir>

namespace doithoai {

/// An office with a file of its own, and the day that its window lives in.
struct OfficeFixture {
    explicit OfficeFixture(NewFileContent content = NewFileContent::TuSon)
    {
        auto made = makeFile(folder.filePath(QStringLiteral("office.doithoai")), content, UnitCode{QStringLiteral("TU.BDV")},
                             papers, actor());
        if (!made)
            FAIL(made.error().message.toStdString());
        office = std::move(*made);
    }

    Actor actor() const { return {QStringLiteral("Nguyễn Thị Hạnh"), today, true}; }

    QString add(CaseKind kind, const QMap<QString, QString>& fields)
    {
        const auto added = office->add(kind, fields, {}, actor());
        if (!added)
            FAIL(added.error().error.message.toStdString());
        return *added;
    }

    /// A session that asks for nothing more to be prepared.
    QString addSession()
    {
        return add(CaseKind::Session,
                   {{QStringLiteral("topic"), QStringLiteral("Hạ tầng và môi trường khu dân cư")},
                    {QStringLiteral("organiser"), QStringLiteral("DU.DINHBANG")},
                    {QStringLiteral("chair"), QStringLiteral("DU.DINHBANG.BT")},
                    {QStringLiteral("form"), QStringLiteral("people")},
                    {QStringLiteral("sector"), QStringLiteral("cultureSociety")},
                    {QStringLiteral("planned"), QStringLiteral("yes")},
                    {QStringLiteral("plannedStart"), QStringLiteral("2023-03-18T08:00")},
                    {QStringLiteral("plannedMinutes"), QStringLiteral("150")},
                    {QStringLiteral("venue"), QStringLiteral("Hội trường phường")},
                    {QStringLiteral("participants"), QStringLiteral("Nhân dân các khu phố")}});
    }

    QString addPetition(const QString& session)
    {
        return add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Nạo vét rãnh thoát nước ngõ 12")},
                                        {QStringLiteral("petitioner"), QStringLiteral("Nguyễn Văn Thành")},
                                        {QStringLiteral("receivedOn"), QStringLiteral("2023-03-01")},
                                        {QStringLiteral("channel"), QStringLiteral("submitted")},
                                        {QStringLiteral("session"), session}});
    }

    void apply(const QString& code, const char* event, QMap<QString, QString> data = {}, QMap<QString, QString> justified = {})
    {
        Act act;
        act.data = std::move(data);
        act.justifications = std::move(justified);
        const auto done = office->apply(code, QString::fromLatin1(event), act, actor());
        if (!done) {
            for (const Finding& finding : done.error().findings)
                UNSCOPED_INFO(finding.rule.toStdString() << ": " << finding.message.toStdString());
            FAIL(event << ": " << done.error().error.message.toStdString());
        }
    }

    QTemporaryDir folder;
    QDate today{2023, 3, 10};
    DocumentsPaperMaker papers;
    std::unique_ptr<Office> office;
};

} // namespace doithoai
