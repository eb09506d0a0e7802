#pragma once

#include "documents/paper_form.h"
#include "documents/paper_parts.h"
#include "documents/signing.h"

namespace doithoai {

/// What all forms share: the head, the sentences, the words that a person added, the foot. A form is written from top to
/// bottom; the blocks stand in the order of the calls.
class Form {
public:
    explicit Form(const PaperInput& input);

protected:
    // Parts of the page
    template <class B>
    void add(B&& block) { m_blocks.emplace_back(std::forward<B>(block)); }
    void addAll(std::vector<Block> blocks);
    /// The draft's mark, the letterhead with the number of that kind, the line of place and date.
    void head(const QString& symbol);
    /// The same without place and date, as minutes have it; with them where the office wants them there too.
    void headOfMinutes();
    /// The same of a letter (công văn): what it is about stands below its number.
    void letterHead(const QString& symbol, const QString& about);
    /// Without number and date: of blank forms and lists.
    void plainHead();
    void title(const QString& name, const QStringList& subject);
    /// What the registers call the paper, where its title or what its letter is about does not say it all.
    void isAbout(const QString& subject) { m_subject = subject; }
    void heading(const QString& words); ///< numbered I, II, … by itself
    void subheading(const QString& words);
    void say(const QString& words, const QString& origin = {});
    void item(const QString& words, const QString& origin = {}); ///< "- …"
    /// A draft leaves room for what nobody has told yet; a paper that leaves the office waits for no hand and says nothing there.
    bool hasRoom() const { return !context().isIssue; }
    /// True where the words of that key, those proposed in their place, or room for them are printed.
    bool tells(const QString& key, const QString& proposed = {}) const;
    /// "Chủ đề: …"; with no words a dotted line to write on, where there is room.
    void labelled(const QString& label, const QString& words, const QString& origin = {});
    /// "Kính gửi: …", one line when there is one, else a list.
    void addressees(const QStringList& names);
    /// A label and dots, to be written on by hand whoever gets the paper.
    void lineToWrite(const QString& label);
    /// What a person added under that key; nothing yet: the proposed words, and without these dotted lines, where there is room.
    void personsWords(const QString& key, const QString& proposed = {}, int dottedLines = 2);
    /// The list of recipients at the left, the signature at the right. `recipients` without the last line, which keeps.
    void foot(const QStringList& recipients);
    Signature signing() const; ///< of the issuer, by whom the record names, else by its head
    /// Two signatures beside each other, as minutes have them.
    void twoSignatures(const QStringList& left, const QString& leftName, const QStringList& right, const QString& rightName);
    void annex(const QString& name); ///< on a new page, numbered by itself
    /// What was written, as one paper; the form is empty afterwards and may write the next one.
    Document take(const QString& title, Sheet sheet = Sheet::A4);

    // Words
    const PaperRecord& record() const { return m_input.record; }
    const PaperContext& context() const { return m_input.context; }
    const PaperParts& parts() const { return m_parts; }
    const Directory& directory() const { return m_input.context.directory; }
    const Unit* issuer() const { return m_input.issuer; }
    const PaperInput& input() const { return m_input; }
    bool isParty() const;                     ///< in the words of the Party's papers
    QString issuerName() const;
    QString superiorName() const;             ///< of the issuer's direct superior; in general words when unknown
    QString people() const { return m_parts.profile().people; }
    QString word(const QString& key) const;   ///< of this paper; empty when none was added
    QString wordOf(const char* paper, const QString& key) const;
    QString setting(const char* key) const;   ///< of the office
    QString unitName(const UnitCode& code) const { return directory().unitName(code); }
    QString postName(const PostCode& code) const { return directory().postName(code); }
    /// "đồng chí Nguyễn Văn A, Bí thư …"; the holder on that day where no name is given.
    QString personWords(const PostCode& post, const QString& name, QDate on) const;
    /// The words of a list of the profile: a form, a sector, a channel.
    QString listed(const char* list, const QString& key) const;
    QString legalBasis() const;               ///< as this line of bodies cites it
    /// The paper under which the record keeps its words: set once by each form.
    void isPaper(const char* name) { m_name = QLatin1String(name); }

    // Session
    bool hasSession() const { return m_input.record.session.has_value(); }
    const Session& session() const { return m_input.record.session->session; }
    QDate sessionDay() const;                 ///< of the start as held, else as planned, else the paper's day
    QString sessionWhen() const;              ///< "8 giờ 00, ngày 18 tháng 3 năm 2023"; dots when it is not set
    QString chairWords() const;               ///< the chair with name and post
    QString partnerWords() const;             ///< nhân dân, đại diện nhân dân, … by the form of the session
    QString sessionName() const;              ///< "hội nghị đối thoại trực tiếp giữa … với …"

private:
    QString place() const;
    QString letterNumber() const;
    QString replacement() const;
    QString subjectOfAll() const;
    void headWith(const QString& number, const QString& about, bool hasPlace = true);

    const PaperInput m_input; // a copy: some forms are given one that ends with the call that makes them
    PaperParts m_parts;
    QLatin1String m_name;
    QString m_symbol, m_subject;
    int m_headings = 0;
    int m_annexes = 0;
    std::vector<Block> m_blocks;
};

/// "8 giờ 00"
QString clockWords(const QDateTime& moment);
/// Names in a text that a person typed: one per line or between semicolons.
QStringList namesIn(const QString& text);
/// The name before the first comma: what stands under a signature.
QString nameOnly(const QString& words);

} // namespace doithoai
