#pragma once

#include "support/catch.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <zip.h>

/// Takes an archive apart again with libzip.
class ZipReader {
public:
    explicit ZipReader(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("archive.zip"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        int trouble = 0;
        zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_RDONLY | ZIP_CHECKCONS, &trouble);
        REQUIRE(archive);
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t about;
            REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &about) == 0);
            QByteArray part(qsizetype(about.size), '\0');
            zip_file_t* opened = zip_fopen_index(archive, zip_uint64_t(i), 0);
            REQUIRE(opened);
            CHECK(zip_fread(opened, part.data(), about.size) == zip_int64_t(about.size));
            zip_fclose(opened);
            const QString name = QString::fromUtf8(about.name);
            names.append(name);
            m_parts[name] = part;
        }
        zip_close(archive);
    }

    QByteArray part(const char* name) const { return m_parts.value(QString::fromUtf8(name)); }

    /// The words of a part, a line for each element of that name. The part is well-formed, or the test ends.
    QStringList texts(const char* name, const char* element) const
    {
        QStringList lines;
        int depth = 0;
        QXmlStreamReader reader(part(name));
        while (!reader.atEnd()) {
            reader.readNext();
            const bool isElement = reader.qualifiedName() == QLatin1String(element);
            if (reader.isStartElement() && isElement && depth++ == 0)
                lines.append(QString());
            else if (reader.isEndElement() && isElement)
                --depth;
            else if (reader.isStartElement() && depth > 0 && reader.qualifiedName() == QLatin1String("text:s"))
                lines.back() += u' ';
            else if (reader.isCharacters() && depth > 0)
                lines.back() += reader.text();
        }
        INFO(reader.errorString().toStdString());
        REQUIRE_FALSE(reader.hasError());
        return lines;
    }

    QStringList names; ///< in the order of the archive

private:
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_parts;
};
