#include "ui/language.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTranslator>

namespace doithoai {

namespace {
const QString key = QStringLiteral("language");
const char prefix[] = "doithoai::";
const QString catalogueName = QStringLiteral("doithoai.catalogue");

/// The catalogue names the context of tr() by the class alone, moc names it with its namespace.
class Catalogue : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const bool isQualified = context != nullptr && qstrncmp(context, prefix, sizeof prefix - 1) == 0;
        return QTranslator::translate(isQualified ? context + sizeof prefix - 1 : context, source, comment, n);
    }
};

} // namespace

QString rememberedLanguage()
{
    return QSettings().value(key, QStringLiteral("vi")).toString() == QLatin1String("en") ? QStringLiteral("en")
                                                                                         : QStringLiteral("vi");
}

void rememberLanguage(const QString& language)
{
    QSettings().setValue(key, language);
}

QString presentLanguage()
{
    const auto* application = QCoreApplication::instance();
    const bool isVietnamese = application->findChild<QTranslator*>(catalogueName, Qt::FindDirectChildrenOnly) != nullptr;
    return isVietnamese ? QStringLiteral("vi") : QStringLiteral("en");
}

void useLanguage(const QString& language)
{
    auto* application = QCoreApplication::instance();
    auto* catalogue = application->findChild<QTranslator*>(catalogueName, Qt::FindDirectChildrenOnly);
    if (language == QLatin1String("vi")) {
        if (catalogue != nullptr)
            return;
        catalogue = new Catalogue(application);
        catalogue->setObjectName(catalogueName);
        if (catalogue->load(QStringLiteral(":/i18n/doithoai_vi.qm")))
            QCoreApplication::installTranslator(catalogue);
    } else if (catalogue != nullptr) {
        QCoreApplication::removeTranslator(catalogue);
        delete catalogue;
    }
}

} // namespace doithoai
