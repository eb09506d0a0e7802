#pragma once

#include "documents/forms/form.h"

namespace doithoai {

/// What the papers before a session share: its planned hours, its petitions by planned class, the bodies that are invited
/// and asked, lines to fill in by hand.
class SessionForm : public Form {
public:
    using Form::Form;

protected:
    // The page
    /// "THÔNG BÁO / tổ chức hội nghị đối thoại trực tiếp / giữa … với …"; `what` may end the first line.
    void titleOf(const QString& name, const QString& what);
    /// "1. Chủ đề:" with words that a person may replace; several lines follow as paragraphs of their own.
    void labelledWord(const QString& label, const QString& key, const QString& proposed);
    /// "Chủ đề: …"; dots up to the end of the line where there are no words, but room for them.
    void labelled(const QString& label, const QString& words, const QString& origin = {});
    void numbered(const QString& label, const QString& words, const QString& origin = {});
    void numberedWord(const QString& label, const QString& key, const QString& proposed);
    void restartNumbers() { m_number = 0; }
    /// The head of minutes: with the number, and a line of place and date only where the office wants it.
    void minutesHead();
    /// A label and dots up to the end of the line, then so many dotted lines.
    void blank(const QString& label, int linesBelow = 0);
    /// Several labels on one line, each with an equal share of the dots.
    void blanks(const QStringList& labels);
    /// A line in the middle, or at another place.
    void line(const QString& words, Align align, bool bold = false, bool italic = false, double after = 0);
    /// Where and when, at the right, for papers without a line of place and date at their head.
    QString placeAndDay(const std::optional<QDate>& day) const;
    /// A table with the widths of its columns and one head row.
    Table tableWith(std::vector<double> widths, const QStringList& head) const;
    Cell words(const QString& text, const QString& origin, Align align = Align::Left) const;
    /// A row over all columns that names what follows.
    Row groupRow(const QString& text, int columns) const;

    // The session as it is planned
    QDate plannedDay() const;
    QString plannedWhen() const;     ///< "8 giờ 00, thứ Ba, ngày 19 tháng 12 năm 2023"; dots
    static QString whenWords(const QDateTime& start);
    QString plannedHours() const;    ///< "từ 8 giờ 00 đến 10 giờ 30, thứ Ba, ngày …"
    QString durationWords() const;   ///< "2 giờ 30 phút", "từ 2 đến 3 giờ" as the regulation advises
    QString planWords() const;       ///< "Kế hoạch số 17-KH/ĐU, ngày 06/01/2023"; empty
    /// "Thông báo số 12-TB/ĐU, ngày 07/12/2023 của …" as it was issued, else by the day on which it was announced.
    QString noticeCitation(const std::optional<QDate>& announcedOn) const;
    bool isNoticeIssued() const;
    static QString minutesWords(int minutes); ///< "2 giờ 30 phút"
    static QString shortDay(QDate day); ///< 06/01/2023, 18/3/2023
    QString dayCited(QDate day) const; ///< "ngày 06/01/2023" or in long words, as the line of bodies cites

    // Who
    struct Invitee {
        const Unit* unit = nullptr; ///< where the directory has it
        QString name;               ///< of the body, or as it was typed
        std::vector<const Petition*> petitions; ///< that it is asked to answer
    };
    /// Invited bodies, co-organisers and the units that prepare answers, each once; without the organiser.
    std::vector<Invitee> invitees() const;
    /// "Đồng chí Trưởng phòng Quản lý đô thị", "Đại diện lãnh đạo …".
    QString inviteeWords(const Invitee& invitee) const;
    QString ofUnit(const QString& unitOrWords) const; ///< the directory's name of a code, else the words themselves

    // Petitions
    /// Those that are dealt with at the session: not merged, withdrawn or out of scope.
    std::vector<const Petition*> petitionsToAnswer() const;
    /// The same by planned class (at once, later, noted, none yet), then code.
    std::vector<const Petition*> petitionsInOrder() const;
    /// The same in the speaking order that was kept; those that nobody placed, and all where none was kept, as above.
    std::vector<const Petition*> petitionsAsSpoken() const;
    /// The same by the unit that prepares the answer, in the order in which the units first come.
    std::vector<std::pair<UnitCode, std::vector<const Petition*>>> petitionsByUnit() const;
    QString plannedClassWords(const Petition& petition) const;
    QString shown(const QString& words, const Petition& petition) const; ///< without the petitioner, as privacy asks
    QString whoRaised(const Petition& petition) const;

    double textWidth() const; ///< of the sheet, in millimetres
    void isSmallSheet() { m_isSmall = true; }
    /// Of papers that everybody may read: no telephone and no address, whatever privacy is asked for.
    void isPublic() { m_isPublic = true; }

private:
    QString dotsAfter(const QString& label, double share) const;

    int m_number = 0;
    bool m_isSmall = false, m_isPublic = false;
};

/// The same layout in the sizes of an A5 sheet.
LayoutProfile onSmallSheet(const LayoutProfile& profile);

} // namespace doithoai
