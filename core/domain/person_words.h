#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace doithoai {

/// What stands in a petition's record where a person's data were erased, and in a text where the person was named.
inline const QString erasedWords = QStringLiteral("(đã xóa)");

/// The words by which a person can be known, and where they stand in a text. A name is found in any capitals, over blanks and
/// ends of lines; where marks are written only with the same ones (Hoa is not Hòa; hoà is hòa), and without any. A name that
/// itself was recorded without marks is found with any. Not as the beginning of a longer name, nor as that of a street or a
/// quarter; one of a single word as it is written, and only behind a way to address somebody. Telephone numbers are found
/// however their digits are set apart.
class PersonWords {
public:
    /// A petitioner as it was written: a way to address (ông, bà) and what stands in brackets are no part of the name;
    /// several names may stand beside each other. What was erased or withheld names nobody.
    void addName(const QString& petitioner);
    /// The same where nobody may learn who it is: rather too much is found than too little. The whole field, a body's name too,
    /// and every name in it, with any marks, before and behind whatever word.
    void addSecret(const QString& petitioner);
    void addPhone(const QString& phone); ///< one or several; ignored with fewer than six digits
    /// An address with what tells one house (its number, whose house it is). An area in which others live too is no word
    /// of a person.
    void addAddress(const QString& address);
    /// Other words of a person, as they are: "con trai cụ Bình".
    void addWords(const QString& words);

    bool isEmpty() const { return m_phrases.empty() && m_phones.isEmpty(); }
    bool areIn(const QString& text) const { return !placesIn(text).empty(); }
    /// The text with `erasedWords`, or other words, in each place where the person is named.
    QString without(const QString& text, const QString& instead = erasedWords) const;
    /// A stretch of the text around the first place, on one line: what a person needs to see to judge it.
    QString excerpt(const QString& text) const;

    /// The names that a petitioner's words hold, as they are looked for.
    static QStringList namesIn(const QString& petitioner);
    /// The digits of a telephone number as they are compared: +84 and 0084 as 0.
    static QString digitsOf(const QString& phone);
    /// The same of each of the numbers that stand in a field: "0912 345 678 - 0987 654 321".
    static QStringList numbersIn(const QString& phone);

private:
    enum class Kind {
        Name,
        Words, ///< as they were given, or an address: commas may stand between
        Secret
    };
    struct Phrase {
        QStringList words;     ///< folded
        QStringList marked;    ///< the same with their marks
        QString exact;         ///< of a single word: as it must stand
        Kind kind = Kind::Words;
    };
    struct Place {
        qsizetype at = 0, length = 0;
    };
    void addPhrase(const QString& words, Kind kind);
    template <class Words>
    static bool fits(const Phrase& phrase, const QString& text, const Words& words, size_t first);
    std::vector<Place> placesIn(const QString& text) const;
    std::vector<Place> phonesIn(const QString& text) const;

    std::vector<Phrase> m_phrases;
    QHash<QString, std::vector<size_t>> m_byFirst; ///< phrases by their first word
    QSet<QString> m_phones;
};

} // namespace doithoai
