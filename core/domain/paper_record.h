#pragma once

#include "domain/cases.h"
#include "domain/directory.h"

#include <QByteArray>
#include <QMap>

namespace doithoai {

/// What a paper is about: which of the parts of its record are filled.
enum class PaperSubject {
    Session,
    Petitions,  ///< one or several, together on one paper or a paper each
    Escalation,
    UnitReport,
    Period,     ///< a half-year or a year, of one organiser or of the office
    Post,       ///< a leader's year
    File,       ///< the office's file itself
};

/// Number, day and signature of a paper, as it is or was issued. Empty parts print as dots to write on.
struct PaperSigning {
    QString number;            ///< as a person says it: 5, 21a, or in full
    std::optional<QDate> date;
    PostCode post;             ///< who signs; empty: the head of the issuing body
    QString name;              ///< empty: the post's holder on that day

    friend bool operator==(const PaperSigning&, const PaperSigning&) = default;
};

/// An issued paper without its pages.
struct IssuedPaper {
    QString kind, caseCode;
    int version = 1;
    QString number; ///< as printed
    QDate date;
    QString subject;
    QByteArray hash; ///< SHA-256 of the PDF
    QMap<QString, QString> letters = {}; ///< the numbers of the letters that went out with it, by the case that each tells of
};

/// A file that is attached to a case, without its bytes.
struct AttachmentHead {
    qint64 id = 0;
    QString caseCode, title, fileName, mediaType;
    qint64 size = 0;
    QByteArray hash; ///< SHA-256 of the bytes
    QDate on;
    bool isWithheld = false; ///< what it is called is: of a denunciation
};

/// Everything that a paper is made from: the case with its surroundings, and the words that a person added.
struct PaperRecord {
    QString code; ///< of the case, the post, or the period's name: what the paper is filed under
    std::optional<SessionCase> session; ///< of the case: itself, or the one that its petition or escalation stands in
    std::vector<PetitionCase> petitions;
    std::optional<EscalationCase> escalation;
    std::optional<UnitReportCase> unitReport;
    std::vector<SessionCase> sessions; ///< of the period or the year, by their days: of a plan, a leader's sheet
    QString periodName;                ///< 2023-H1, 2023; of papers about a period or a year
    QDate from, to;                    ///< of that period
    UnitCode organiser;                ///< whose plan it is
    PostCode post;                     ///< whose sheet it is
    std::vector<IssuedPaper> issued;   ///< of these cases, oldest first
    std::vector<AttachmentHead> attachments;
    PaperSigning signing;
    std::optional<IssuedPaper> replaces; ///< the issued paper that this one corrects
    /// What a person added, by "paper/word": notice/contact. A paper may look at the words of another one.
    QMap<QString, QString> words;
    qint64 journalRows = 0;  ///< of the file, and the hash of the journal's last row
    QByteArray journalHead;
};

} // namespace doithoai
