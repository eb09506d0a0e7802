#include "documents/dossier_file.h"

#include "domain/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace doithoai {

Result<QString> writeDossier(const MadeDossier& dossier, const QString& path)
{
    QString folder;
    if (!dossier.beside.empty()) {
        const QFileInfo target(path);
        folder = target.dir().filePath(target.completeBaseName() + QStringLiteral("-kem-theo"));
        const QFileInfo there(folder);
        if (path.startsWith(QLatin1String("/dev/")) || there.isSymLink() || (there.exists() && !there.isDir()) || !QDir().mkpath(folder)) {
            return fail(Trouble::Storage, QCoreApplication::translate("Papers", "Some attachments lie beside the dossier, and the folder "
                                                                                "%1 for them cannot be made there.")
                                              .arg(folder));
        }
        for (const BesideFile& file : dossier.beside) {
            if (auto written = atomicWrite(QDir(folder).filePath(file.name), file.bytes); !written)
                return tl::unexpected(written.error());
        }
    }
    if (auto written = atomicWrite(path, dossier.paper.pdf); !written)
        return tl::unexpected(written.error());
    return folder;
}

} // namespace doithoai
