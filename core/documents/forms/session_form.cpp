#include "documents/forms/session_form.h"

#include "documents/flow.h"
#include "documents/forms/petitioner_words.h"
#include "documents/paper_fonts.h"
#include "documents/signing.h"
#include "domain/dates.h"

#include <algorithm>
#include <array>

namespace doithoai {

namespace {

constexpr double millimetresOfPoint = 25.4 / 72;
constexpr double smallTextWidth = 148 - 2 * 14; // as the composer sets an A5 sheet

QString weekday(QDate day)
{
    static const std::array names{QStringLiteral("thứ Hai"), QStringLiteral("thứ Ba"), QStringLiteral("thứ Tư"), QStringLiteral("thứ Năm"),
                                  QStringLiteral("thứ Sáu"), QStringLiteral("thứ Bảy"), QStringLiteral("Chủ nhật")};
    return names.at(size_t(day.dayOfWeek() - 1));
}

double wordsWidth(const QString& words, double size, bool bold)
{
    Paragraph paragraph;
    paragraph.runs = {{words, bold}};
    paragraph.size = size;
    return lay(paragraph, twipsOfMillimetres(10'000)).natural / twipsOfMillimetres(1);
}

} // namespace

double SessionForm::textWidth() const
{
    return m_isSmall ? smallTextWidth : parts().profile().textWidth();
}

// The page ------------------------------------------------------------------------------------------------------------

void SessionForm::titleOf(const QString& name, const QString& what)
{
    const QString whole = QString(what + u' ' + sessionName()).trimmed();
    const qsizetype breath = whole.lastIndexOf(QStringLiteral("giữa "));
    const bool isOneLine = whole.size() <= 60 || breath < 1;
    title(name, isOneLine ? QStringList{whole} : QStringList{whole.left(breath).trimmed(), whole.mid(breath)});
}

void SessionForm::labelledWord(const QString& label, const QString& key, const QString& proposed)
{
    const QString own = word(key).trimmed();
    QStringList lines = printableLines(own.isEmpty() ? proposed : own);
    if (lines.isEmpty() && !hasRoom())
        return;
    if (lines.isEmpty()) {
        Paragraph paragraph = parts().sentence({{label + u' ', true}, {dotsAfter(label, 1)}});
        paragraph.align = Align::Left;
        paragraph.word = key;
        add(std::move(paragraph));
        return;
    }
    const bool isOne = lines.size() == 1;
    const QString first = lines.takeFirst();
    Paragraph paragraph = parts().sentence({{label + u' ', true}, {isOne ? closed(first) : first}});
    paragraph.word = key;
    add(std::move(paragraph));
    for (const QString& text : std::as_const(lines)) {
        Paragraph next = parts().sentence({{text}});
        next.word = key;
        add(std::move(next));
    }
}

void SessionForm::labelled(const QString& label, const QString& words, const QString& origin)
{
    if (!printable(words).isEmpty())
        Form::labelled(label, words, origin);
    else if (hasRoom())
        blank(label);
}

void SessionForm::numbered(const QString& label, const QString& words, const QString& origin)
{
    if (hasRoom() || !printable(words).isEmpty())
        labelled(QStringLiteral("%1. %2:").arg(++m_number).arg(label), words, origin);
}

void SessionForm::numberedWord(const QString& label, const QString& key, const QString& proposed)
{
    if (tells(key, proposed))
        labelledWord(QStringLiteral("%1. %2:").arg(++m_number).arg(label), key, proposed);
}

QString SessionForm::dotsAfter(const QString& label, double share) const
{
    const LayoutProfile& profile = parts().profile();
    const double room = textWidth() * share - profile.firstLine - wordsWidth(label + u' ', profile.bodySize, true);
    const double dot = profile.bodySize * 0.25 * millimetresOfPoint;
    return QString(std::max(8, int(room / dot) - 1), u'.');
}

void SessionForm::blank(const QString& label, int linesBelow)
{
    Paragraph paragraph = parts().sentence({{label + u' ', true}, {dotsAfter(label, 1)}});
    paragraph.align = Align::Left;
    paragraph.after = linesBelow > 0 ? 0 : paragraph.after;
    paragraph.keepWithNext = linesBelow > 0;
    add(std::move(paragraph));
    if (linesBelow > 0)
        add(parts().dotted(linesBelow));
}

void SessionForm::blanks(const QStringList& labels)
{
    const LayoutProfile& profile = parts().profile();
    const double dot = profile.bodySize * 0.25 * millimetresOfPoint;
    double room = textWidth() - profile.firstLine;
    for (const QString& label : labels)
        room -= wordsWidth(label + QStringLiteral("  "), profile.bodySize, true);
    const int each = std::max(6, int(room / dot / double(labels.size())) - 1);
    std::vector<Run> runs;
    for (const QString& label : labels) {
        runs.push_back({label + u' ', true});
        runs.push_back({QString(each, u'.') + u' '});
    }
    Paragraph paragraph = parts().sentence(std::move(runs));
    paragraph.align = Align::Left;
    add(std::move(paragraph));
}

void SessionForm::line(const QString& words, Align align, bool bold, bool italic, double after)
{
    Paragraph paragraph = parts().sentence({{words, bold, italic}});
    paragraph.align = align;
    paragraph.firstLine = 0;
    paragraph.after = after;
    add(std::move(paragraph));
}

void SessionForm::minutesHead()
{
    if (context().isDraft)
        add(parts().draftMark());
    const bool hasPlace = setting("papers.minutesPlaceLine") == QLatin1String("yes");
    add(parts().letterhead(issuer(), issuerName(), parts().number(record().signing.number, QStringLiteral("BB"), issuer()),
                           hasPlace ? placeAndDay(record().signing.date) : QString()));
}

QString SessionForm::placeAndDay(const std::optional<QDate>& day) const
{
    const QString own = issuer() ? issuer()->place : QString();
    return PaperParts::placeLine(own.isEmpty() ? setting("papers.place") : own, day, input().day.year());
}

Table SessionForm::tableWith(std::vector<double> widths, const QStringList& head) const
{
    Table table;
    table.widths = std::move(widths);
    Row row;
    for (const QString& words : head)
        row.push_back(parts().headCell(words));
    table.head.push_back(std::move(row));
    table.before = 4;
    table.after = 8;
    return table;
}

Cell SessionForm::words(const QString& text, const QString& origin, Align align) const
{
    Cell cell = parts().cell(text, align);
    cell.words.origin = origin;
    return cell;
}

Row SessionForm::groupRow(const QString& text, int columns) const
{
    Cell cell = parts().cell(text, Align::Left, true);
    cell.columns = columns;
    cell.words.keepWithNext = true; // never the last row of a page
    return {cell};
}

// The session as it is planned ----------------------------------------------------------------------------------------

QDate SessionForm::plannedDay() const
{
    if (hasSession() && session().plannedStart)
        return session().plannedStart->date();
    return sessionDay();
}

QString SessionForm::plannedWhen() const
{
    if (!session().plannedStart)
        return QStringLiteral("..... giờ ....., ngày ..... tháng ..... năm .......");
    return whenWords(*session().plannedStart);
}

QString SessionForm::whenWords(const QDateTime& start)
{
    return QStringLiteral("%1, %2, %3").arg(clockWords(start), weekday(start.date()), dates::onPaper(start.date()));
}

QString SessionForm::plannedHours() const
{
    if (!session().plannedStart || session().plannedMinutes.value_or(0) <= 0)
        return plannedWhen();
    const QDateTime& start = *session().plannedStart;
    const QDateTime end = start.addSecs(qint64(*session().plannedMinutes) * 60);
    const QString day = QStringLiteral("%1, %2").arg(weekday(start.date()), dates::onPaper(start.date()));
    return QStringLiteral("từ %1 đến %2, %3").arg(clockWords(start), clockWords(end), day);
}

QString SessionForm::minutesWords(int minutes)
{
    if (minutes < 60)
        return QStringLiteral("%1 phút").arg(minutes);
    return minutes % 60 == 0 ? QStringLiteral("%1 giờ").arg(minutes / 60)
                             : QStringLiteral("%1 giờ %2 phút").arg(minutes / 60).arg(minutes % 60);
}

QString SessionForm::durationWords() const
{
    if (session().plannedMinutes.value_or(0) > 0)
        return minutesWords(*session().plannedMinutes);
    const Profile& profile = context().profile;
    return profile.minMinutes % 60 == 0 && profile.maxMinutes % 60 == 0
        ? QStringLiteral("từ %1 đến %2 giờ").arg(profile.minMinutes / 60).arg(profile.maxMinutes / 60)
        : QStringLiteral("từ %1 đến %2").arg(minutesWords(profile.minMinutes), minutesWords(profile.maxMinutes));
}

QString SessionForm::shortDay(QDate day)
{
    return dates::inCitation(day);
}

QString SessionForm::dayCited(QDate day) const
{
    return parts().dayCited(day);
}

QString SessionForm::planWords() const
{
    const QString number = printable(session().planNumber);
    if (number.isEmpty())
        return {};
    return QStringLiteral("Kế hoạch số %1 của %2").arg(parts().numberCited(number, session().planDate), unitName(session().organiser));
}

bool SessionForm::isNoticeIssued() const
{
    return std::ranges::any_of(record().issued, [](const IssuedPaper& paper) { return paper.kind == QLatin1String("notice"); });
}

QString SessionForm::noticeCitation(const std::optional<QDate>& announcedOn) const
{
    const QString issuer = unitName(session().organiser);
    for (auto paper = record().issued.rbegin(); paper != record().issued.rend(); ++paper) {
        if (paper->kind == QLatin1String("notice"))
            return QStringLiteral("Thông báo số %1 của %2").arg(parts().numberCited(paper->number, paper->date), issuer);
    }
    return announcedOn ? QStringLiteral("Thông báo %1 của %2").arg(dayCited(*announcedOn), issuer)
                       : QStringLiteral("Thông báo số ........ ngày ..... tháng ..... năm ....... của %1").arg(issuer);
}

// Who -----------------------------------------------------------------------------------------------------------------

QString SessionForm::ofUnit(const QString& unitOrWords) const
{
    const Unit* unit = directory().unit(UnitCode{unitOrWords});
    return unit ? unit->name : unitOrWords;
}

std::vector<SessionForm::Invitee> SessionForm::invitees() const
{
    std::vector<Invitee> all;
    const auto addBody = [&](const QString& text) -> Invitee* {
        const auto code = directory().findUnit(text);
        const Unit* unit = code ? directory().unit(*code) : nullptr;
        if (text.isEmpty() || (unit && unit->code == session().organiser))
            return nullptr;
        const QString name = unit ? unit->name : text;
        const auto known = std::ranges::find_if(all, [&](const Invitee& other) {
            return unit ? other.unit == unit : other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known != all.end())
            return &*known;
        all.push_back({unit, name, {}});
        return &all.back();
    };
    for (const QString& name : namesIn(session().invited))
        addBody(name);
    for (const UnitCode& unit : session().coOrganisers)
        addBody(unit.text);
    for (const Petition* petition : petitionsToAnswer()) {
        if (Invitee* invitee = addBody(petition->unit.text))
            invitee->petitions.push_back(petition);
    }
    return all;
}

QString SessionForm::inviteeWords(const Invitee& invitee) const
{
    if (const auto post = directory().findPost(invitee.name))
        return QStringLiteral("Đồng chí %1").arg(postName(*post));
    if (!invitee.unit)
        return invitee.name;
    const PostCode head = headOf(*invitee.unit, directory());
    return directory().post(head) ? QStringLiteral("Đồng chí %1").arg(postName(head))
                                  : QStringLiteral("Đại diện lãnh đạo %1").arg(invitee.name);
}

LayoutProfile onSmallSheet(const LayoutProfile& profile)
{
    LayoutProfile small = profile;
    const auto shrink = [](double& size) { size *= 0.74; };
    for (LayoutProfile::HeadLine& head : small.nation)
        shrink(head.size);
    for (double* size : {&small.superiorSize, &small.issuerSize, &small.numberSize, &small.placeSize, &small.recipientsTitleSize,
                         &small.recipientsSize})
        shrink(*size);
    small.bodySize = small.subjectSize = small.signingSize = small.pageNumberSize = 12;
    small.nameSize = 14;
    small.tableSize = 10.5;
    small.tablePitch = 13;
    small.pitch = 15.5;
    small.firstLine = 7;
    small.after = 4;
    return small;
}

} // namespace doithoai
