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

CopyName nameByShape(const QRegularExpression& shape, const QString& fileName)
{
    const auto match = shape.match(QFileInfo(fileName).completeBaseName());
    if (!match.hasMatch())
        return {};
    return {match.captured(1), QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMdd-HHmmss"))};
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

CopyName nameOfBackup(const QString& fileName)
{
    static const QRegularExpression shape(QStringLiteral("^(.+)-(\\d{8}-\\d{6})(-\\d+)?$"));
    return nameByShape(shape, fileName);
}

CopyName nameOfCopyBeside(const QString& fileName)
{
    static const QRegularExpression shape(QStringLiteral("^(.+)\\.[^.]+-(\\d{8}-\\d{6})(-\\d+)?$"));
    return nameByShape(shape, fileName);
}

} // namespace doithoai
