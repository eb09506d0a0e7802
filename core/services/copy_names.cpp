#include "services/copy_names.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace doithoai {

namespace {

QDateTime momentAfter(const QString& beginning, const QRegularExpression& tail, const QString& file, const QString& fileName)
{
    const QFileInfo info(fileName);
    const QString name = info.completeBaseName();
    const auto match = tail.match(name.mid(beginning.size()));
    if (!name.startsWith(beginning) || !match.hasMatch() || info.suffix() != QFileInfo(realFile(file)).suffix())
        return {};
    return QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-HHmmss"));
}

} // namespace

QString realFile(const QString& file)
{
    const QFileInfo info(file);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString beginningOfBackups(const QString& file)
{
    return QFileInfo(realFile(file)).completeBaseName() + u'-';
}

QDateTime momentOfBackup(const QString& file, const QString& fileName)
{
    static const QRegularExpression tail(QStringLiteral("^(\\d{8}-\\d{6})(-\\d+)?$"));
    return momentAfter(beginningOfBackups(file), tail, file, fileName);
}

QDateTime momentOfCopyBeside(const QString& file, const QString& fileName)
{
    static const QRegularExpression tail(QStringLiteral("^[^.]+-(\\d{8}-\\d{6})(-\\d+)?$"));
    return momentAfter(QFileInfo(realFile(file)).completeBaseName() + u'.', tail, file, fileName);
}

} // namespace doithoai
