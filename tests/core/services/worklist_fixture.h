#pragma once

#include "office_fixture.h"

#include "services/worklist.h"

namespace doithoai::test {

/// An office, and what it has to do on a day.
struct Work : OfficeFixture {
    std::vector<DutyStanding> duty;
    bool isFresh = true;         ///< there is a backup of the day itself
    std::optional<QDate> backup; ///< the last one where a test says so

    Worklist on(const char* iso)
    {
        WorkWorld world;
        world.today = day(iso);
        world.duty = duty;
        world.lastBackup = isFresh ? std::optional(world.today) : backup;
        const auto list = makeWorklist(*office, world);
        if (!list)
            FAIL(list.error().message.toStdString());
        return *list;
    }

    /// The item of a kind on a day; nothing where there is none. Of several the most pressing.
    std::optional<WorkItem> at(const char* iso, WorkKind kind)
    {
        for (const WorkItem& item : on(iso).items) {
            if (item.kind == kind)
                return item;
        }
        return std::nullopt;
    }

    std::optional<Pressing> pressing(const char* iso, WorkKind kind)
    {
        const auto item = at(iso, kind);
        return item ? std::optional(item->pressing) : std::nullopt;
    }

    /// A petition that runs, with a day on which it is due.
    QString due(const char* on)
    {
        const QString code = receive({}, "Nạo vét rãnh thoát nước");
        go(code, "classify", "2023-02-13", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(code, "assign", "2023-02-13", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u(on)}});
        return code;
    }

    void sql(const QString& text)
    {
        auto transaction = office->file().begin(clerk("2023-02-01"));
        QSqlQuery query(office->file().database());
        if (!query.exec(text))
            FAIL(query.lastError().text().toStdString());
        REQUIRE(transaction->commit());
    }
};

} // namespace doithoai::test
