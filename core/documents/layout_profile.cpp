#include "documents/layout_profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

const QStringList& layoutNames()
{
    static const QStringList names{QStringLiteral("hd36"), QStringLiteral("hd05"), QStringLiteral("nd30"),
                                   QStringLiteral("other")};
    return names;
}

QStringList texts(const QJsonValue& value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto entry : array)
        result.append(entry.toString());
    return result;
}

QDate day(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Result<LayoutProfile> load(const QString& name)
{
    QFile file(QStringLiteral(":/layouts/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Trouble::Storage,
                    QCoreApplication::translate("Papers", "The layout “%1” of papers cannot be read.").arg(name),
                    file.errorString());
    }
    return layoutFromJson(file.readAll());
}

} // namespace

Result<LayoutProfile> layoutFromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonObject top = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError || top.isEmpty()) {
        return fail(Trouble::Storage, QCoreApplication::translate("Papers", "A layout of papers is no valid JSON."),
                    parsing.errorString());
    }
    const auto part = [&top](const char* key) { return top.value(QLatin1String(key)).toObject(); };
    const auto number = [](const QJsonObject& object, const char* key, double other = 0) {
        return object.value(QLatin1String(key)).toDouble(other);
    };
    const auto words = [](const QJsonObject& object, const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    LayoutProfile profile;
    profile.name = words(top, "name");
    profile.lines = texts(top.value(QLatin1String("lines")));
    profile.from = day(top.value(QLatin1String("from")));
    profile.to = day(top.value(QLatin1String("to")));

    const QJsonObject margins = part("marginsMm");
    profile.top = number(margins, "top", 20);
    profile.bottom = number(margins, "bottom", 20);
    profile.left = number(margins, "left", 30);
    profile.right = number(margins, "right", 15);
    const QJsonObject body = part("body");
    profile.bodySize = number(body, "size", 14);
    profile.pitch = number(body, "pitch", 18);
    profile.firstLine = number(body, "firstLineMm", 10);
    profile.after = number(body, "after", 6);
    profile.tableSize = number(part("table"), "size", 12);
    profile.tablePitch = number(part("table"), "pitch", 15);

    const QJsonArray nation = top.value(QLatin1String("nation")).toArray();
    for (const auto line : nation) {
        const QJsonObject object = line.toObject();
        profile.nation.push_back({words(object, "words"), number(object, "size", 14), number(object, "rule")});
    }
    profile.superiorSize = number(part("superior"), "size", 14);
    profile.superiorBold = part("superior").value(QLatin1String("bold")).toBool();
    profile.issuerSize = number(part("issuer"), "size", 14);
    profile.issuerMark = words(part("issuer"), "mark");
    profile.issuerRule = number(part("issuer"), "rule");
    profile.numberSize = number(part("number"), "size", 14);
    profile.numberPrefix = words(part("number"), "prefix");
    profile.numberPattern = words(part("number"), "pattern");
    profile.letterPattern = words(part("number"), "letterPattern");
    profile.placeSize = number(part("place"), "size", 14);
    profile.aboutSize = number(part("about"), "size", 12);
    profile.aboutItalic = part("about").value(QLatin1String("italic")).toBool();
    profile.aboutPrefix = words(part("about"), "prefix");
    profile.nameSize = number(part("title"), "size", 16);
    profile.subjectSize = number(part("subject"), "size", 14);
    profile.subjectCapital = part("subject").value(QLatin1String("capital")).toBool();
    profile.subjectMark = words(part("subject"), "mark");
    profile.subjectRule = number(part("subject"), "rule");
    profile.heading = words(top, "heading");
    profile.people = words(top, "people");
    profile.longDates = top.value(QLatin1String("longDates")).toBool();
    profile.pageNumberSize = number(part("pageNumber"), "size", 14);

    const QJsonObject recipients = part("recipients");
    profile.recipientsTitle = words(recipients, "title");
    profile.recipientsTitleSize = number(recipients, "titleSize", 14);
    profile.recipientsUnderlined = words(recipients, "titleStyle") == QLatin1String("underlined");
    profile.recipientsSize = number(recipients, "size", 12);
    profile.recipientsKeep = words(recipients, "keep");
    profile.signingSize = number(part("signing"), "size", 14);
    profile.signingBoldPost = part("signing").value(QLatin1String("boldPost")).toBool();
    const QJsonObject minutes = part("minutes");
    profile.minutesLeft = texts(minutes.value(QLatin1String("left")));
    profile.minutesRight = texts(minutes.value(QLatin1String("right")));
    profile.minutesLeftNote = words(minutes, "leftNote");
    profile.minutesKeep = words(minutes, "keep");
    profile.annexRoman = top.value(QLatin1String("annexRoman")).toBool();
    if (profile.name.isEmpty() || profile.nation.empty() || profile.textWidth() < 50 || profile.textHeight() < 50
        || profile.pitch <= 0 || profile.tablePitch <= 0) {
        return fail(Trouble::Storage,
                    QCoreApplication::translate("Papers", "The layout “%1” of papers is not complete.").arg(profile.name));
    }
    return profile;
}

Result<LayoutProfile> layoutFor(const QString& name, const QString& line, QDate day)
{
    if (!name.isEmpty()) {
        if (!layoutNames().contains(name)) {
            return fail(Trouble::Usage, QCoreApplication::translate(
                                            "Papers", "There is no layout “%1” of papers. There are: %2.")
                                            .arg(name, layoutNames().join(QStringLiteral(", "))));
        }
        return load(name);
    }
    for (const QString& candidate : layoutNames()) {
        auto profile = load(candidate);
        if (!profile)
            return profile;
        const bool inTime = (!profile->from.isValid() || day >= profile->from)
            && (!profile->to.isValid() || day <= profile->to);
        if (profile->lines.contains(line) && inTime)
            return profile;
    }
    // A Party paper from before its first layout still takes the Party's form, any other body the editable one.
    return load(line == QLatin1String("party") ? QStringLiteral("hd36") : QStringLiteral("other"));
}

} // namespace doithoai
