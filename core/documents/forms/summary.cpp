#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"

namespace doithoai {

namespace {

/// The summary of petitions (Đ.8.1): who raised it, what, the reply, the result or direction, the time, the level that
/// resolves it; by class, then topic.
class SummaryForm : public AfterForm {
public:
    explicit SummaryForm(const PaperInput& input) : AfterForm(input)
    {
        isPaper("summary");
        m_entries = summaryOrder(*record().session, context().vocabulary);
    }

    Document document()
    {
        plainHead();
        QStringList subject{QStringLiteral("ý kiến, kiến nghị của %1 tại hội nghị đối thoại %2").arg(people(), onSessionDay())};
        if (hasRoom() || !printable(session().topic).isEmpty())
            subject.append(QStringLiteral("Chủ đề: %1").arg(orDots(session().topic)));
        title(QStringLiteral("BẢNG TỔNG HỢP"), subject);
        if (m_entries.empty()) {
            say(QStringLiteral("Hội nghị không có ý kiến, kiến nghị nào."));
        } else {
            add(table());
            totals();
        }
        const Signature head = signing();
        twoSignatures({QStringLiteral("NGƯỜI TỔNG HỢP")}, session().secretary, head.lines, head.name);
        return take(QStringLiteral("Bảng tổng hợp ý kiến, kiến nghị %1").arg(session().code.text), Sheet::A4Landscape);
    }

    Document asAnnex()
    {
        annex(QStringLiteral("Tổng hợp ý kiến, kiến nghị của %1 tại hội nghị đối thoại %2").arg(people(), onSessionDay()));
        if (m_entries.empty()) {
            say(QStringLiteral("Hội nghị không có ý kiến, kiến nghị nào."));
        } else {
            add(table());
            totals();
        }
        return take(QStringLiteral("Phụ lục tổng hợp ý kiến, kiến nghị %1").arg(session().code.text), Sheet::A4Landscape);
    }

private:
    struct Sum {
        int petitions = 0, people = 0, ended = 0;

        void add(const Petition& petition)
        {
            ++petitions;
            people += peopleBehind(petition);
            ended += isFinal(petition.state) ? 1 : 0;
        }
        QString words() const
        {
            return QStringLiteral("%1 kiến nghị của %2 người; đã kết thúc %3, đang giải quyết %4")
                .arg(QString::number(petitions), QString::number(people), QString::number(ended),
                     QString::number(petitions - ended));
        }
    };

    Table table()
    {
        Table table;
        table.widths = {4.5, 16, 26, 24, 18, 12.5, 10, 10};
        Row head;
        for (const QString& name :
             {QStringLiteral("TT"), QStringLiteral("Người nêu kiến nghị"), QStringLiteral("Nội dung kiến nghị"),
              QStringLiteral("Nội dung trả lời"), QStringLiteral("Kết quả hoặc hướng giải quyết"),
              QStringLiteral("Thời gian giải quyết"), QStringLiteral("Cấp giải quyết"), QStringLiteral("Ghi chú")})
            head.push_back(parts().headCell(name));
        table.head = {head};
        static const char* const letters[] = {"A", "B", "C", "D"};
        for (size_t i = 0; i < m_entries.size();) {
            const SummaryClass which = m_entries[i].which;
            Sum sum;
            table.rows.push_back(groupRow(QLatin1String(letters[int(which)]) + QStringLiteral(". ") + labelOf(which).toUpper(), false));
            int topic = 0;
            for (size_t first = i; i < m_entries.size() && m_entries[i].which == which; ++i) {
                if (i == first || m_entries[i].topic != m_entries[i - 1].topic)
                    table.rows.push_back(groupRow(QStringLiteral("%1. ").arg(++topic) + m_entries[i].topic, true));
                table.rows.push_back(row(m_entries[i]));
                sum.add(m_entries[i].petition());
            }
            Cell total = parts().cell(QStringLiteral("Cộng: ") + sum.words(), Align::Left, true);
            total.columns = 8;
            table.rows.push_back({total});
            m_total.petitions += sum.petitions;
            m_total.people += sum.people;
            m_total.ended += sum.ended;
        }
        return table;
    }

    Row groupRow(const QString& words, bool isTopic) const
    {
        Cell cell = parts().cell(words, Align::Left, true);
        cell.words.runs.front().italic = isTopic;
        cell.words.keepWithNext = true;
        cell.columns = 8;
        return {cell};
    }

    Row row(const SummaryEntry& entry) const
    {
        const Petition& p = entry.petition();
        Row cells{parts().cell(QString::number(entry.number), Align::Centre), parts().cell(who(p)),
                  parts().cell(hidden(p.content, p)), parts().cell(replyOf(p)), parts().cell(resultOf(*entry.record)),
                  parts().cell(timeOf(*entry.record)), parts().cell(levelOf(p)), parts().cell(noteOf(entry))};
        for (Cell& cell : cells)
            cell.words.origin = p.code.text;
        return cells;
    }

    /// The planned class beside the actual one, and how pressing it is.
    QString noteOf(const SummaryEntry& entry) const
    {
        const Petition& p = entry.petition();
        QStringList notes;
        if (p.urgency == QLatin1String("urgent") || p.urgency == QLatin1String("high"))
            notes.append(listed("urgency", p.urgency));
        if (!p.plannedClass.isEmpty() && entry.which != SummaryClass::Apart && p.plannedClass != keyOf(entry.which))
            notes.append(QStringLiteral("Dự kiến: %1").arg(listed("class", p.plannedClass).toLower()));
        return notes.join(QStringLiteral("; "));
    }

    void totals()
    {
        Paragraph line = parts().sentence({{QStringLiteral("Tổng cộng: "), true}, {closed(m_total.words())}});
        line.before = 6;
        add(std::move(line));
    }

    std::vector<SummaryEntry> m_entries;
    Sum m_total;
};

} // namespace

Result<std::vector<Document>> summaryPaper(const PaperInput& input)
{
    return std::vector<Document>{SummaryForm(input).document()};
}

Document summaryAnnex(const PaperInput& input)
{
    return SummaryForm(input).asAnnex();
}

} // namespace doithoai
