#pragma once

#include "documents/forms/form.h"
#include "documents/forms/summary_order.h"

namespace doithoai {

/// What papers at and after a session share: words about its petitions and their ends.
class AfterForm : public Form {
public:
    using Form::Form;

protected:
    /// The name of a unit or a post by its code; other words as they are.
    QString nameOrWords(const QString& codeOrWords) const;
    /// A body as a letter addresses it: Ban Thường vụ Thành ủy Từ Sơn, Ủy ban nhân dân thành phố Từ Sơn.
    QString addressed(const QString& codeOrWords) const;
    QString addressedSuperior() const;
    /// The organiser's direct superior as a recipient: "Thành ủy Từ Sơn (để báo cáo)".
    QString superiorRecipient() const;

    /// Withholds from what is said of a petition whatever this print withholds.
    QString hidden(const QString& words, const Petition& petition) const;
    /// What the registers say of it, which keep nobody's name: "kiến nghị của một công dân ở phường … về đền bù đất"; of a
    /// denunciation no more than that it is one.
    QString raisedWords(const Petition& petition) const;
    /// Who raised it, as this print shows it.
    QString who(const Petition& petition) const;

    // Of a petition, for sentences and cells
    QString replyOf(const Petition& petition) const;  ///< said at the session, else drafted for it
    QString resultOf(const PetitionOnRecord& record) const; ///< what became of it, or the direction
    QString timeOf(const PetitionOnRecord& record) const;
    QString levelOf(const Petition& petition) const;  ///< the level or body that resolves it
    QString handlerOf(const Petition& petition) const; ///< who is to act: promised, given, transferred, reported to
    std::optional<QDate> dueOf(const Petition& petition) const;

    // Of the session
    QString minutesWords() const; ///< its minutes among what is enclosed, with the number that they bear
    QString onSessionDay() const; ///< "ngày 18 tháng 3 năm 2023", or dots
    /// The title's lines: the session's name broken where one would breathe.
    QStringList subjectLines(const QString& before, const QString& after = {}) const;
    /// Rules that the session passed with a reason: the rule in words and the reason.
    std::vector<std::pair<QString, QString>> passedWithReason() const;
    bool isHeld() const { return session().actualStart.has_value(); }

    /// A line on which somebody writes by hand.
    static QString dotted(int count = 40) { return QString(count, u'.'); }
    QString orDots(const QString& words, int count = 40) const;
    /// A paragraph of the person's words that goes on behind a label; without any a dotted line, where there is room.
    void labelledWords(const QString& label, const QString& key, const QString& proposed = {});
    /// "Tài liệu gửi kèm:" and its list.
    void enclosed(const QStringList& papers);
    /// Words that are several paragraphs, said of a petition.
    void sayAll(const QString& words, const QString& origin = {});
};

/// A short day in a cell: 18/03/2023.
QString shortDay(const std::optional<QDate>& day);
/// Without the full stop that the writer set.
QString unclosed(const QString& words);
/// The word "none" or nothing.
bool isNone(const QString& words);

/// The record signed as the case says it was, where the print names no number and no day itself.
PaperRecord signedAs(PaperRecord record, const QString& number, const std::optional<QDate>& day);

} // namespace doithoai
