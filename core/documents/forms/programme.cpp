#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/opinions.h"
#include "documents/forms/session_form.h"
#include "documents/page_composer.h"

namespace doithoai {

namespace {

constexpr int longestTopic = 160; // letters of an opinion that a programme has room for

/// The order of the session (Đ.9.1): the hours, then the opinions in their order.
class ProgrammeForm : public SessionForm {
public:
    explicit ProgrammeForm(const PaperInput& input) : SessionForm(input)
    {
        isPaper("programme");
        isPublic();
    }

    /// With room for those who ask for the floor in the hall, as much as one sheet leaves.
    Document fitting()
    {
        for (size_t rows = 6; rows > 1; --rows) {
            Document programme = document(rows);
            if (compose(programme, parts().profile()).size() == 1)
                return programme;
        }
        return document(5);
    }

private:
    Document document(size_t emptyRows)
    {
        plainHead();
        titleOf(QStringLiteral("CHƯƠNG TRÌNH"), {});
        labelled(QStringLiteral("Chủ đề:"), session().topic);
        labelled(QStringLiteral("Thời gian:"), session().plannedStart ? plannedHours() : QString());
        labelled(QStringLiteral("Địa điểm:"), session().venue);
        add(hours());
        speakers(emptyRows);
        return take(QStringLiteral("Chương trình hội nghị đối thoại %1").arg(session().code.text));
    }

    struct Item {
        QString when, what, who;
    };

    std::vector<Item> proposed() const
    {
        const int length = session().plannedMinutes.value_or((context().profile.minMinutes + context().profile.maxMinutes) / 2);
        const auto between = [&](int from, int to) -> QString {
            if (!session().plannedStart)
                return QString(16, u'.');
            const auto clock = [&](int minutes) -> QString { return clockWords(session().plannedStart->addSecs(qint64(minutes) * 60)); };
            return QStringLiteral("%1 - %2").arg(clock(from), clock(to));
        };
        const auto person = [](const QString& words, const QString& none) -> QString {
            const QString name = printable(words);
            return name.isEmpty() ? none : name;
        };
        const QString chair = QStringLiteral("Chủ trì");
        const QString moderator = person(session().moderator, QStringLiteral("Người điều hành chương trình"));
        return {{between(-30, 0), QStringLiteral("Đón tiếp đại biểu; nhận phiếu đăng ký phát biểu, phiếu ý kiến"),
                 QStringLiteral("Bộ phận tham mưu, giúp việc")},
                {between(0, 10), QStringLiteral("Tuyên bố lý do, giới thiệu đại biểu, thông qua chương trình"), moderator},
                {between(10, 25), QStringLiteral("Thông báo nguyên tắc đối thoại; khái quát tình hình kinh tế - xã hội theo chủ đề"), chair},
                {between(25, length - 15), QStringLiteral("Đối thoại: %1 phát biểu; chủ trì, các cơ quan trả lời").arg(people()),
                 QStringLiteral("Chủ trì; các cơ quan, đơn vị được mời")},
                {between(length - 15, length - 5), QStringLiteral("Kết luận của chủ trì"), chair},
                {between(length - 5, length), QStringLiteral("Thông qua biên bản, bế mạc"),
                 person(session().secretary, QStringLiteral("Thư ký")) + QStringLiteral("; chủ trì")}};
    }

    /// The lines that a person wrote: hours | what | who; what a line leaves out stays empty.
    std::vector<Item> items() const
    {
        std::vector<Item> own;
        for (const QString& text : printableLines(word(QStringLiteral("order")))) {
            const bool isBare = !text.contains(u'|');
            const auto part = [&text](int at) -> QString { return text.section(u'|', at, at).trimmed(); };
            own.push_back(isBare ? Item{{}, text, {}} : Item{part(0), part(1), part(2)});
        }
        return own.empty() ? proposed() : own;
    }

    Table hours() const
    {
        Table table = tableWith({1, 4.2, 7.2, 4}, {QStringLiteral("TT"), QStringLiteral("Thời gian"), QStringLiteral("Nội dung"), QStringLiteral("Người thực hiện")});
        for (const Item& item : items()) {
            Row row{parts().cell(QString::number(table.rows.size() + 1), Align::Centre), parts().cell(item.when, Align::Centre), parts().cell(item.what),
                    parts().cell(item.who)};
            for (Cell& cell : row)
                cell.words.word = QStringLiteral("order");
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// As they were heard; before that in the order of speakers, else by their planned class.
    std::vector<const Petition*> inOrder() const
    {
        std::vector<const Petition*> heard;
        for (const Opinion& opinion : opinionsInOrder(*record().session)) {
            if (opinion.spoken != SpokenClass::None)
                heard.push_back(&opinion.record->petition);
        }
        return heard.empty() ? petitionsAsSpoken() : heard;
    }

    void speakers(size_t emptyRows)
    {
        const std::vector<const Petition*> all = inOrder();
        Paragraph name = parts().sentence({{QStringLiteral("THỨ TỰ PHÁT BIỂU, TRẢ LỜI"), true}});
        name.align = Align::Centre;
        name.firstLine = 0;
        name.before = 6;
        name.keepWithNext = true;
        add(std::move(name));
        Table table = tableWith({1, 4.4, 7, 3.6}, {QStringLiteral("TT"), QStringLiteral("Người nêu ý kiến"), QStringLiteral("Nội dung"),
                                                 QStringLiteral("Người, đơn vị trả lời")});
        for (const Petition* petition : all) {
            const QString& code = petition->code.text;
            table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre), words(whoRaised(*petition), code),
                                  words(brief(*petition), code), words(answers(*petition), code)});
        }
        // Who asks for the floor in the hall is written in by hand.
        for (size_t i = all.size(); i < all.size() + emptyRows; ++i) {
            Cell number = parts().cell(QString::number(i + 1), Align::Centre);
            number.words.pitch = 22;
            table.rows.push_back({number, parts().cell({}), parts().cell({}), parts().cell({})});
        }
        add(std::move(table));
    }

    QString brief(const Petition& petition) const
    {
        const QString whole = shown(petition.content, petition);
        if (whole.size() <= longestTopic)
            return whole;
        const qsizetype blank = whole.lastIndexOf(u' ', longestTopic);
        return whole.left(blank > longestTopic / 2 ? blank : longestTopic) + u'…';
    }

    QString answers(const Petition& petition) const
    {
        if (!petition.respondent.isEmpty())
            return directory().post(PostCode{petition.respondent}) ? postName(PostCode{petition.respondent}) : petition.respondent;
        return petition.unit.isEmpty() ? QStringLiteral("Chủ trì") : unitName(petition.unit);
    }
};

} // namespace

Result<std::vector<Document>> programmePaper(const PaperInput& input)
{
    if (const auto told = checkNeeds(input, {"topic", "plannedStart", "venue"}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{ProgrammeForm(input).fitting()};
}

} // namespace doithoai
