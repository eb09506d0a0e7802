#include "app/both_languages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace doithoai::cli {

namespace {

/// Says everything as it stands in the sources.
class English : public QTranslator {
public:
    QString translate(const char*, const char* sourceText, const char*, int) const override { return QString::fromUtf8(sourceText); }
    bool isEmpty() const override { return false; }
};

} // namespace

QStringList inBothLanguages(const std::function<QStringList()>& words)
{
    QStringList all;
    const auto add = [&](QTranslator& translator) {
        QCoreApplication::installTranslator(&translator);
        all += words();
        QCoreApplication::removeTranslator(&translator);
    };
    QTranslator vietnamese;
    if (vietnamese.load(QStringLiteral(":/i18n/doithoai_vi.qm")))
        add(vietnamese);
    English english;
    add(english);
    return all;
}

} // namespace doithoai::cli
