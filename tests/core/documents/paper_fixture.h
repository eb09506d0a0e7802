#pragma once

#include "documents/papers.h"

#include <QProcess>
#include <QTemporaryDir>

namespace doithoai {

/// A small directory, profile and a session of invented people, as papers meet them.
struct PaperFixture {
    PaperFixture();

    PaperContext context(const QString& layout = {}) const;
    /// A session of the ward's Party secretary with an answered, a promised, a deferred, a noted, a merged, a
    /// transferred and an outside opinion.
    SessionCase session(const UnitCode& organiser = {QStringLiteral("DU.DINHBANG")}) const;
    /// The same with so many answered petitions of long words instead.
    SessionCase longSession(int petitions) const;
    PeriodReport report() const;

    Directory directory;
    Vocabulary vocabulary;
    Profile profile;
    QMap<QString, QString> settings;
};

/// A petition spoken to by that event, as step number `seq`.
PetitionOnRecord spokenTo(const QString& code, const QString& event, qint64 seq, const QString& petitioner,
                          const QString& content);

/// A bookmark as a reader of the file meets it.
struct ReadBookmark {
    QString title;
    int level = 1;
    int page = 0; ///< from 1; 0: it points nowhere
    double top = 0; ///< where on the page it points, in points from the bottom
};

/// Reads made papers with the tools that an office's reader would use.
class PaperReader {
public:
    explicit PaperReader(const QByteArray& pdf);
    QString text() const;      ///< in NFC, as a reader copies it
    QString fonts() const;
    QString info() const; ///< as pdfinfo tells it: pages, size of the sheet
    int pages() const;
    QString textOfPage(int page) const;
    std::vector<ReadBookmark> bookmarks() const;
    bool isValidA1b(QString* complaint) const;
    QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }

private:
    QString run(const QString& program, const QStringList& arguments) const;
    QTemporaryDir m_folder;
};

/// The words of a text without blanks: line ends and hyphenless breaks in long words do not count.
QString squeezed(const QString& text);

} // namespace doithoai
