#include "documents/forms/after_form.h"
#include "documents/forms/letter_stage.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"
#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

bool hasArrived(const std::optional<QDate>& received, QDate by)
{
    return received && *received <= by;
}

class ReminderForm : public Form {
public:
    explicit ReminderForm(const PaperInput& input) : Form(input), m_report(input.record.unitReport->report) { isPaper("reminder"); }

    Document document()
    {
        const QString which = QStringLiteral("báo cáo kết quả thực hiện đối thoại trực tiếp với %1 %2").arg(people(), periodWords(m_report.period));
        letterHead(QStringLiteral("CV"), QStringLiteral("đôn đốc gửi ") + which);
        isAbout(QStringLiteral("V/v đôn đốc %1 gửi ").arg(unitName(m_report.unit)) + which);
        addressees({unitName(m_report.unit)});
        say(QStringLiteral("Theo %1, các cấp ủy phường và chi, đảng bộ trực thuộc định kỳ báo cáo kết quả thực hiện về %2 (Điều 13).")
                .arg(legalBasis(), recipientNames().join(QStringLiteral(" và "))));
        say(missing(which));
        earlier();
        personsWords(QStringLiteral("request"), request());
        foot({unitName(m_report.unit)});
        return take(QStringLiteral("Công văn đôn đốc %1 %2").arg(unitName(m_report.unit), periodWords(m_report.period)));
    }

private:
    QStringList recipientNames() const
    {
        QStringList names;
        for (const QString& code : context().profile.reportRecipients)
            names.append(unitName(UnitCode{code}));
        return names.isEmpty() ? QStringList{issuerName()} : names;
    }

    QString missing(const QString& which) const
    {
        const QDate day = input().day;
        QStringList without;
        if (!hasArrived(m_report.receivedByTUVP, day))
            without.append(unitName(UnitCode{QStringLiteral("TU.VP")}));
        if (!hasArrived(m_report.receivedByBDV, day))
            without.append(unitName(UnitCode{QStringLiteral("TU.BDV")}));
        QString words = QStringLiteral("Đến %1, %2 chưa nhận được %3 của %4")
                            .arg(dates::onPaper(day), without.join(QStringLiteral(" và ")), which, unitName(m_report.unit));
        if (m_report.dueOn && *m_report.dueOn < day)
            words += QStringLiteral("; hạn gửi là %1, đã chậm %2 ngày").arg(dates::onPaper(*m_report.dueOn)).arg(m_report.dueOn->daysTo(day));
        else if (m_report.dueOn)
            words += QStringLiteral("; hạn gửi là %1").arg(dates::onPaper(*m_report.dueOn));
        return words;
    }

    /// Reminders that went out before, and a report that was sent back.
    void earlier()
    {
        QStringList reminded;
        for (const Step& step : record().unitReport->steps) {
            if (step.event == QLatin1String("remind") && step.effectiveOn < input().day)
                reminded.append(dates::onPaper(step.effectiveOn));
            if (step.event == QLatin1String("sendBack") && step.effectiveOn <= input().day && !step.reason.trimmed().isEmpty())
                say(QStringLiteral("Báo cáo đã gửi được trả lại %1 để bổ sung: %2").arg(dates::onPaper(step.effectiveOn), step.reason));
        }
        if (!reminded.isEmpty())
            say(QStringLiteral("Nội dung này đã được đôn đốc %1").arg(reminded.join(QStringLiteral("; "))));
    }

    QString request() const
    {
        return QStringLiteral("Đề nghị %1 gửi báo cáo theo biểu mẫu số liệu kèm theo về %2%3. Không phát sinh thì "
                              "báo cáo là không phát sinh; chỉ tiêu chưa có số liệu thì để trống.")
            .arg(unitName(m_report.unit), recipientNames().join(QStringLiteral(" và ")),
                 // Where nobody wrote until when, a draft leaves room for it; what is issued does not wait for a hand.
                 context().isIssue ? QString() : QStringLiteral(" trước ngày ..... tháng ..... năm %1").arg(input().day.year()));
    }

    const UnitReport& m_report;
};

} // namespace

Result<std::vector<Document>> reminderPaper(const PaperInput& input)
{
    const UnitReport& report = input.record.unitReport->report;
    if (hasArrived(report.receivedByTUVP, input.day) && hasArrived(report.receivedByBDV, input.day)) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The report of %1 has arrived at both recipients: there is nothing to "
                                                                            "remind the unit of.")
                                          .arg(input.context.directory.unitName(report.unit)));
    }
    // A unit may be reminded again: the letter that was recorded is that of its own day, every other is being prepared.
    const Step* sent = stepOn(input.record.unitReport->steps, "remind", input.day);
    const PaperRecord record = sent ? signedAs(input.record, sent->data.value(QLatin1String("remind.number")).toString(), input.day) : input.record;
    const PaperContext context = atStage(sent ? Stage::Done : Stage::ToCome, input, "reminder");
    const PaperInput letter{record, input.report, context, input.profile, input.issuer, input.day};
    return std::vector<Document>{ReminderForm(letter).document()};
}

} // namespace doithoai
