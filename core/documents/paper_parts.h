#pragma once

#include "documents/document.h"
#include "documents/layout_profile.h"
#include "domain/directory.h"

#include <optional>

namespace doithoai {

/// The parts that papers share, in the form that a layout gives them. What goes in is text as people wrote it.
class PaperParts {
public:
    explicit PaperParts(const LayoutProfile& profile) : m_profile(profile) {}

    /// DỰ THẢO, at the top left.
    Paragraph draftMark() const;

    /// Letterhead: the issuer and the number at the left; the nation or the Party, and the line of place and date, at the
    /// right. `issuer` may be null: then `issuerName` stands for it.
    SideBySide letterhead(const Unit* issuer, const QString& issuerName, const QString& number,
                          const QString& placeLine) const;

    /// "02-BB/ĐU" from a bare number, the kind of paper and the issuer's symbol; a number written in full stays as it is;
    /// dots to write on for an empty one.
    QString number(const QString& number, const QString& kind, const Unit* issuer) const;

    /// The same of a letter (công văn): "33-CV/ĐU", "145/UBND-ĐCXD" with the ending that the office gives.
    QString letterNumber(const QString& number, const QString& kind, const Unit* issuer, const QString& ending) const;

    /// What a letter is about, below its number.
    Paragraph about(const QString& words) const;

    /// "Đình Bảng, ngày 05 tháng 02 năm 2022"; dots for an absent day.
    static QString placeLine(const QString& place, const std::optional<QDate>& day, int yearOfDots);

    /// The paper's name, its subject, and the mark below.
    std::vector<Block> title(const QString& name, const QStringList& subject) const;

    /// "(Thay thế Thông báo số 12-TB/ĐU, ngày 08/3/2023)", below the title.
    Paragraph replacement(const QString& words) const;

    Paragraph heading(int number, const QString& words) const; ///< I- NGUYÊN TẮC
    Paragraph subheading(const QString& words) const;          ///< bold italic
    Paragraph sentence(std::vector<Run> runs, const QString& origin = {}) const;
    Paragraph labelled(const QString& label, const QString& words, const QString& origin = {}) const;
    /// Each line that the writer made as a paragraph.
    std::vector<Block> words(const QString& text, const QString& origin = {}) const;
    WriteLines dotted(int lines) const;

    Cell cell(const QString& words, Align align = Align::Left, bool bold = false) const;
    Cell headCell(const QString& words, int columns = 1, int rows = 1) const;

    /// A chart in the size of tables: its title and what its series are called. Groups are added to it with chartGroup().
    BarChart chart(const QString& title, const QStringList& series) const;
    /// A group with a number for each series, as numberWords() prints it; nothing: not on record.
    BarChart::Group chartGroup(const QString& label, const std::vector<std::optional<int>>& numbers) const;

    /// A stack of signature: its lines in bold capitals, a note in italics, room for the hand, the name.
    std::vector<Piece> signature(const QStringList& lines, const QString& note, const QString& name) const;
    std::vector<Piece> recipients(const QStringList& lines) const;

    /// A day within a sentence, as the line of bodies cites papers: 29/12/2022 becomes "29 tháng 12 năm 2022".
    QString citation(const QString& legalBasis) const;
    /// "ngày 06/01/2023", or in long words, as the line of bodies cites.
    QString dayCited(QDate day) const;
    /// "17-KH/ĐU, ngày 06/01/2023"; without a comma before a day in long words.
    QString numberCited(const QString& number, const std::optional<QDate>& day) const;

    const LayoutProfile& profile() const { return m_profile; }

private:
    QString numberAfter(const QString& pattern, const QString& number, const QString& kind, const Unit* issuer) const;
    Paragraph centred(const QString& words, double size, bool bold, bool italic = false) const;

    const LayoutProfile& m_profile;
};

/// A number as a paper prints it, 1.234; a dash where nothing is on record.
QString numberWords(const std::optional<int>& number);
/// With the first letter large, or small.
QString capitalised(const QString& words);
QString uncapitalised(const QString& words);
/// Ends in a full stop, unless the writer's own sign ends it.
QString closed(const QString& words);

} // namespace doithoai
