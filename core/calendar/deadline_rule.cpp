#include "calendar/deadline_rule.h"

#include "domain/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace doithoai {

namespace {

using Start = DeadlineRule::Start;

constexpr int most = 999;

constexpr DeadlinePreset presets[] = {
    {"told10", {10, DayUnit::Working, Start::Received},  u"10 ngày làm việc kể từ ngày tiếp nhận: báo cho người gửi việc thụ lý hoặc chuyển (theo Quy định số 11-QĐi/TW)"},
    {"working5", {5, DayUnit::Working, Start::Act},  u"5 ngày làm việc kể từ ngày giao (cơ quan đặt)"},
    {"working10", {10, DayUnit::Working, Start::Act},  u"10 ngày làm việc kể từ ngày giao (cơ quan đặt)"},
    {"working15", {15, DayUnit::Working, Start::Act},  u"15 ngày làm việc kể từ ngày giao (cơ quan đặt)"},
    {"working20", {20, DayUnit::Working, Start::Act},  u"20 ngày làm việc kể từ ngày giao (cơ quan đặt)"},
    {"days15", {15, DayUnit::Calendar, Start::Act},  u"15 ngày kể từ ngày giao (cơ quan đặt)"},
    {"days20", {20, DayUnit::Calendar, Start::Act},  u"20 ngày kể từ ngày giao (cơ quan đặt)"},
    {"days30", {30, DayUnit::Calendar, Start::Act},  u"30 ngày kể từ ngày giao (cơ quan đặt)"},
};

} // namespace

std::span<const DeadlinePreset> deadlinePresets()
{
    return presets;
}

const DeadlinePreset* presetOf(const DeadlineRule& rule)
{
    const auto found = std::ranges::find(presets, rule, &DeadlinePreset::rule);
    return found == std::end(presets) ? nullptr : &*found;
}

std::optional<DeadlineRule> DeadlineRule::parse(QStringView written)
{
    const QString words = text::folded(written.toString()).simplified();
    for (const DeadlinePreset& preset : presets) {
        if (words == text::folded(QString::fromLatin1(preset.key)))
            return preset.rule;
    }
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{1,4}) ?(working|calendar|ngay lam viec|ngay|working days?|days?|calendar days?)?,? ?(act|received|(?:from|ke tu|tu) .+)?$)"));
    const auto match = shape.match(words);
    const int count = match.captured(1).toInt();
    if (!match.hasMatch() || count <= 0 || count > most)
        return std::nullopt;
    const QString unit = match.captured(2);
    const QString start = match.captured(3);
    DeadlineRule rule;
    rule.count = count;
    rule.unit = unit.contains(QLatin1String("working")) || unit.contains(QLatin1String("lam viec")) ? DayUnit::Working : DayUnit::Calendar;
    if (unit.isEmpty())
        return std::nullopt; // "10" alone says neither working nor calendar days
    const bool isReceipt = start == QLatin1String("received") || start.contains(QLatin1String("receipt")) || start.contains(QLatin1String("nhan"));
    rule.start = isReceipt ? Start::Received : Start::Act;
    return rule;
}

QString DeadlineRule::stableText() const
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(count), unit == DayUnit::Working ? QStringLiteral("working") : QStringLiteral("calendar"),
             start == Start::Received ? QStringLiteral("received") : QStringLiteral("act"));
}

QString DeadlineRule::basis() const
{
    if (const DeadlinePreset* preset = presetOf(*this))
        return QString::fromUtf16(preset->basis);
    return QStringLiteral("%1 %2 kể từ ngày %3 (cơ quan đặt)")
        .arg(QString::number(count), unit == DayUnit::Working ? QStringLiteral("ngày làm việc") : QStringLiteral("ngày"),
             start == Start::Received ? QStringLiteral("tiếp nhận") : QStringLiteral("giao"));
}

QDate warningDay(QDate dayZero, QDate last)
{
    if (!dayZero.isValid() || !last.isValid() || last <= dayZero)
        return last;
    const qint64 days = dayZero.daysTo(last);
    return dayZero.addDays((3 * days + 3) / 4);
}

} // namespace doithoai
