#include "services/password.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <array>
#include <sodium.h>

namespace doithoai {

namespace {

// 64 MB and three rounds: a tenth of a second on an old workstation, and dear for whoever tries a million.
constexpr auto rounds = crypto_pwhash_argon2id_OPSLIMIT_MODERATE;
constexpr auto memory = crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE;

/// The bytes of a password: composed letters, for keyboards differ in how they write them.
QByteArray bytesOf(const QString& password)
{
    return text::stored(password).toUtf8();
}

} // namespace

Result<QString> verifierOf(const QString& password)
{
    if (text::stored(password).size() < shortestPassword) {
        return fail(Trouble::Usage, QCoreApplication::translate("Accounts", "A password has at least %n characters. A short sentence is easily kept in mind.",
                                                                nullptr, shortestPassword));
    }
    QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    const bool isMade = sodium_init() >= 0
        && crypto_pwhash_str_alg(verifier.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), rounds, memory,
                                 crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!isMade)
        return fail(Trouble::Storage, QCoreApplication::translate("Accounts", "The machine has no memory left to keep a password safely. Close other programs and try again."));
    return QString::fromLatin1(verifier.data());
}

bool isPassword(const QString& verifier, const QString& password)
{
    QByteArray bytes = bytesOf(password);
    const bool isRight = sodium_init() >= 0
        && crypto_pwhash_str_verify(verifier.toLatin1().constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return isRight;
}

} // namespace doithoai
