#include "casefile/account_seal.h"

#include "casefile/connection.h"
#include "casefile/file_notes.h"
#include "casefile/journal_functions.h"
#include "casefile/statement.h"

namespace doithoai {

namespace {

const QString sealedNote = QStringLiteral("accountsSealed");
constexpr char16_t mark = u'#';    // no sign of an Argon2 verifier
constexpr qsizetype longest = 127; // a verifier of libsodium; with a seal it is longer, also one whose mark was damaged

QString sealOf(const QByteArray& salt, const QString& name, const AccountSecret& secret)
{
    const QStringList row{name, secret.verifier, QString::number(secret.failures), storedMoment(secret.lastTry)};
    return QString::fromLatin1(saltedDigest(salt, row.join(u'\n').toUtf8()));
}

} // namespace

QString sealedVerifier(const QByteArray& salt, const QString& name, const AccountSecret& secret)
{
    return secret.verifier + mark + sealOf(salt, name, secret);
}

bool unseal(const QByteArray& salt, const QString& name, AccountSecret& secret, bool mustBe)
{
    const qsizetype end = secret.verifier.indexOf(mark);
    if (end < 0)
        return !mustBe && secret.verifier.size() <= longest;
    const QString seal = secret.verifier.sliced(end + 1);
    secret.verifier.truncate(end);
    return seal == sealOf(salt, name, secret);
}

QString withoutSeal(const QString& stored)
{
    return stored.section(mark, 0, 0);
}

Result<bool> areSecretsSealed(Connection& connection)
{
    const auto note = fileNote(connection, sealedNote);
    return note ? Result<bool>(!note->isEmpty()) : tl::unexpected(note.error());
}

Result<void> sealSecrets(CaseFile& file)
{
    const auto salt = file.connection().salt();
    if (!salt)
        return tl::unexpected(salt.error());
    std::vector<std::pair<QString, QString>> sealed;
    {
        Statement rows(file.connection(), QStringLiteral("SELECT \"name\", \"verifier\", \"failures\", \"lastTry\" FROM \"account_secret\" "
                                                         "WHERE instr(\"verifier\", '#') = 0"));
        while (true) {
            const auto more = rows.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            const AccountSecret secret{rows.text(1), int(rows.number(2)), QDateTime::fromString(rows.text(3), Qt::ISODate)};
            if (secret.verifier.size() <= longest)
                sealed.emplace_back(rows.text(0), sealedVerifier(*salt, rows.text(0), secret));
        }
    }
    for (const auto& [name, verifier] : sealed) {
        Statement row(file.connection(), QStringLiteral("UPDATE \"account_secret\" SET \"verifier\" = ? WHERE \"name\" = ?"));
        if (const auto kept = row.bind(verifier).bind(name).run(); !kept)
            return kept;
    }
    return keepFileNote(file, sealedNote, QStringLiteral("yes"));
}

QString storedMoment(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace doithoai
