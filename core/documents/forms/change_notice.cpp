#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"
#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

enum class Change { None, Amended, PutOff, NewDay, Cancelled };

/// Tells the people that a session is changed, put off, set anew or cancelled: which one follows from its state and steps.
class ChangeNoticeForm : public SessionForm {
public:
    explicit ChangeNoticeForm(const PaperInput& input) : SessionForm(input)
    {
        isPaper("change-notice");
        for (const Step& step : record().session->steps)
            look(step);
        if (session().state == SessionState::Cancelled)
            m_change = Change::Cancelled;
        else if (session().state == SessionState::Postponed)
            m_change = Change::PutOff;
    }

    bool hasNothing() const { return m_change == Change::None; }
    /// What the people knew before is not on record, and nobody wrote what changes.
    bool isUntold() const
    {
        const bool isTable = m_change == Change::Amended || m_change == Change::NewDay;
        return isTable && word(QStringLiteral("change")).trimmed().isEmpty() && changes().rows.empty();
    }

    Document document()
    {
        head(QStringLiteral("TB"));
        titleOf(QStringLiteral("THÔNG BÁO"), kindWords());
        const QString paper = isNoticeIssued() ? QStringLiteral(" (%1)").arg(noticeCitation(m_announcedOn)) : QString();
        say(m_announcedOn ? QStringLiteral("%1, %2 đã thông báo công khai việc tổ chức hội nghị đối thoại với chủ đề “%3”%4")
                                .arg(capitalised(dayCited(*m_announcedOn)), issuerName(), topic(), paper)
                          : QStringLiteral("%1 dự kiến tổ chức hội nghị đối thoại với chủ đề “%2”").arg(issuerName(), topic()));
        body();
        if (m_change == Change::Amended)
            labelledWord(QStringLiteral("Các nội dung khác:"), QStringLiteral("rest"), QStringLiteral("giữ nguyên như đã thông báo"));
        else if (m_change != Change::NewDay)
            labelledWord(QStringLiteral("Ý kiến, kiến nghị đã gửi:"), QStringLiteral("rest"),
                         QStringLiteral("được lưu giữ, tiếp tục xem xét, trả lời theo quy định"));
        labelledWord(QStringLiteral("Đầu mối liên hệ, điện thoại:"), QStringLiteral("contact"), contact());
        say(QStringLiteral("%1 thông báo để %2 và các cơ quan, đơn vị liên quan biết").arg(issuerName(), people()));
        QStringList recipients{QStringLiteral("%1 (để báo cáo)").arg(superiorName()), QStringLiteral("Các cơ quan, đơn vị đã mời"),
                               QStringLiteral("Các khu phố")};
        if (m_announcedOn)
            recipients.append(QStringLiteral("Niêm yết tại các nơi đã thông báo"));
        foot(recipients);
        return take(QStringLiteral("Thông báo %1 hội nghị đối thoại %2").arg(kindWords(), session().code.text));
    }

private:
    /// Keeps what the people knew before the last change, and why it changed.
    void look(const Step& step)
    {
        const auto event = fromName<SessionEvent>(step.event);
        if (event == SessionEvent::Announce)
            m_announcedOn = step.effectiveOn;
        if (event == SessionEvent::AmendNotice || event == SessionEvent::Reschedule) {
            m_change = event == SessionEvent::AmendNotice ? Change::Amended : Change::NewDay;
            m_before = m_known;
        }
        if (event == SessionEvent::Postpone || event == SessionEvent::Cancel || event == SessionEvent::AmendNotice)
            m_reason = step.reason;
        for (auto it = step.data.begin(); it != step.data.end(); ++it)
            m_known.insert(it.key(), it.value().toString());
    }

    QString kindWords() const
    {
        switch (m_change) {
        case Change::PutOff:
            return QStringLiteral("hoãn");
        case Change::Cancelled:
            return QStringLiteral("hủy");
        case Change::NewDay:
            return QStringLiteral("thời gian mới tổ chức");
        case Change::Amended:
        case Change::None:
            break;
        }
        return QStringLiteral("thay đổi nội dung tổ chức");
    }

    QString topic() const
    {
        const QString words = printable(session().topic);
        return words.isEmpty() ? QString(40, u'.') : words;
    }
    QString contact() const
    {
        const QString known = wordOf("notice", QStringLiteral("contact"));
        return known.trimmed().isEmpty() ? setting("papers.contact") : known;
    }

    void body()
    {
        const QString own = word(QStringLiteral("change")).trimmed();
        const QString when = session().plannedStart ? plannedHours() : QString();
        if (m_change == Change::PutOff || m_change == Change::Cancelled) {
            const bool isPutOff = m_change == Change::PutOff;
            if (own.isEmpty())
                say(QStringLiteral("Nay %1 thông báo %2 hội nghị dự kiến tổ chức %3%4")
                        .arg(issuerName(), isPutOff ? QStringLiteral("hoãn") : QStringLiteral("hủy, không tổ chức"),
                             when.isEmpty() ? plannedWhen() : when,
                             isPutOff ? QStringLiteral("; thời gian mới sẽ được thông báo công khai theo quy định") : QString()));
            else
                personsWords(QStringLiteral("change"));
            why();
            return;
        }
        say(QStringLiteral("Nay %1 thông báo %2 như sau:")
                .arg(issuerName(), m_change == Change::NewDay ? QStringLiteral("thời gian, địa điểm tổ chức hội nghị")
                                                              : QStringLiteral("các nội dung thay đổi")));
        if (!own.isEmpty())
            personsWords(QStringLiteral("change"));
        else
            add(withRoom(changes()));
        why();
    }

    /// A change of the notice needs no reason: where there is none, a draft leaves room for it, and what is issued says nothing.
    void why()
    {
        const bool isSaid = !word(QStringLiteral("reason")).trimmed().isEmpty() || !m_reason.trimmed().isEmpty();
        if (isSaid || !context().isIssue)
            labelledWord(QStringLiteral("Lý do:"), QStringLiteral("reason"), m_reason);
    }

    Table changes() const
    {
        Table table = tableWith({3, 6, 6}, {QStringLiteral("Nội dung"), QStringLiteral("Đã thông báo"), QStringLiteral("Nay là")});
        const auto addRow = [&](const char* key, const QString& name, const QString& before, const QString& now) {
            const bool isGiven = m_change == Change::NewDay && qstrcmp(key, "plannedStart") == 0;
            if (before == now && !isGiven)
                return;
            const QString none = hasRoom() ? QString(30, u'.') : QStringLiteral("chưa nêu");
            table.rows.push_back({parts().cell(name, Align::Left, true), parts().cell(before.isEmpty() ? none : before), parts().cell(now)});
        };
        addRow("topic", QStringLiteral("Chủ đề"), known("topic", session().topic), printable(session().topic));
        addRow("plannedStart", QStringLiteral("Thời gian"), momentBefore(), plannedWhen());
        addRow("plannedMinutes", QStringLiteral("Thời lượng"), lengthBefore(), session().plannedMinutes ? durationWords() : QString());
        addRow("venue", QStringLiteral("Địa điểm"), known("venue", session().venue), printable(session().venue));
        addRow("participants", QStringLiteral("Thành phần"), known("participants", session().participants), printable(session().participants));
        return table;
    }

    /// What was told before is not on record: to be filled in.
    Table withRoom(Table table) const
    {
        if (table.rows.empty() && hasRoom())
            table.rows.push_back({parts().cell(QString(16, u'.')), parts().cell(QString(30, u'.')), parts().cell(QString(30, u'.'))});
        return table;
    }

    QString known(const char* key, const QString& now) const
    {
        const auto found = m_before.find(QLatin1String(key));
        return printable(found == m_before.end() ? now : *found);
    }

    QString momentBefore() const
    {
        const auto found = m_before.find(QStringLiteral("plannedStart"));
        const QDateTime moment = found == m_before.end() ? QDateTime() : QDateTime::fromString(*found, Qt::ISODate);
        if (!moment.isValid())
            return m_before.contains(QStringLiteral("plannedStart")) ? QString() : plannedWhen();
        return whenWords(moment);
    }

    QString lengthBefore() const
    {
        const auto found = m_before.find(QStringLiteral("plannedMinutes"));
        if (found == m_before.end())
            return session().plannedMinutes ? durationWords() : QString();
        return found->toInt() > 0 ? minutesWords(found->toInt()) : QString();
    }

    Change m_change = Change::None;
    std::optional<QDate> m_announcedOn;
    QString m_reason;
    QMap<QString, QString> m_known, m_before;
};

} // namespace

Result<std::vector<Document>> changeNoticePaper(const PaperInput& input)
{
    ChangeNoticeForm form(input);
    if (form.hasNothing()) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Papers", "Nothing about the session “%1” was changed, put off or cancelled since it was "
                                                          "announced: there is nothing to tell the people.")
                        .arg(input.record.session->session.code.text));
    }
    if (const auto told = checkNeeds(input, {"topic", "plannedStart"}); !told)
        return tl::unexpected(told.error());
    if (input.context.isIssue && form.isUntold()) {
        if (const auto told = checkWords(input, "change-notice", {{"change"}}); !told)
            return tl::unexpected(told.error());
    }
    return std::vector<Document>{form.document()};
}

} // namespace doithoai
