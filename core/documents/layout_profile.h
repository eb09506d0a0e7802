#pragma once

#include "domain/result.h"

#include <QDate>
#include <QStringList>
#include <vector>

namespace doithoai {

/// How the papers of a line of bodies look: margins, sizes, marks and fixed words. Read from resources/layouts.
/// Sizes and pitches are in points, margins and indents in millimetres.
struct LayoutProfile {
    QString name;      ///< hd36, hd05, nd30, other
    QStringList lines; ///< of bodies whose papers follow it: party, council …
    QDate from, to;    ///< invalid: open on that side

    double top = 20, bottom = 20, left = 30, right = 15;
    double bodySize = 14, pitch = 18, firstLine = 10, after = 6;
    double tableSize = 12, tablePitch = 15;

    struct HeadLine {
        QString words;
        double size = 14;
        double rule = 0; ///< below, as a share of the words' width
    };
    std::vector<HeadLine> nation; ///< right head

    double superiorSize = 14;
    bool superiorBold = false;
    double issuerSize = 14;
    QString issuerMark;    ///< below the issuer's name
    double issuerRule = 0;

    double numberSize = 14;
    QString numberPrefix;  ///< "Số " or "Số: "
    QString numberPattern; ///< %1 number, %2 kind of paper, %3 the issuer's symbol
    QString letterPattern; ///< of letters: the same, and %4 for the ending that the office gives
    double placeSize = 14;

    double aboutSize = 12; ///< of what a letter is about, below its number
    bool aboutItalic = false;
    QString aboutPrefix;   ///< "V/v ", or nothing

    double nameSize = 16;  ///< of the paper's name
    double subjectSize = 14;
    bool subjectCapital = false;
    QString subjectMark;
    double subjectRule = 0;

    QString heading;  ///< %1: a Roman numeral
    QString people;   ///< nhân dân, Nhân dân
    bool longDates = false; ///< in sentences: ngày 29 tháng 12 năm 2022, not ngày 29/12/2022

    double pageNumberSize = 14;

    QString recipientsTitle;
    double recipientsTitleSize = 14;
    bool recipientsUnderlined = false; ///< else bold italic
    double recipientsSize = 12;
    QString recipientsKeep; ///< %1: the issuer

    double signingSize = 14;
    bool signingBoldPost = false;

    QStringList minutesLeft, minutesRight;
    QString minutesLeftNote;
    QString minutesKeep; ///< empty: minutes have no list of recipients

    bool annexRoman = false;

    double textWidth() const { return 210 - left - right; }  ///< mm, of A4
    double textHeight() const { return 297 - top - bottom; } ///< mm
};

/// The layout of that name; empty: by the line of the issuer and the day of the paper.
/// Trouble::Usage for a name that no layout has.
Result<LayoutProfile> layoutFor(const QString& name, const QString& line, QDate day);

/// Reads a layout. Trouble::Storage when the text is none.
Result<LayoutProfile> layoutFromJson(const QByteArray& json);

} // namespace doithoai
