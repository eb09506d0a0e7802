#include "ui/directory/directory_fields.h"

#include "domain/dates.h"
#include "domain/field.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("DirectoryField", source);
}

FieldSpec spec(const char* key, FieldKind kind, const char* label, const char* list = "")
{
    return {QLatin1String(key), kind, say(label), QLatin1String(list), Window::ByEvent};
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// Takes texts out of a form; the first one that cannot be read is the fault.
class Reader {
public:
    Reader(const QMap<QString, QString>& texts, std::vector<FieldSpec> fields)
        : m_texts(texts)
        , m_fields(std::move(fields))
    {
    }

    QString text(const char* key) const { return m_texts.value(QLatin1String(key)).trimmed(); }
    bool isYes(const char* key) const { return text(key) == QLatin1String("yes"); }

    std::optional<QDate> day(const char* key)
    {
        const auto read = dayFromText(text(key), label(key));
        if (!read && !m_fault)
            m_fault = read.error();
        return read ? *read : std::nullopt;
    }

    std::optional<int> number(const char* key)
    {
        const QString typed = text(key);
        if (typed.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int value = typed.toInt(&isNumber);
        if (!isNumber && !m_fault)
            m_fault = Error{Trouble::Usage, say(QT_TRANSLATE_NOOP("DirectoryField", "%1: “%2” is no number.")).arg(label(key), typed), {}};
        return isNumber ? std::optional(value) : std::nullopt;
    }

    template <class Thing>
    Result<Thing> finish(Thing thing) const
    {
        if (m_fault)
            return tl::unexpected(*m_fault);
        return thing;
    }

private:
    QString label(const char* key) const
    {
        for (const FieldSpec& field : m_fields) {
            if (field.key == QLatin1String(key))
                return field.label;
        }
        return QLatin1String(key);
    }

    const QMap<QString, QString>& m_texts;
    std::vector<FieldSpec> m_fields;
    std::optional<Error> m_fault;
};

} // namespace

Result<std::optional<QDate>> dayFromText(const QString& text, const QString& label)
{
    if (text.trimmed().isEmpty())
        return std::optional<QDate>();
    const auto day = dates::parseDay(text.trimmed());
    if (!day)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("DirectoryField", "%1: there is no day “%2”. Write it as 30/06/2025.")).arg(label, text));
    return std::optional(*day);
}

QString daysWords(const std::optional<QDate>& from, const std::optional<QDate>& to)
{
    if (from && to)
        return dates::onScreen(*from) + QStringLiteral(" – ") + dates::onScreen(*to);
    if (from)
        return say(QT_TRANSLATE_NOOP("DirectoryField", "since %1")).arg(dates::onScreen(*from));
    if (to)
        return say(QT_TRANSLATE_NOOP("DirectoryField", "until %1")).arg(dates::onScreen(*to));
    return {};
}

std::vector<FieldSpec> unitFields()
{
    using enum FieldKind;
    return {
        spec("code", Text, QT_TRANSLATE_NOOP("DirectoryField", "Code")),
        spec("name", Text, QT_TRANSLATE_NOOP("DirectoryField", "Name")),
        spec("level", Choice, QT_TRANSLATE_NOOP("DirectoryField", "Level"), "level"),
        spec("line", Choice, QT_TRANSLATE_NOOP("DirectoryField", "Line"), "line"),
        spec("superior", FieldKind::Unit, QT_TRANSLATE_NOOP("DirectoryField", "Superior")),
        spec("successor", FieldKind::Unit, QT_TRANSLATE_NOOP("DirectoryField", "Successor")),
        spec("from", Day, QT_TRANSLATE_NOOP("DirectoryField", "First day")),
        spec("to", Day, QT_TRANSLATE_NOOP("DirectoryField", "Last day")),
        spec("place", Text, QT_TRANSLATE_NOOP("DirectoryField", "Place in the date line of its papers")),
        spec("symbol", Text, QT_TRANSLATE_NOOP("DirectoryField", "Symbol in the number of its papers")),
        spec("headLine", Text, QT_TRANSLATE_NOOP("DirectoryField", "Superior's line in the letterhead")),
        spec("issuer", Text, QT_TRANSLATE_NOOP("DirectoryField", "Own lines in the letterhead, parted by |")),
        spec("reports", YesNo, QT_TRANSLATE_NOOP("DirectoryField", "Owes periodical reports")),
    };
}

QMap<QString, QString> textsOf(const Unit& unit)
{
    return {{QStringLiteral("code"), unit.code.text},
            {QStringLiteral("name"), unit.name},
            {QStringLiteral("level"), unit.level},
            {QStringLiteral("line"), unit.line},
            {QStringLiteral("superior"), unit.superior.text},
            {QStringLiteral("successor"), unit.successor.text},
            {QStringLiteral("from"), field::toText(unit.from)},
            {QStringLiteral("to"), field::toText(unit.to)},
            {QStringLiteral("place"), unit.place},
            {QStringLiteral("symbol"), unit.symbol},
            {QStringLiteral("headLine"), unit.headLine},
            {QStringLiteral("issuer"), unit.issuer},
            {QStringLiteral("reports"), yesNo(unit.reports)}};
}

Result<Unit> unitFromTexts(const QMap<QString, QString>& texts)
{
    Reader read(texts, unitFields());
    Unit unit;
    unit.code.text = read.text("code");
    unit.name = read.text("name");
    unit.level = read.text("level");
    unit.line = read.text("line");
    unit.superior.text = read.text("superior");
    unit.successor.text = read.text("successor");
    unit.from = read.day("from");
    unit.to = read.day("to");
    unit.place = read.text("place");
    unit.symbol = read.text("symbol");
    unit.headLine = read.text("headLine");
    unit.issuer = read.text("issuer");
    unit.reports = read.isYes("reports");
    return read.finish(unit);
}

std::vector<FieldSpec> postFields()
{
    using enum FieldKind;
    return {
        spec("code", Text, QT_TRANSLATE_NOOP("DirectoryField", "Code")),
        spec("name", Text, QT_TRANSLATE_NOOP("DirectoryField", "Name")),
        spec("unit", FieldKind::Unit, QT_TRANSLATE_NOOP("DirectoryField", "Unit")),
        spec("quota", Number, QT_TRANSLATE_NOOP("DirectoryField", "Dialogues a year (Đ.11); empty: as the regulation asks; 0: when needed")),
        spec("isDeputy", YesNo, QT_TRANSLATE_NOOP("DirectoryField", "Deputy")),
        spec("from", Day, QT_TRANSLATE_NOOP("DirectoryField", "First day")),
        spec("to", Day, QT_TRANSLATE_NOOP("DirectoryField", "Last day")),
    };
}

QMap<QString, QString> textsOf(const Post& post)
{
    return {{QStringLiteral("code"), post.code.text},
            {QStringLiteral("name"), post.name},
            {QStringLiteral("unit"), post.unit.text},
            {QStringLiteral("quota"), field::toText(post.quota)},
            {QStringLiteral("isDeputy"), yesNo(post.isDeputy)},
            {QStringLiteral("from"), field::toText(post.from)},
            {QStringLiteral("to"), field::toText(post.to)}};
}

Result<Post> postFromTexts(const QMap<QString, QString>& texts)
{
    Reader read(texts, postFields());
    Post post;
    post.code.text = read.text("code");
    post.name = read.text("name");
    post.unit.text = read.text("unit");
    post.quota = read.number("quota");
    post.isDeputy = read.isYes("isDeputy");
    post.from = read.day("from");
    post.to = read.day("to");
    return read.finish(post);
}

std::vector<FieldSpec> termFields()
{
    using enum FieldKind;
    return {
        spec("name", Text, QT_TRANSLATE_NOOP("DirectoryField", "Full name")),
        spec("post", FieldKind::Post, QT_TRANSLATE_NOOP("DirectoryField", "Post")),
        spec("from", Day, QT_TRANSLATE_NOOP("DirectoryField", "First day")),
        spec("to", Day, QT_TRANSLATE_NOOP("DirectoryField", "Last day")),
        spec("isActing", YesNo, QT_TRANSLATE_NOOP("DirectoryField", "Acting")),
    };
}

QMap<QString, QString> textsOf(const Official& official)
{
    return {{QStringLiteral("name"), official.name},
            {QStringLiteral("post"), official.post.text},
            {QStringLiteral("from"), field::toText(official.from)},
            {QStringLiteral("to"), field::toText(official.to)},
            {QStringLiteral("isActing"), yesNo(official.isActing)}};
}

Result<Official> officialFromTexts(const QMap<QString, QString>& texts)
{
    Reader read(texts, termFields());
    Official official;
    official.name = read.text("name");
    official.post.text = read.text("post");
    official.from = read.day("from");
    official.to = read.day("to");
    official.isActing = read.isYes("isActing");
    return read.finish(official);
}

std::vector<FieldSpec> markFields()
{
    using enum FieldKind;
    return {
        spec("date", Day, QT_TRANSLATE_NOOP("DirectoryField", "Day")),
        spec("isOff", YesNo, QT_TRANSLATE_NOOP("DirectoryField", "Day off")),
        spec("name", Text, QT_TRANSLATE_NOOP("DirectoryField", "Name")),
        spec("basis", Text, QT_TRANSLATE_NOOP("DirectoryField", "Basis")),
    };
}

QMap<QString, QString> textsOf(const DayMark& mark)
{
    return {{QStringLiteral("date"), mark.date.toString(Qt::ISODate)},
            {QStringLiteral("isOff"), yesNo(mark.isOff)},
            {QStringLiteral("name"), mark.name},
            {QStringLiteral("basis"), mark.basis}};
}

Result<DayMark> markFromTexts(const QMap<QString, QString>& texts)
{
    Reader read(texts, markFields());
    DayMark mark;
    mark.date = read.day("date").value_or(QDate());
    mark.isOff = !(read.text("isOff") == QLatin1String("no"));
    mark.name = read.text("name");
    mark.basis = read.text("basis");
    return read.finish(mark);
}

QString directoryLabel(const QString& table, const QString& column)
{
    const QMap<QString, std::vector<FieldSpec>> tables = {{QStringLiteral("unit"), unitFields()},
                                                          {QStringLiteral("post"), postFields()},
                                                          {QStringLiteral("official"), termFields()},
                                                          {QStringLiteral("day_mark"), markFields()}};
    for (const FieldSpec& field : tables.value(table)) {
        if (field.key == column)
            return field.label;
    }
    return {};
}

} // namespace doithoai
