#include "documents/forms/form.h"
#include "documents/forms/opinions.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"
#include "domain/dates.h"
#include "reports/session_figures.h"

#include <QCoreApplication>
#include <ranges>

namespace doithoai {

namespace {

bool wasHeld(const Session& session)
{
    return wasConcluded(session.state) && session.actualStart;
}

/// What a leader answers for (Đ.9.2): the sessions that this post led itself.
struct Account {
    int raised = 0, inPerson = 0, onBehalf = 0, byOthers = 0, deferred = 0, noted = 0, otherwise = 0;
    int made = 0, kept = 0, broken = 0;
    std::vector<const PetitionOnRecord*> promises;
};

class LeaderSheet : public Form {
public:
    explicit LeaderSheet(const PaperInput& input) : Form(input) { isPaper("leader-sheet"); }

    const Official* holder() const { return directory().holder(record().post, std::min(record().to, input().day)); }

    Document document()
    {
        const Account account = accountOf();
        plainHead();
        title(QStringLiteral("PHIẾU KẾT QUẢ ĐỐI THOẠI CỦA LÃNH ĐẠO"), {periodWords(record().periodName)});
        isAbout(QStringLiteral("Phiếu kết quả đối thoại của lãnh đạo %1: %2").arg(periodWords(record().periodName), postName(record().post)));
        Paragraph internal = parts().sentence({{QStringLiteral("(Tài liệu nội bộ, phục vụ đánh giá hằng năm theo khoản 2 Điều 12)"), false, true}});
        internal.align = Align::Centre;
        internal.firstLine = 0;
        add(std::move(internal));
        labelled(QStringLiteral("Họ và tên:"), holder() ? holder()->name : QString());
        labelled(QStringLiteral("Chức vụ:"), postName(record().post));
        duty();
        subheading(QStringLiteral("1. Hội nghị đối thoại"));
        sessions();
        subheading(QStringLiteral("2. Ý kiến, kiến nghị tại các hội nghị trực tiếp chủ trì"));
        figures(account);
        say(QStringLiteral("Người chủ trì chịu trách nhiệm trước cấp trên về nội dung trả lời, kể cả nội dung do người được chỉ định trả lời thay (khoản 2 Điều 9)"));
        subheading(QStringLiteral("3. Cam kết tại hội nghị"));
        promises(account);
        if (tells(QStringLiteral("assessment"))) {
            subheading(QStringLiteral("4. Nhận xét"));
            personsWords(QStringLiteral("assessment"), {}, 2);
        }
        foot({QStringLiteral("Hồ sơ đánh giá cán bộ")});
        return take(QStringLiteral("Phiếu kết quả đối thoại của lãnh đạo %1").arg(periodWords(record().periodName)));
    }

private:
    void duty()
    {
        if (!input().report)
            return;
        for (const DutyRow& row : input().report->figures.duty) {
            if (row.post == record().post.text) {
                labelled(QStringLiteral("Chỉ tiêu (Điều 11):"),
                         QStringLiteral("%1 lượt trong năm; đã thực hiện %2 lượt; cấp phó chủ trì thay %3 lượt; %4 %5 lượt")
                             .arg(row.required).arg(row.held).arg(row.byDeputy)
                             .arg(record().to < input().day ? QStringLiteral("còn thiếu") : QStringLiteral("còn phải thực hiện đến 31/12:"))
                             .arg(row.missing));
                return;
            }
        }
        labelled(QStringLiteral("Chỉ tiêu (Điều 11):"), QStringLiteral("thực hiện khi cần thiết, không có chỉ tiêu"));
    }

    QString capacity(const Session& session) const
    {
        if (session.chair == record().post)
            return session.deputyFor.isEmpty() || session.deputyFor == session.chair
                ? QStringLiteral("Chủ trì") : QStringLiteral("Chủ trì thay %1").arg(postName(session.deputyFor));
        if (session.deputyFor == record().post)
            return QStringLiteral("%1 chủ trì thay").arg(postName(session.chair));
        return QStringLiteral("Đồng chủ trì");
    }

    void sessions()
    {
        Table table;
        table.widths = {6, 14, 40, 22, 18};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Ngày")), parts().headCell(QStringLiteral("Chủ đề")),
                       parts().headCell(QStringLiteral("Tư cách")), parts().headCell(QStringLiteral("Số ý kiến"))}};
        for (const SessionCase& one : record().sessions) {
            if (!wasHeld(one.session))
                continue;
            table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre),
                                  parts().cell(one.session.actualStart->toString(QStringLiteral("dd/MM/yyyy")), Align::Centre),
                                  parts().cell(QStringLiteral("%1 (%2)").arg(one.session.topic, one.session.code.text)),
                                  parts().cell(capacity(one.session)), parts().cell(numberWords(int(one.petitions.size())), Align::Centre)});
        }
        if (table.rows.empty()) {
            say(QStringLiteral("Chưa có hội nghị nào đã kết thúc trong kỳ"));
            return;
        }
        table.after = 8;
        add(std::move(table));
    }

    Account accountOf() const
    {
        Account account;
        for (const SessionCase& one : record().sessions) {
            if (one.session.chair != record().post || !wasHeld(one.session))
                continue;
            for (const Opinion& opinion : opinionsInOrder(one)) {
                const Petition& petition = opinion.record->petition;
                ++account.raised;
                count(account, opinion.spoken, petition);
                if (!petition.promise.trimmed().isEmpty()) {
                    account.promises.push_back(opinion.record);
                    ++account.made;
                    const std::optional<bool> kept = opinion.record->promiseTeller().promiseKept;
                    account.kept += kept.value_or(false);
                    account.broken += !kept.value_or(true);
                }
            }
        }
        return account;
    }

    void count(Account& account, SpokenClass spoken, const Petition& petition) const
    {
        switch (spoken) {
        case SpokenClass::Answered:
            if (petition.onBehalfOfChair.value_or(false))
                ++account.onBehalf;
            else if (petition.respondent == record().post.text)
                ++account.inPerson;
            else
                ++account.byOthers;
            break;
        case SpokenClass::Deferred:
            ++account.deferred;
            break;
        case SpokenClass::Noted:
            ++account.noted;
            break;
        case SpokenClass::None:
            ++account.otherwise;
            break;
        }
    }

    void figures(const Account& account)
    {
        Table table;
        table.widths = {78, 22};
        table.head = {{parts().headCell(QStringLiteral("Nội dung")), parts().headCell(QStringLiteral("Số ý kiến"))}};
        const auto row = [&](const char* words, int number, bool isInner) {
            Cell name = parts().cell(QString::fromUtf8(words), Align::Left, !isInner);
            name.words.indent = isInner ? 5 : 0;
            table.rows.push_back({name, parts().cell(numberWords(number), Align::Centre, !isInner)});
        };
        row("Tổng số ý kiến, kiến nghị của hội nghị", account.raised, false);
        row("trực tiếp trả lời tại hội nghị", account.inPerson, true);
        row("chỉ định người khác trả lời thay", account.onBehalf, true);
        row("cơ quan, đơn vị được mời trả lời", account.byOthers, true);
        row("kiểm tra làm rõ, trả lời sau", account.deferred, true);
        row("ghi nhận, báo cáo cấp trên", account.noted, true);
        row("chuyển, gộp, rút, ngoài phạm vi", account.otherwise, true);
        table.after = 8;
        add(std::move(table));
    }

    void promises(const Account& account)
    {
        say(QStringLiteral("Đã cam kết %1; đã thực hiện %2; không thực hiện được %3; đang thực hiện %4")
                .arg(numberWords(account.made), numberWords(account.kept), numberWords(account.broken),
                     numberWords(account.made - account.kept - account.broken)));
        if (account.promises.empty())
            return;
        Table table;
        table.widths = {18, 38, 16, 28};
        table.head = {{parts().headCell(QStringLiteral("Kiến nghị")), parts().headCell(QStringLiteral("Cam kết")), parts().headCell(QStringLiteral("Hạn")),
                       parts().headCell(QStringLiteral("Kết quả"))}};
        for (const PetitionOnRecord* one : account.promises) {
            const Petition* petition = &one->petition;
            const Petition& told = one->promiseTeller();
            const QString state = !told.promiseKept ? (petition->promiseDue && *petition->promiseDue < input().day
                                                      ? QStringLiteral("Quá hạn, chưa có kết quả") : QStringLiteral("Đang thực hiện"))
                : *told.promiseKept ? QStringLiteral("Đã thực hiện") : QStringLiteral("Không thực hiện được");
            const QString result = told.promiseKept && !told.result.trimmed().isEmpty() ? QStringLiteral("%1: %2").arg(state, told.result) : state;
            table.rows.push_back({parts().cell(petition->code.text), parts().cell(petition->promise),
                                  parts().cell(petition->promiseDue ? petition->promiseDue->toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("chưa có"), Align::Centre),
                                  parts().cell(result)});
            for (Cell& cell : table.rows.back())
                cell.words.origin = petition->code.text;
        }
        table.after = 8;
        add(std::move(table));
    }
};

} // namespace

Result<std::vector<Document>> leaderSheetPaper(const PaperInput& input)
{
    LeaderSheet sheet(input);
    if (input.context.isIssue && !sheet.holder()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The directory names nobody who held the post “%1” then, so the sheet would be about "
                                                                            "nobody. Enter the official in the directory, then issue it.")
                                          .arg(input.context.directory.postName(input.record.post)));
    }
    return std::vector<Document>{sheet.document()};
}

} // namespace doithoai
