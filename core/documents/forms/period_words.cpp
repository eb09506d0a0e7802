#include "documents/forms/period_words.h"

#include "domain/period.h"

namespace doithoai {

namespace {

struct DutyGroup {
    const char* label;
    QString unit;   ///< first part of the post's code
    bool isWard;    ///< DU.x.BT rather than TU.BT
    QString ending;
};

const std::vector<DutyGroup>& dutyGroups()
{
    static const std::vector<DutyGroup> groups{
        {"Bí thư Thành ủy", QStringLiteral("TU"), false, QStringLiteral("BT")},
        {"Chủ tịch HĐND thành phố", QStringLiteral("HDND"), false, QStringLiteral("CT")},
        {"Chủ tịch UBND thành phố", QStringLiteral("UBND"), false, QStringLiteral("CT")},
        {"Bí thư Đảng ủy phường", QStringLiteral("DU"), true, QStringLiteral("BT")},
        {"Chủ tịch HĐND phường", QStringLiteral("HDND"), true, QStringLiteral("CT")},
        {"Chủ tịch UBND phường", QStringLiteral("UBND"), true, QStringLiteral("CT")},
    };
    return groups;
}

size_t groupOf(const QString& post)
{
    const QStringList parts = post.split(u'.');
    const auto& groups = dutyGroups();
    for (size_t i = 0; i < groups.size(); ++i) {
        if (parts.size() == (groups[i].isWard ? 3 : 2) && parts.front() == groups[i].unit
            && parts.back() == groups[i].ending)
            return i;
    }
    return groups.size();
}

} // namespace

QString periodWords(const QString& period)
{
    const auto parsed = Period::parse(period);
    if (!parsed)
        return period;
    switch (parsed->part()) {
    case Period::Part::FirstHalf:
        return QStringLiteral("6 tháng đầu năm %1").arg(parsed->year());
    case Period::Part::SecondHalf:
        return QStringLiteral("6 tháng cuối năm %1").arg(parsed->year());
    case Period::Part::Year:
        break;
    }
    return QStringLiteral("năm %1").arg(parsed->year());
}

std::vector<DutySum> dutySums(const PeriodFigures& figures)
{
    std::vector<DutySum> sums;
    for (const DutyGroup& group : dutyGroups()) {
        DutySum sum;
        sum.label = QString::fromUtf8(group.label);
        sums.push_back(sum);
    }
    for (const DutyRow& row : figures.duty) {
        const size_t place = groupOf(row.post);
        if (place == sums.size()) {
            DutySum other;
            other.label = QStringLiteral("Chức danh khác có chỉ tiêu");
            sums.push_back(other);
        }
        DutySum& sum = sums[place];
        ++sum.posts;
        sum.required += row.required;
        sum.held += row.held;
        sum.byDeputy += row.byDeputy;
        if (row.held >= row.required)
            ++sum.full;
        else if (row.held > 0)
            ++sum.some;
        else
            ++sum.none;
    }
    return sums;
}

DutySum totalOf(const std::vector<DutySum>& sums)
{
    DutySum total;
    for (const DutySum& sum : sums) {
        total.posts += sum.posts;
        total.required += sum.required;
        total.held += sum.held;
        total.byDeputy += sum.byDeputy;
        total.full += sum.full;
        total.some += sum.some;
        total.none += sum.none;
    }
    return total;
}

} // namespace doithoai
