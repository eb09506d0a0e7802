#include "casefile/paper_words.h"

#include "casefile/statement.h"

namespace doithoai {

Result<QMap<QString, QString>> loadPaperWords(CaseFile& file, const QString& caseCode)
{
    Statement rows(file.connection(),
                   QStringLiteral("SELECT \"kind\", \"word\", \"text\" FROM \"paper_word\" WHERE \"caseCode\" = ?"));
    rows.bindText(caseCode);
    QMap<QString, QString> words;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return words;
        words.insert(rows.text(0) + u'/' + rows.text(1), rows.text(2));
    }
}

Result<void> savePaperWord(CaseFile& file, const QString& paper, const QString& caseCode, const QString& word,
                           const QString& text)
{
    if (text.isEmpty()) {
        Statement gone(file.connection(), QStringLiteral("DELETE FROM \"paper_word\" WHERE \"kind\" = ? AND "
                                                         "\"caseCode\" = ? AND \"word\" = ?"));
        return gone.bindText(paper).bindText(caseCode).bindText(word).run();
    }
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"paper_word\" (\"kind\", \"caseCode\", \"word\", \"text\") VALUES (?, ?, ?, ?) "
                                 "ON CONFLICT (\"kind\", \"caseCode\", \"word\") DO UPDATE SET \"text\" = excluded.\"text\""));
    return row.bindText(paper).bindText(caseCode).bindText(word).bindText(text).run();
}

} // namespace doithoai
