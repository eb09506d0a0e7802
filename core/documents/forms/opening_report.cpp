#include "documents/forms/after_form.h"
#include "documents/forms/before_forms.h"

namespace doithoai {

namespace {

/// What opens the next session of a chair: what became of the promises made before it (Đ.9.2). All of the last session,
/// and of earlier ones those on which nobody has reported yet.
class OpeningReport : public AfterForm {
public:
    explicit OpeningReport(const PaperInput& input) : AfterForm(input) { isPaper("opening-report"); }

    Document document()
    {
        plainHead();
        title(QStringLiteral("BÁO CÁO"), {QStringLiteral("việc thực hiện cam kết tại các hội nghị đối thoại trước"),
                                          QStringLiteral("(trình bày mở đầu hội nghị %1)").arg(onSessionDay())});
        labelled(QStringLiteral("Chủ trì:"), chairWords());
        const std::vector<SessionCase>& earlier = record().sessions;
        if (earlier.empty()) {
            say(QStringLiteral("Đây là hội nghị đối thoại đầu tiên do chức danh này chủ trì trong hồ sơ của cơ quan; chưa có cam kết trước đó."));
        } else {
            const Session& last = earlier.back().session;
            say(QStringLiteral("Hội nghị trước: %1, ngày %2, chủ đề “%3”.").arg(last.code.text, shortDay(last.actualStart->date()), last.topic));
            promises();
        }
        personsWords(QStringLiteral("remarks"), {}, 2);
        foot({chairWords()});
        return take(QStringLiteral("Báo cáo thực hiện cam kết, hội nghị %1").arg(session().code.text));
    }

private:
    QString became(const Petition& p, const Petition& told) const
    {
        if (told.promiseKept) {
            const QString how = *told.promiseKept ? QStringLiteral("Đã thực hiện") : QStringLiteral("Không thực hiện được");
            return told.result.trimmed().isEmpty() ? how : QStringLiteral("%1: %2").arg(how, hidden(told.result, told));
        }
        const bool isLate = p.promiseDue && *p.promiseDue < input().day;
        return isLate ? QStringLiteral("Quá hạn, chưa có kết quả") : QStringLiteral("Đang thực hiện");
    }

    void promises()
    {
        Table table;
        table.widths = {7, 17, 33, 19, 12, 26};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Hội nghị, kiến nghị")),
                       parts().headCell(QStringLiteral("Cam kết")), parts().headCell(QStringLiteral("Người, đơn vị thực hiện")),
                       parts().headCell(QStringLiteral("Hạn")), parts().headCell(QStringLiteral("Kết quả đến nay"))}};
        int made = 0, kept = 0, broken = 0, late = 0;
        for (const SessionCase& one : record().sessions) {
            const bool isLast = one.session.code == record().sessions.back().session.code;
            for (const PetitionOnRecord& record : one.petitions) {
                const Petition& p = record.petition;
                const Petition& told = record.promiseTeller();
                if (p.promise.trimmed().isEmpty() || (!isLast && told.promiseKept))
                    continue;
                ++made;
                kept += told.promiseKept.value_or(false);
                broken += !told.promiseKept.value_or(true);
                late += !told.promiseKept && p.promiseDue && *p.promiseDue < input().day;
                table.rows.push_back({parts().cell(QString::number(made), Align::Centre),
                                      parts().cell(QStringLiteral("%1, %2").arg(one.session.code.text, p.code.text)),
                                      parts().cell(unclosed(hidden(p.promise, p))), parts().cell(nameOrWords(p.promiseOwner)),
                                      parts().cell(p.promiseDue ? shortDay(p.promiseDue) : QStringLiteral("chưa có"), Align::Centre),
                                      parts().cell(became(p, told))});
                for (Cell& cell : table.rows.back())
                    cell.words.origin = p.code.text;
            }
        }
        if (made == 0) {
            say(QStringLiteral("Tại hội nghị trước không có cam kết nào; không còn cam kết cũ chưa có kết quả."));
            return;
        }
        say(QStringLiteral("Có %1 cam kết của hội nghị trước và cam kết cũ chưa có kết quả: đã thực hiện %2, không thực hiện được %3, "
                           "còn %4 (trong đó quá hạn %5).")
                .arg(numberWords(made), numberWords(kept), numberWords(broken), numberWords(made - kept - broken), numberWords(late)));
        table.after = 8;
        add(std::move(table));
    }
};

} // namespace

Result<std::vector<Document>> openingReportPaper(const PaperInput& input)
{
    return std::vector<Document>{OpeningReport(input).document()};
}

} // namespace doithoai
