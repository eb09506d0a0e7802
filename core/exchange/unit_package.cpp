#include "exchange/unit_package.h"

#include "domain/unit_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

constexpr int version = 1;
constexpr QByteArrayView signatureMark = "\n,\"signature\": \"";

QString said(const char* sentence)
{
    return QCoreApplication::translate("Package", sentence);
}

QJsonObject figuresJson(const UnitPackage& package)
{
    QJsonObject figures;
    for (const QString& key : packageFigures()) {
        const auto figure = package.figures.value(key);
        figures.insert(key, figure ? QJsonValue(*figure) : QJsonValue());
    }
    return figures;
}

QJsonArray sessionsJson(const UnitPackage& package)
{
    QJsonArray sessions;
    for (const UnitPackage::Session& session : package.sessions) {
        sessions.append(QJsonObject{{QStringLiteral("code"), session.code},
                                    {QStringLiteral("topic"), session.topic},
                                    {QStringLiteral("chair"), session.chair},
                                    {QStringLiteral("heldOn"), session.heldOn.toString(Qt::ISODate)},
                                    {QStringLiteral("attendance"), session.attendance},
                                    {QStringLiteral("noticeInTime"), session.isNoticeInTime}});
    }
    return sessions;
}

QByteArray compact(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// A digest of each member, so that a changed one can be named.
QJsonObject digestsOf(const QJsonObject& parts)
{
    QJsonObject digests;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        if (it.key() == QLatin1String("digests") || it.key() == QLatin1String("signature"))
            continue;
        digests.insert(it.key(), digestOf(compact(it.value())));
        if (it.key() == QLatin1String("figures")) {
            const QJsonObject figures = it->toObject();
            for (auto figure = figures.begin(); figure != figures.end(); ++figure)
                digests.insert(QString(QStringLiteral("figures.") + figure.key()), digestOf(compact(figure.value())));
        }
    }
    return digests;
}

/// The parts whose digest is not theirs; the finer name where there is one.
QStringList changedParts(const QJsonObject& parts)
{
    const QJsonObject told = parts.value(QLatin1String("digests")).toObject();
    const QJsonObject now = digestsOf(parts);
    QStringList changed;
    for (const QString& key : now.keys() + told.keys()) {
        if (now.value(key) != told.value(key) && !changed.contains(key))
            changed.append(key);
    }
    const bool isFiner = std::ranges::any_of(changed, [](const QString& key) { return key.startsWith(QLatin1String("figures.")); });
    if (isFiner)
        changed.removeAll(QStringLiteral("figures"));
    for (QString& part : changed) {
        if (part.startsWith(QLatin1String("figures.")))
            part = figureLabel(part.mid(8)) + QStringLiteral(" (") + part + u')';
    }
    return changed;
}

Error refused(const QString& sentence)
{
    return {Trouble::Refused, sentence, {}};
}

/// What a file of signed bytes says; the shapes were proven by the signature, so that odd ones are our own.
UnitPackage packageOf(const QJsonObject& json)
{
    const auto words = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    UnitPackage package;
    package.unit = words("unit");
    package.unitName = words("unitName");
    package.period = words("period");
    package.madeOn = QDate::fromString(words("madeOn"), Qt::ISODate);
    package.madeBy = words("madeBy");
    package.number = words("number");
    package.note = words("note");
    package.sender = QByteArray::fromBase64(words("sender").toLatin1());
    const QJsonObject figures = json.value(QLatin1String("figures")).toObject();
    for (const QString& key : packageFigures()) {
        const QJsonValue figure = figures.value(key);
        package.figures.insert(key, figure.isDouble() ? std::optional(figure.toInt()) : std::nullopt);
    }
    const QJsonArray sessions = json.value(QLatin1String("sessions")).toArray();
    for (const auto value : sessions) {
        const QJsonObject session = value.toObject();
        package.sessions.push_back({session.value(QLatin1String("code")).toString(), session.value(QLatin1String("topic")).toString(),
                                    session.value(QLatin1String("chair")).toString(),
                                    QDate::fromString(session.value(QLatin1String("heldOn")).toString(), Qt::ISODate),
                                    session.value(QLatin1String("attendance")).toInt(),
                                    session.value(QLatin1String("noticeInTime")).toBool()});
    }
    return package;
}

/// Figures that no count can be: below zero, or not whole.
QString oddFigure(const QJsonObject& figures)
{
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const double number = it->toDouble(-1);
        const bool isCount = it->isDouble() && number >= 0 && number <= 10'000'000 && number == double(int(number));
        if (!it->isNull() && !isCount)
            return it.key();
    }
    return {};
}

} // namespace

const QStringList& packageFigures()
{
    static const QStringList keys{
        QStringLiteral("sessions"),   QStringLiteral("lateNotices"), QStringLiteral("people"),    QStringLiteral("received"),
        QStringLiteral("resolved"),   QStringLiteral("explained"),   QStringLiteral("accepted"),  QStringLiteral("transferred"),
        QStringLiteral("declined"),   QStringLiteral("outOfScope"),  QStringLiteral("escalated"), QStringLiteral("openInTime"),
        QStringLiteral("openOverdue")};
    return keys;
}

QString figureLabel(const QString& key)
{
    for (const Field<UnitReport>& field : fieldsOf<UnitReport>()) {
        if (key == QLatin1String(field.key))
            return fieldLabel(field.label);
    }
    return key;
}

QByteArray writePackage(const UnitPackage& package, const SigningKey& key)
{
    QJsonObject json{{QStringLiteral("doithoai"), QStringLiteral("unit-package")},
                     {QStringLiteral("version"), version},
                     {QStringLiteral("unit"), package.unit},
                     {QStringLiteral("unitName"), package.unitName},
                     {QStringLiteral("period"), package.period},
                     {QStringLiteral("madeOn"), package.madeOn.toString(Qt::ISODate)},
                     {QStringLiteral("madeBy"), package.madeBy},
                     {QStringLiteral("number"), package.number},
                     {QStringLiteral("note"), package.note},
                     {QStringLiteral("figures"), figuresJson(package)},
                     {QStringLiteral("sessions"), sessionsJson(package)},
                     {QStringLiteral("sender"), QString::fromLatin1(key.publicKey().toBase64())}};
    json.insert(QStringLiteral("digests"), digestsOf(json));
    // The signature covers every byte before it, blanks too; it closes the object as its last member.
    QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed();
    bytes.chop(1);
    bytes = bytes.trimmed();
    return bytes + signatureMark + key.sign(bytes).toBase64() + "\"\n}\n";
}

Result<UnitPackage> readPackage(const QByteArray& bytes)
{
    const QString notTaken = said(QT_TRANSLATE_NOOP("Package", "Nothing was taken in."));
    if (bytes.size() > largestPackage || !bytes.trimmed().startsWith('{'))
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Package", "This is no file of figures of a unit.")) + u' ' + notTaken));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object();
    if (document.isNull()) {
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Package", "The file of figures is cut off or broken. Ask for it again.")) + u' '
                                      + notTaken));
    }
    if (json.value(QLatin1String("doithoai")).toString() != QLatin1String("unit-package"))
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Package", "This is no file of figures of a unit.")) + u' ' + notTaken));
    if (json.value(QLatin1String("version")).toInt() > version) {
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Package", "The file of figures comes from a newer program. Bring this program up to "
                                                                        "date first."))
                                      + u' ' + notTaken));
    }
    const qsizetype mark = bytes.lastIndexOf(signatureMark);
    const QByteArray signature = QByteArray::fromBase64(json.value(QLatin1String("signature")).toString().toLatin1());
    const QByteArray sender = QByteArray::fromBase64(json.value(QLatin1String("sender")).toString().toLatin1());
    const QByteArray tail = mark < 0 ? QByteArray() : bytes.mid(mark + signatureMark.size());
    const bool isWhole = mark >= 0 && tail == signature.toBase64() + "\"\n}\n";
    if (!isWhole || !isSignedBy(sender, bytes.left(mark), signature)) {
        const QStringList changed = changedParts(json);
        const QString where = changed.isEmpty() ? said(QT_TRANSLATE_NOOP("Package", "its signature or its spacing")) : changed.join(QStringLiteral(", "));
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Package", "The file of figures was changed after it was signed: %1. Ask the unit for it "
                                                                        "again."))
                                          .arg(where)
                                      + u' ' + notTaken));
    }
    if (const QString odd = oddFigure(json.value(QLatin1String("figures")).toObject()); !odd.isEmpty()) {
        return tl::unexpected(refused(said(QT_TRANSLATE_NOOP("Package", "A figure of the file is no count: %1. Ask the unit for it again.")).arg(odd)
                                      + u' ' + notTaken));
    }
    return packageOf(json);
}

} // namespace doithoai
