#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>
#include <memory>
#include <ranges>

namespace doithoai {

namespace {
const QString key = QStringLiteral("language");
const char prefix[] = "doithoai::";
const QString usual = QStringLiteral("vi");
const QString catalogues = QStringLiteral(":/i18n/");
const QString catalogueName = QStringLiteral("doithoai.catalogue");
const QString ownName = QStringLiteral("doithoai.catalogue.qt"); ///< of what Qt itself says

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

std::vector<Language> languages()
{
    std::vector<Language> all;
    for (const QString& file : QDir(catalogues).entryList({QStringLiteral("doithoai_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        all.push_back({code, name.isEmpty() ? code : name});
    }
    std::stable_partition(all.begin(), all.end(), [](const Language& language) { return language.code == usual; });
    all.push_back({QStringLiteral("en"), QStringLiteral("English")});
    return all;
}

QString rememberedLanguage()
{
    const QString kept = QSettings().value(key).toString();
    const std::vector<Language> all = languages();
    return std::ranges::find(all, kept, &Language::code) == all.end() ? usual : kept;
}

void rememberLanguage(const QString& language)
{
    QSettings().setValue(key, language);
}

QString presentLanguage()
{
    const auto* catalogue = QCoreApplication::instance()->findChild<QTranslator*>(catalogueName, Qt::FindDirectChildrenOnly);
    return catalogue != nullptr ? catalogue->property("code").toString() : QStringLiteral("en");
}

QString countWords(qint64 number)
{
    return QLocale(presentLanguage()).toString(number);
}

namespace {

void take(std::unique_ptr<QTranslator> catalogue, const QString& name, const QString& file, const QString& language)
{
    auto* application = QCoreApplication::instance();
    if (auto* present = application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(present);
        delete present;
    }
    if (!catalogue->load(catalogues + file.arg(language)))
        return;
    catalogue->setObjectName(name);
    catalogue->setProperty("code", language);
    QCoreApplication::installTranslator(catalogue.release());
}

void takeCatalogues(const QString& language)
{
    auto* application = QCoreApplication::instance();
    // Not every system has Qt's sentences in the office's language: the dialogs of files and printers come with ours.
    take(std::make_unique<QTranslator>(application), ownName, QStringLiteral("qt_%1.qm"), language);
    take(std::make_unique<Catalogue>(application), catalogueName, QStringLiteral("doithoai_%1.qm"), language);
}

} // namespace

void useLanguage(const QString& language)
{
    if (language != presentLanguage())
        takeCatalogues(language);
    // Numbers and sizes are written as the sentences around them, whatever the machine speaks.
    QLocale::setDefault(QLocale(presentLanguage()));
}

} // namespace doithoai
