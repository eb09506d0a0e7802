#include "documents/forms/before_forms.h"
#include "documents/forms/session_form.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

constexpr int mostRows = 400, rowsWithoutNumber = 30;

/// Who is expected, by name where it is known, and room to sign for as many as are expected.
class AttendanceForm : public SessionForm {
public:
    explicit AttendanceForm(const PaperInput& input) : SessionForm(input) { isPaper("attendance-list"); }

    Document document()
    {
        plainHead();
        titleOf(QStringLiteral("DANH SÁCH ĐẠI BIỂU"), QStringLiteral("dự"));
        line(session().plannedStart ? capitalised(plannedHours()) : plannedWhen(), Align::Centre, false, true);
        if (const QString venue = printable(session().venue); !venue.isEmpty())
            line(QStringLiteral("Tại: %1").arg(venue), Align::Centre, false, true, 6);
        add(list());
        line(QStringLiteral("Tổng số đại biểu có mặt: ................ người, trong đó đại diện %1: ................ người.").arg(people()), Align::Left, false, false, 4);
        twoSignatures({QStringLiteral("NGƯỜI ĐIỂM DANH")}, {}, {QStringLiteral("THƯ KÝ HỘI NGHỊ")}, session().secretary);
        return take(QStringLiteral("Danh sách đại biểu %1").arg(session().code.text));
    }

private:
    struct Person {
        QString name, office;
    };

    static void split(const QString& words, std::vector<Person>& into, const QString& duty)
    {
        const QString whole = printable(words);
        if (whole.isEmpty())
            return;
        static const QRegularExpression comrade(QStringLiteral("^(đồng chí|đ/c)\\s+"), QRegularExpression::CaseInsensitiveOption);
        QString name = nameOnly(whole);
        name.remove(comrade);
        const QString office = whole.section(u',', 1).trimmed();
        into.push_back({name, capitalised(office.isEmpty() ? duty : QStringLiteral("%1, %2").arg(office, duty))});
    }

    QString holderName(const PostCode& post, const QString& given) const
    {
        const Official* holder = directory().holder(post, plannedDay());
        return given.trimmed().isEmpty() && holder ? holder->name : printable(given);
    }

    std::vector<std::pair<QString, std::vector<Person>>> groups() const
    {
        std::vector<Person> presidium, team, invited;
        if (!session().chair.isEmpty())
            presidium.push_back({holderName(session().chair, session().chairName), postName(session().chair) + QStringLiteral(" (chủ trì)")});
        for (const PostCode& post : session().coChairs)
            presidium.push_back({holderName(post, {}), postName(post) + QStringLiteral(" (đồng chủ trì)")});
        split(session().moderator, team, QStringLiteral("điều hành chương trình"));
        split(session().secretary, team, QStringLiteral("thư ký"));
        for (const Invitee& invitee : invitees()) {
            const auto post = invitee.unit ? std::nullopt : directory().findPost(invitee.name);
            invited.push_back({post ? holderName(*post, {}) : QString(), post ? postName(*post) : invitee.name});
        }
        return {{QStringLiteral("Chủ trì"), presidium}, {QStringLiteral("Điều hành, thư ký"), team}, {QStringLiteral("Cơ quan, đơn vị được mời"), invited}};
    }

    Table list() const
    {
        Table table = tableWith({1, 5.2, 6, 3.2, 1.8}, {QStringLiteral("TT"), QStringLiteral("Họ và tên"), QStringLiteral("Chức vụ, cơ quan (khu phố)"),
                                                     QStringLiteral("Ký tên"), QStringLiteral("Ghi chú")});
        int number = 0;
        const auto addRow = [&](const Person& person) {
            Cell count = parts().cell(QString::number(++number), Align::Centre);
            count.words.pitch = 22; // room for a hand
            table.rows.push_back({count, parts().cell(person.name), parts().cell(person.office), parts().cell({}), parts().cell({})});
        };
        for (const auto& [name, persons] : groups()) {
            if (persons.empty())
                continue;
            table.rows.push_back(groupRow(name, 5));
            for (const Person& person : persons)
                addRow(person);
        }
        table.rows.push_back(groupRow(capitalised(partnerWords()), 5));
        const int expected = std::clamp(session().expectedAttendance.value_or(rowsWithoutNumber), number + 10, mostRows);
        while (number < expected)
            addRow({});
        return table;
    }
};

} // namespace

Result<std::vector<Document>> attendanceListPaper(const PaperInput& input)
{
    return std::vector<Document>{AttendanceForm(input).document()};
}

} // namespace doithoai
