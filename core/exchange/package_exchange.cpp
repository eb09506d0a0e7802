#include "exchange/package_exchange.h"

#include "calendar/deadline.h"
#include "casefile/signing_keys.h"
#include "services/permission.h"
#include "services/unit_reports.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString said(const char* sentence)
{
    return QCoreApplication::translate("Package", sentence);
}

/// Has a key noted that an older program made, where the file can be written.
Result<void> noteKey(Office& office, const QByteArray& seed, const Actor& actor)
{
    const auto isNoted = isOwnSeedNoted(office.file());
    if (!isNoted)
        return tl::unexpected(isNoted.error());
    if (*isNoted || office.file().access() == CaseFile::Access::ReadOnly)
        return {};
    auto transaction = office.begin(acts::signPackage, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto noted = noteOwnSeed(office.file(), seed);
    return noted ? transaction->commit() : noted;
}

/// The key of the file, made at the first sending.
Result<SigningKey> ownKey(Office& office, const Actor& actor)
{
    const auto seed = ownSeed(office.file());
    if (!seed)
        return tl::unexpected(seed.error());
    if (*seed) {
        auto key = SigningKey::fromSeed(**seed);
        if (key) {
            const auto noted = noteKey(office, **seed, actor);
            return noted ? Result<SigningKey>(std::move(*key)) : tl::unexpected(noted.error());
        }
        return fail(Trouble::Damaged, said(QT_TRANSLATE_NOOP("Package", "The key by which this file signs is damaged. Take the newest backup.")));
    }
    SigningKey key = SigningKey::make();
    auto transaction = office.begin(acts::signPackage, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto kept = keepOwnSeed(office.file(), key.seed()); !kept)
        return tl::unexpected(kept.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return key;
}

QString figureText(const std::optional<int>& figure)
{
    return figure ? QString::number(*figure) : QString();
}

QMap<QString, QString> figureTexts(const UnitReport& report)
{
    QMap<QString, QString> texts;
    for (const Field<UnitReport>& field : fieldsOf<UnitReport>()) {
        const QString key = QString::fromLatin1(field.key);
        if (packageFigures().contains(key))
            texts.insert(key, textOf(report, field));
    }
    return texts;
}

/// Đ.8.3, by the regulation of the session's own day.
bool isNoticeInTime(const Office& office, const Session& session)
{
    const QDate planned = session.plannedStart ? session.plannedStart->date() : session.actualStart->date();
    const Profile* profile = office.profiles().inForceOn(planned);
    if (profile == nullptr || !session.announcedOn)
        return false;
    const DayUnit unit = profile->noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
    return *session.announcedOn <= lastDayToAnnounce(office.calendar(), planned, profile->noticeDays, unit);
}

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

Error refusedBecause(const QString& sentence)
{
    return {Trouble::Refused, sentence + u' ' + said(QT_TRANSLATE_NOOP("Package", "Nothing was taken in.")), {}};
}

} // namespace

Outcome<QByteArray> makePackage(Office& office, const UnitReport& own, const QStringList& sessions, const Actor& actor)
{
    const Unit* unit = office.directory().unit(own.unit);
    if (!unit) {
        return refuse({Trouble::Refused, said(QT_TRANSLATE_NOOP("Package", "The directory does not know the unit “%1”.")).arg(own.unit.text), {}});
    }
    // Whether the key is there already or not: who uses it signs for the unit.
    if (!office.may(acts::signPackage))
        return tl::unexpected(roleRefusal(roleFinding(acts::signPackage, office.person() ? office.person()->roles : Roles{})));
    const auto key = ownKey(office, actor);
    if (!key)
        return refuse(key.error());
    UnitPackage package;
    package.unit = unit->code.text;
    package.unitName = unit->name;
    package.period = own.period;
    package.madeOn = actor.today;
    package.madeBy = actor.by;
    package.number = own.number;
    package.note = own.note;
    const QMap<QString, QString> figures = figureTexts(own);
    for (const QString& figure : packageFigures()) {
        const QString value = figures.value(figure);
        package.figures.insert(figure, value.isEmpty() ? std::nullopt : std::optional(value.toInt()));
    }
    for (const QString& code : sessions) {
        const auto held = office.session(SessionCode{code});
        if (!held)
            return refuse(held.error());
        const Session& session = held->session;
        if (!session.actualStart)
            continue;
        package.sessions.push_back({session.code.text, session.topic, session.chair.text, session.actualStart->date(),
                                    session.attendance.value_or(0), isNoticeInTime(office, session)});
    }
    return writePackage(package, *key);
}

Result<PackagePreview> previewPackage(Office& office, const QByteArray& bytes)
{
    auto package = readPackage(bytes);
    if (!package)
        return tl::unexpected(package.error());
    PackagePreview preview;
    preview.package = std::move(*package);
    const UnitCode unit{preview.package.unit};
    preview.report = QStringLiteral("BCDV-%1-%2").arg(preview.package.period, unit.text);
    const auto report = office.unitReport(UnitReportCode{preview.report});
    if (!report) {
        return tl::unexpected(refusedBecause(said(QT_TRANSLATE_NOOP("Package", "%1 owes this office no report of %2."))
                                                 .arg(preview.package.unitName, preview.package.period)));
    }
    preview.fingerprint = fingerprintOf(preview.package.sender);
    const auto known = senderKey(office.file(), unit);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        preview.trust = **known == preview.package.sender ? SenderTrust::Known : SenderTrust::Other;
    const QMap<QString, QString> before = figureTexts(report->report);
    preview.isKnown = report->report.state != UnitReportState::Expected;
    for (const QString& figure : packageFigures()) {
        preview.cells.push_back({figure, before.value(figure), figureText(preview.package.figures.value(figure))});
        preview.isKnown = preview.isKnown && !preview.cells.back().differs();
    }
    return preview;
}

Outcome<bool> takePackage(Office& office, const QByteArray& bytes, const PackageReceipt& receipt, const Actor& actor)
{
    const auto preview = previewPackage(office, bytes);
    if (!preview)
        return refuse(preview.error());
    if (preview->trust == SenderTrust::Other && !receipt.acceptsKey) {
        return refuse(refusedBecause(said(QT_TRANSLATE_NOOP("Package", "This file was signed with another key than the files of %1 before (fingerprint %2). "
                                                                       "Ask the unit whether it has a new one."))
                                         .arg(preview->package.unitName, preview->fingerprint)));
    }
    if (preview->isKnown)
        return false;
    Act act;
    act.data.insert(QStringLiteral("receivedByTUVP"), dayText(receipt.byTUVP));
    act.data.insert(QStringLiteral("receivedByBDV"), dayText(receipt.byBDV));
    if (!preview->package.number.isEmpty())
        act.data.insert(QStringLiteral("number"), preview->package.number);
    if (!preview->package.note.isEmpty())
        act.data.insert(QStringLiteral("note"), preview->package.note);
    for (const PackagePreview::Cell& cell : preview->cells) {
        if (cell.differs() || !cell.after.isEmpty())
            act.data.insert(cell.key, cell.after); // blank overwrites what a report that was sent back had
    }
    // The step is judged as any other: a report that is in already must be sent back before other figures replace it.
    if (const auto done = office.apply(preview->report, QStringLiteral("receive"), act, actor); !done)
        return tl::unexpected(done.error());
    if (preview->trust != SenderTrust::Known) {
        auto transaction = office.begin(acts::trustSender, actor);
        if (!transaction)
            return refuse(transaction.error());
        if (const auto kept = keepSenderKey(office.file(), UnitCode{preview->package.unit}, preview->package.sender, actor.today); !kept)
            return refuse(kept.error());
        if (const auto committed = transaction->commit(); !committed)
            return refuse(committed.error());
    }
    return true;
}

Result<QString> ownFingerprint(Office& office)
{
    const auto seed = ownSeed(office.file());
    if (!seed)
        return tl::unexpected(seed.error());
    const auto key = *seed ? SigningKey::fromSeed(**seed) : std::nullopt;
    return key ? fingerprintOf(key->publicKey()) : QString();
}

} // namespace doithoai
