#include "casefile/account_seal.h"

#include "casefile/journal_functions.h"

namespace doithoai {

namespace {

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

bool unseal(const QByteArray& salt, const QString& name, AccountSecret& secret)
{
    const qsizetype end = secret.verifier.indexOf(mark);
    if (end < 0)
        return secret.verifier.size() <= longest;
    const QString seal = secret.verifier.sliced(end + 1);
    secret.verifier.truncate(end);
    return seal == sealOf(salt, name, secret);
}

QString storedMoment(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace doithoai
