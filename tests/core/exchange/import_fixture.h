#pragma once

#include "services/new_file.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

/// A new office of Từ Sơn in a folder of its own. Its papers are never made here.
class ImportFixture {
public:
    ImportFixture()
    {
        auto made = doithoai::makeFile(m_folder.filePath(QStringLiteral("office.doithoai")), doithoai::NewFileContent::TuSon,
                                       doithoai::UnitCode{QStringLiteral("TU.BDV")}, m_papers, actor);
        REQUIRE(made.has_value());
        m_office = std::move(*made);
    }

    doithoai::Office& office() { return *m_office; }

    QString addSession()
    {
        const auto code = m_office->add(doithoai::CaseKind::Session,
                                        {{QStringLiteral("topic"), QStringLiteral("Vệ sinh môi trường")},
                                         {QStringLiteral("organiser"), QStringLiteral("DU.DINHBANG")},
                                         {QStringLiteral("chair"), QStringLiteral("DU.DINHBANG.BT")},
                                         {QStringLiteral("plannedStart"), QStringLiteral("2023-03-18T08:00")}},
                                        {}, actor);
        REQUIRE(code.has_value());
        return *code;
    }

    static QByteArray sample(const QString& name)
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    const doithoai::Actor actor{QStringLiteral("Trần Thị Thử"), QDate(2023, 3, 9), true};

private:
    struct NoPapers : doithoai::PaperMaker {
        doithoai::Result<doithoai::MadePaper> minutes(const doithoai::SessionCase&, const doithoai::PaperContext&) override
        {
            return doithoai::MadePaper{};
        }
        doithoai::Result<doithoai::MadePaper> paper(const QString&, const doithoai::PaperRecord&, const doithoai::PaperContext&,
                                                    doithoai::CaseFile&) override
        {
            return doithoai::MadePaper{};
        }
    };
    QTemporaryDir m_folder;
    NoPapers m_papers;
    std::unique_ptr<doithoai::Office> m_office;
};
