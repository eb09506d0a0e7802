#include "exchange/signing_key.h"

#include <sodium.h>

namespace doithoai {

namespace {

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// The library must be set up once; it cannot fail where the system gives random bytes.
void setUp()
{
    static const int done = sodium_init();
    if (done < 0)
        qFatal("libsodium cannot be set up");
}

QByteArray blake2b(const QByteArray& bytes)
{
    setUp();
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(data(digest), size_t(digest.size()), data(bytes), size_t(bytes.size()), nullptr, 0);
    return digest;
}

} // namespace

SigningKey SigningKey::make()
{
    setUp();
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(data(seed), size_t(seed.size()));
    return *fromSeed(seed);
}

std::optional<SigningKey> SigningKey::fromSeed(const QByteArray& seed)
{
    setUp();
    if (seed.size() != crypto_sign_SEEDBYTES)
        return std::nullopt;
    SigningKey key;
    key.m_seed = seed;
    key.m_publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    key.m_secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(data(key.m_publicKey), data(key.m_secretKey), data(seed));
    return key;
}

QByteArray SigningKey::sign(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(data(signature), nullptr, data(bytes), size_t(bytes.size()), data(m_secretKey));
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& bytes, const QByteArray& signature)
{
    setUp();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(data(signature), data(bytes), size_t(bytes.size()), data(publicKey)) == 0;
}

QString fingerprintOf(const QByteArray& publicKey)
{
    const QString hex = QString::fromLatin1(blake2b(publicKey).left(8).toHex()).toUpper();
    return QStringLiteral("%1 %2 %3 %4").arg(hex.left(4), hex.mid(4, 4), hex.mid(8, 4), hex.mid(12, 4));
}

QString digestOf(const QByteArray& bytes)
{
    return QString::fromLatin1(blake2b(bytes).toHex());
}

} // namespace doithoai
