#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace doithoai {

/// An Ed25519 key by which a body's copy of the program signs the files that it sends.
class SigningKey {
public:
    static SigningKey make();
    /// From the 32 bytes that `seed()` gave; nothing for any other length.
    static std::optional<SigningKey> fromSeed(const QByteArray& seed);

    const QByteArray& seed() const { return m_seed; }            ///< secret, 32 bytes
    const QByteArray& publicKey() const { return m_publicKey; }  ///< 32 bytes
    QByteArray sign(const QByteArray& bytes) const;              ///< 64 bytes

private:
    SigningKey() = default;
    QByteArray m_seed, m_publicKey, m_secretKey;
};

bool isSignedBy(const QByteArray& publicKey, const QByteArray& bytes, const QByteArray& signature);

/// What two people compare on the telephone: "3F9A 0C41 77D2 B5E8", of the key's BLAKE2b digest.
QString fingerprintOf(const QByteArray& publicKey);

/// BLAKE2b-256 of the bytes, in hexadecimal.
QString digestOf(const QByteArray& bytes);

} // namespace doithoai
