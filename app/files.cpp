#include "app/files.h"

#include "app/sign_in.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace doithoai::cli {

Result<std::unique_ptr<Office>> openOffice(const QString& path, CaseFile::Access access, Desk& desk)
{
    auto file = CaseFile::open(path, access, [&](const UpdateStep& step) {
        desk.out.message(QCoreApplication::translate("CommandLine", "Bringing the file up to date, %1 of %2: %3").arg(step.number).arg(step.of).arg(step.what));
    });
    return file ? openOffice(std::move(*file), desk) : tl::unexpected(file.error());
}

Result<std::unique_ptr<Office>> openOffice(std::unique_ptr<CaseFile> file, Desk& desk)
{
    for (const QString& warning : file->warnings())
        desk.out.message(warning);
    file->setCacheFolder(cacheFolder());
    auto office = Office::open(std::move(file), desk.papers);
    if (!office)
        return office;
    if (const auto who = signIn(**office, desk); !who)
        return tl::unexpected(who.error());
    return office;
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

Result<void> checkPaperName(const QString& path)
{
    for (const char* ending : {".pdf", ".odt", ".xlsx"}) {
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return {};
    }
    return fail(Trouble::Usage,
                QCoreApplication::translate("CommandLine", "A paper is written as PDF, as ODT to be edited, its tables as XLSX: "
                                                           "give a name that ends in .pdf, .odt or .xlsx, not “%1”.")
                    .arg(path));
}

Result<void> checkPdfName(const QString& path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return {};
    return fail(Trouble::Usage,
                QCoreApplication::translate("CommandLine", "A paper is written as PDF: give a name that ends in .pdf, not "
                                                           "“%1”.")
                    .arg(path));
}

} // namespace doithoai::cli
