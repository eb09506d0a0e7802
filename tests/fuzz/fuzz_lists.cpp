// Units, posts, officials and days of the calendar, as their tables tell them, and deadlines that are counted over such
// days.
#include "fuzz/fuzz.h"

#include "calendar/deadline.h"
#include "calendar/deadline_rule.h"
#include "exchange/csv.h"
#include "exchange/reference_rows.h"

using namespace doithoai;

namespace {

template <class Thing>
void mustTell(const Result<Thing>& thing)
{
    mustHold(thing || !thing.error().message.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fed(data, size);
    const auto table = csv::read(bytes);
    if (!table || table->empty())
        return 0;
    Unit unit;
    unit.code.text = QStringLiteral("DU.X");
    unit.name = QStringLiteral("Đảng ủy X");
    const Directory directory({unit}, {}, {});
    const Vocabulary vocabulary;
    std::vector<DayMark> marks;
    for (size_t i = 1; i < table->size(); ++i) {
        QMap<QString, QString> texts;
        for (qsizetype column = 0; column < std::min((*table)[i].size(), table->front().size()); ++column)
            texts.insert(table->front()[column].trimmed(), csv::rearmed((*table)[i][column]));
        mustTell(unitFrom(texts, directory, vocabulary));
        mustTell(postFrom(texts, directory, vocabulary));
        mustTell(officialFrom(texts, directory, vocabulary));
        const auto mark = dayMarkFrom(texts);
        mustTell(mark);
        if (mark && marks.size() < 100)
            marks.push_back(*mark);
    }
    const WorkCalendar calendar(marks);
    const QDate day = marks.empty() ? QDate(2023, 3, 9) : marks.front().date;
    // A day at the end of the calendar has none behind it.
    if (day.year() > 1900 && day.year() < 9000) {
        const QDate later = calendar.addWorkdays(day, 20);
        mustHold(later > day && calendar.isWorkday(later) && calendar.workdaysBetween(day, later) == 20);
        mustHold(!explainDeadline(calendar, day, 10, DayUnit::Working).text().isEmpty());
    }
    if (const auto rule = DeadlineRule::parse(QString::fromUtf8(bytes.left(100))))
        mustHold(rule->count > 0 && DeadlineRule::parse(rule->stableText()) == *rule);
    return 0;
}
